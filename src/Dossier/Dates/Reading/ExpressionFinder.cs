using System.Diagnostics.CodeAnalysis;
using Dossier.Dates.Grammar;
using Dossier.Dates.Meaning;

namespace Dossier.Dates.Reading;

/// <summary>
/// Finds the expressions of a block, stage by stage (a cascade of finite-state automata: Abney 1996, "Partial Parsing via
/// Finite-State Cascades"), and puts each in the place of its tokens. Of expressions that overlap, the one that begins
/// first stays; of those that begin together, the longest; of equally long ones, the first of the table.
/// </summary>
internal sealed class ExpressionFinder(TokenReader reader, DateLanguage language)
{
    // No pattern is longer; a match that would be is cut short.
    private const int Longest = 24;

    private readonly List<Found> _found = [];
    private readonly PathFinder _paths = new(language);

    /// <summary>Whether the block holds an expression.</summary>
    public bool Run()
    {
        var any = false;
        foreach (var stage in language.Stages)
        {
            if (!any && stage.OnlyComposes)
            {
                continue;
            }

            _found.Clear();
            Collect(stage);
            if (_found.Count > 0)
            {
                Replace();
                any = true;
            }
        }

        return any;
    }

    private void Collect(PatternAutomaton stage)
    {
        var tokens = reader.Tokens;
        for (var start = 0; start < reader.Count; start++)
        {
            var state = stage.Next(PatternAutomaton.Start, tokens[start].Symbol);
            for (var at = start; state != PatternAutomaton.Dead; state = stage.Next(state, tokens[at].Symbol))
            {
                at++;
                foreach (var pattern in stage.Accepted(state))
                {
                    Consider(stage.Patterns[pattern], start, at);
                }

                if (at == reader.Count || at - start == Longest)
                {
                    break;
                }
            }
        }
    }

    private void Consider(Pattern pattern, int start, int end)
    {
        var (first, behind, slots) = _paths.Follow(pattern, reader.Tokens.AsSpan(start, end - start));
        (first, behind) = (start + first, start + behind);
        if (TryFind(first, behind, out var known) || (pattern.IsBare && IsInName(first, behind)))
        {
            return;
        }

        if (ExpressionBuilder.Build(pattern.Kind, slots) is not { } expression)
        {
            return;
        }

        var extent = (reader.Tokens[first].Start, reader.Tokens[behind - 1].End);
        _found.Add(new Found(first, behind, expression with { IsWeak = pattern.IsWeak, Extent = extent }));
    }

    private bool TryFind(int first, int behind, [NotNullWhen(true)] out DateExpression? known)
    {
        known = null;
        for (var i = _found.Count - 1; i >= 0 && _found[i].First >= first - Longest; i--)
        {
            if (_found[i].First == first && _found[i].End == behind)
            {
                known = _found[i].Expression;
            }
        }

        return known is not null;
    }

    // A name stands beside it, with nothing but a blank between: Friday Harbor, Robin August.
    private bool IsInName(int first, int behind)
    {
        if (language.HasNounCapitals)
        {
            return false;
        }

        var tokens = reader.Tokens;
        return (first > 0 && tokens[first - 1].IsName && tokens[first].IsCapital && !StartsSentence(first - 1))
            || (behind < reader.Count && tokens[behind].IsName && tokens[behind - 1].IsCapital);
    }

    private bool StartsSentence(int token) => token == 0 || reader.Tokens[token - 1] is { Kind: TokenKind.Mark, Value: '.' or '!' or '?' or ':' or '"' or '“' or '«' };

    private void Replace()
    {
        _found.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
        var tokens = reader.Tokens;
        var (read, write) = (0, 0);
        foreach (var found in _found)
        {
            if (found.First < read)
            {
                continue;
            }

            while (read < found.First)
            {
                tokens[write++] = tokens[read++];
            }

            tokens[write++] = new DateToken
            {
                Start = found.Expression.Extent.Start,
                End = found.Expression.Extent.End,
                Kind = TokenKind.Expression,
                Symbol = language.SymbolOfExpression(ExpressionClasses.Of(found.Expression)),
                Expression = found.Expression,
            };
            read = found.End;
        }

        while (read < reader.Count)
        {
            tokens[write++] = tokens[read++];
        }

        reader.Count = write;
    }

    private readonly record struct Found(int First, int End, DateExpression Expression);
}
