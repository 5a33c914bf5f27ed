using System.Collections.Immutable;
using Dossier.Dates.Grammar;
using Dossier.Dates.Meaning;

namespace Dossier.Dates.Reading;

/// <summary>Reads the clause around an expression for words that point to the future.</summary>
internal sealed class ClauseReader(TokenReader reader, DateLanguage language)
{
    // As far as a word's tense reaches.
    private const int Reach = 14;
    private const int TightReach = 7;

    /// <summary>What the words around a token say.</summary>
    public ClauseCue Around(int token)
    {
        var (cues, tight, past) = (0, false, false);
        foreach (var step in (ReadOnlySpan<int>)[-1, 1])
        {
            var reported = false;
            for (var distance = 1; distance <= Reach; distance++)
            {
                var at = token + (step * distance);
                if (at < 0 || at >= reader.Count || EndsClause(reader.Tokens[at]))
                {
                    break;
                }

                var classes = language.Symbols.ClassesOf(reader.Tokens[at].Symbol);
                past |= (classes & TokenClasses.Past) != 0 || HasEnding(at, language.PastEndings);
                reported |= (classes & TokenClasses.Report) != 0;
                if ((classes & TokenClasses.Future) != 0 || HasEnding(at, language.FutureEndings))
                {
                    cues++;
                    tight |= !reported && distance <= TightReach;
                }
            }
        }

        return new ClauseCue(cues > 0, tight, cues, past && cues == 0);
    }

    private bool EndsClause(DateToken token) => token.Kind == TokenKind.Mark
        ? (char)token.Value is '.' or ';' or ':' or '!' or '?' or '"' or '“' or '”' or '«' or '»'
        : (language.Symbols.ClassesOf(token.Symbol) & TokenClasses.ClauseBreak) != 0;

    // A capitalised word is a name, unless it begins a sentence, as verbs do in languages that drop the pronoun.
    private bool HasEnding(int at, ImmutableArray<string> endings)
    {
        var token = reader.Tokens[at];
        if (token is not { Kind: TokenKind.Word, Entry: 0 } || (token.IsCapital && at > 0 && reader.Tokens[at - 1].Kind != TokenKind.Mark))
        {
            return false;
        }

        var word = reader.Text.AsSpan(token.Start, token.End - token.Start);
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
