using Dossier.Names.Languages;

namespace Dossier.Names.Recognition;

/// <summary>Finds the longest runs of words with capitals, the particles among them included: where names can be.</summary>
internal readonly ref struct CapitalRuns(string plain, NameLanguage language, ReadOnlySpan<NameToken> tokens, ArticleWords words)
{
    private const int MostParticles = 3;
    private const int ShortestWord = 2;

    private readonly ReadOnlySpan<NameToken> _tokens = tokens;

    /// <summary>The next run at or behind a word; false where there is none.</summary>
    public bool TryNext(int from, out int start, out int end)
    {
        for (start = from; start < _tokens.Length; start++)
        {
            if (_tokens[start].Has(TokenTraits.Capitalised) && !IsOpener(start))
            {
                end = EndOf(start);
                return true;
            }
        }

        end = start;
        return false;
    }

    /// <summary>Whether a gap can lie within a name.</summary>
    public static bool Joins(char gap) => gap is ' ' or '-' or '\'';

    private int EndOf(int start)
    {
        var end = start + 1;
        while (end < _tokens.Length && Joins(_tokens[end].Gap))
        {
            if (_tokens[end].Has(TokenTraits.Capitalised))
            {
                end++;
            }
            else if (ParticlesAt(end) is > 0 and var count)
            {
                end += count + 1;
            }
            else if (_tokens[end].Gap == '-' && _tokens[end - 1].Has(TokenTraits.Capitalised) && char.IsLetter(plain[_tokens[end].Start]))
            {
                end++; // Ban Ki-moon
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>How many particles stand at a word, with a capital behind them; else 0.</summary>
    private int ParticlesAt(int at)
    {
        var count = 0;
        while (at + count < _tokens.Length && count < MostParticles && _tokens[at + count] is var token
            && token.Gap is ' ' or '-' && !token.Has(TokenTraits.HasCapital) && NameWords.IsParticleInside(token.Key))
        {
            count++;
        }

        return at + count < _tokens.Length && Joins(_tokens[at + count].Gap) && _tokens[at + count].Has(TokenTraits.Capitalised) ? count : 0;
    }

    // The first word of a sentence has its capital from its place; so it begins a name only where nothing tells otherwise.
    // Some first names are words too ("Grace", "Mark"); what has two letters and is both is a word ("Né", "Fu").
    private bool IsOpener(int at)
    {
        if (_tokens[at].Length == 1 || !(_tokens[at].Has(TokenTraits.Opens) || !(Joins(_tokens[at].Gap) || _tokens[at].Gap == ',')))
        {
            return false;
        }

        var word = WordFacts.Of(plain, _tokens[at], language);
        return word.Is(WordRole.Function) || (words.IsCommon(word.Token) && (word.Token.Length <= ShortestWord || !word.Is(WordSense.FirstName)));
    }
}
