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
    // A match is cut here, so that no text makes it cost more. The longest list of days that a table reads is shorter.
    private const int Longest = 64;

    // How far before an expression the words of a longer one begin.
    private const int Lead = 10;

    private readonly List<Found> _found = [];
    private readonly List<(Pattern Pattern, int End)> _accepted = [];
    private readonly List<DateExpression> _expressions = [];
    private PathFinder? _paths;

    /// <summary>An expression of the block.</summary>
    public DateExpression this[int index] => _expressions[index];

    /// <summary>Whether the block holds an expression.</summary>
    public bool Run()
    {
        _expressions.Clear();
        var any = false;
        foreach (var stage in language.Stages)
        {
            if (!any && stage.OnlyComposes)
            {
                continue;
            }

            _found.Clear();
            Collect(stage, stage.OnlyComposes);
            if (_found.Count > 0)
            {
                Replace();
                any = true;
            }
        }

        return any;
    }

    // A stage that only composes makes longer expressions of those that are there.
    private void Collect(PatternAutomaton stage, bool onlyLonger)
    {
        var (tokens, count) = (reader.Tokens, reader.Count);
        var expression = -1;
        for (var start = 0; start < count; start++)
        {
            if (onlyLonger && start > expression)
            {
                expression = NextExpression(start);
                if (expression < 0)
                {
                    return;
                }

                start = Math.Max(start, expression - Lead);
            }

            var state = stage.Next(PatternAutomaton.Start, tokens[start].Symbol);
            if (state == PatternAutomaton.Dead)
            {
                continue;
            }

            _accepted.Clear();
            for (var at = start + 1; ; at++)
            {
                foreach (var pattern in stage.Accepted(state))
                {
                    _accepted.Add((stage.Patterns[pattern], at));
                }

                if (at == count || at - start == Longest || (state = stage.Next(state, tokens[at].Symbol)) == PatternAutomaton.Dead)
                {
                    break;
                }
            }

            if (_accepted.Count > 0)
            {
                ConsiderLongest(start);
            }
        }
    }

    private int NextExpression(int from)
    {
        for (var i = from; i < reader.Count; i++)
        {
            if (reader.Tokens[i].Kind == TokenKind.Expression)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Of the patterns that match from a token, the longest that means something; and the longest whose expression begins further on.</summary>
    private void ConsiderLongest(int start)
    {
        var (here, behind) = (false, false);
        for (var last = _accepted.Count - 1; last >= 0 && !(here && behind);)
        {
            // Those of equal length stand in the order of the table.
            var first = last;
            while (first > 0 && _accepted[first - 1].End == _accepted[last].End)
            {
                first--;
            }

            for (var i = first; i <= last; i++)
            {
                var pattern = _accepted[i].Pattern;
                if (pattern.HasLead ? !behind : !here)
                {
                    var found = Consider(pattern, start, _accepted[i].End);
                    here |= found && !pattern.HasLead;
                    behind |= found && pattern.HasLead;
                }
            }

            last = first - 1;
        }
    }

    private bool Consider(Pattern pattern, int start, int end)
    {
        var (first, behind, slots) = (_paths ??= new PathFinder(language, _expressions)).Follow(pattern, reader.Tokens.AsSpan(start, end - start));
        (first, behind) = (start + first, start + behind);
        if ((pattern.IsBare && IsInName(first, behind)) || ExpressionBuilder.Build(pattern.Kind, slots) is not { } expression)
        {
            return false;
        }

        _found.Add(new Found(first, behind, _found.Count, pattern.IsWeak, expression));
        return true;
    }

    // A name stands beside it, with nothing but a blank between: Friday Harbor, Robin August.
    private bool IsInName(int first, int behind)
    {
        if (language.HasNounCapitals)
        {
            return false;
        }

        var tokens = reader.Tokens;
        return (first > 0 && tokens[first - 1].IsName && tokens[first].IsCapital)
            || (behind < reader.Count && tokens[behind].IsName && tokens[behind - 1].IsCapital);
    }

    private void Replace()
    {
        _found.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End != b.End ? b.End.CompareTo(a.End) : a.Order.CompareTo(b.Order));
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
                Start = tokens[found.First].Start,
                End = tokens[found.End - 1].End,
                Kind = TokenKind.Expression,
                Symbol = language.SymbolOfExpression(ExpressionClasses.Of(found.Expression, found.IsWeak)),
                Expression = _expressions.Count,
                IsWeak = found.IsWeak,
            };
            _expressions.Add(found.Expression);
            read = found.End;
        }

        while (read < reader.Count)
        {
            tokens[write++] = tokens[read++];
        }

        reader.Count = write;
    }

    private readonly record struct Found(int First, int End, int Order, bool IsWeak, DateExpression Expression);
}
