using System.Collections.Immutable;
using Dossier.Names.Languages;
using Dossier.Names.Suggestions;
using Dossier.Text;

namespace Dossier.Names.Recognition;

/// <summary>Finds what seems to be a name and is no full name of a person: organizations, places, surnames with a title.</summary>
internal readonly ref struct OtherNames(string plain, NameLanguage language, ReadOnlySpan<NameToken> tokens)
{
    private const int MostWords = 6;
    private const int LongestAcronym = 6;

    private readonly ReadOnlySpan<NameToken> _tokens = tokens;

    /// <summary>The names, in the order of the text.</summary>
    /// <param name="taken">Places that are known, listed or people: in the order of the text, none overlapping another.</param>
    public List<UnlistedName> Find(ImmutableArray<TextSpan> taken)
    {
        var found = new List<UnlistedName>();
        using var words = new ArticleWords(_tokens);
        var runs = new CapitalRuns(plain, language, _tokens, words);
        var nextTaken = 0;
        for (var at = 0; runs.TryNext(at, out var start, out var end); at = end)
        {
            // "Judge Martin" names Martin.
            while (start < end - 1 && WordFacts.Of(plain, _tokens[start], language).Is(WordRole.Title))
            {
                start++;
            }

            var span = TextSpan.FromBounds(_tokens[start].Start, _tokens[end - 1].End);
            if (end - start <= MostWords && !_tokens[start].Has(TokenTraits.InHeading) && !IsTaken(span) && Read(start, end, words) is var (kind, why))
            {
                found.Add(new UnlistedName(kind, KeywordInContext.OneLine(span.In(plain)), span, [why]));
            }
        }

        return found;

        bool IsTaken(TextSpan span)
        {
            while (nextTaken < taken.Length && taken[nextTaken].End <= span.Start)
            {
                nextTaken++;
            }

            return nextTaken < taken.Length && taken[nextTaken].Overlaps(span);
        }
    }

    private (RecordKind? Kind, string Why)? Read(int start, int end, ArticleWords words)
    {
        var facts = WordFacts.Of(plain, _tokens[start], language);
        var before = start > 0 && CapitalRuns.Joins(_tokens[start].Gap) ? WordFacts.Of(plain, _tokens[start - 1], language) : default;
        var isSingle = end - start == 1;
        if (isSingle && (facts.Token.Length < 2 || words.IsCommon(facts.Token) || facts.Is(WordRole.Title | WordRole.Function | WordRole.Suffix) || facts.Is(WordSense.Adjective)))
        {
            return null;
        }

        if (isSingle && before.Is(WordRole.Title) && !facts.Is(WordSense.Place | WordSense.NoPerson))
        {
            return (RecordKind.Person, "a title or a role stands before it");
        }

        if (IsPlace(start, end))
        {
            return (RecordKind.Place, "it is in the list of places");
        }

        if (HasNoPerson(start, end))
        {
            return isSingle ? null : (RecordKind.Organization, "it has a word of organizations");
        }

        if (isSingle && facts.Token.Has(TokenTraits.AllCapitals))
        {
            return facts.Token.Length <= LongestAcronym ? (RecordKind.Organization, "it is an acronym") : null;
        }

        if (before.Is(WordRole.Locative) && !facts.Is(WordSense.Name))
        {
            return (null, "a preposition of place stands before it");
        }

        // At the beginning of a sentence a capital says nothing.
        return isSingle && _tokens[start].Has(TokenTraits.Opens) ? null : (null, "it has a capital in the midst of a sentence");
    }

    private bool IsPlace(int start, int end)
    {
        var key = _tokens[start].Key;
        if (end - start == 1)
        {
            return (NameLexicon.SenseOf(key) & WordSense.Place) != WordSense.None;
        }

        for (var i = start + 1; i < end; i++)
        {
            key = WordKey.Join(key, _tokens[i].Key);
        }

        return NameLexicon.IsPlaceName(key);
    }

    private bool HasNoPerson(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if ((NameLexicon.SenseOf(_tokens[i].Key) & WordSense.NoPerson) != WordSense.None)
            {
                return true;
            }
        }

        return false;
    }
}
