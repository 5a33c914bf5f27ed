using System.Collections.Immutable;
using Dossier.Names.Languages;
using Dossier.Names.Recognition;
using Dossier.Text;

namespace Dossier.Names;

/// <summary>A person named in full in an article, listed or not.</summary>
/// <param name="Span">The name in the plain text.</param>
/// <param name="Evidence">What speaks for and against its being one.</param>
/// <param name="Score">The logarithm of the odds that it is one, in hundredths; see <see cref="EvidenceSet.Score"/>.</param>
public sealed record NamedPerson(TextSpan Span, EvidenceSet Evidence, int Score);

/// <summary>
/// Finds the full names of people by the form of the words, the lists of names, and the words around: without any
/// authority record.
/// </summary>
public static class PersonRecognizer
{
    /// <summary>From this score on a run of words is taken for a person: odds of 5 to 4.</summary>
    public const int Threshold = 22;

    /// <summary>The people named in full in an article, in the order of the text; no two overlap.</summary>
    /// <param name="text">The article. Only its prose is searched, and no name spans two blocks.</param>
    /// <param name="language">The article's language: it says which words are titles, articles, prepositions.</param>
    public static ImmutableArray<NamedPerson> Find(ArticleText text, LanguageTag language)
    {
        using var tokens = ArticleTokens.Read(text);
        return [.. Find(text.Plain, NameLanguage.Of(language), tokens.Words).Select(person => new NamedPerson(person.Span, person.Evidence, person.Score))];
    }

    /// <summary>Everything that was weighed, whatever its score: for fitting the weights.</summary>
    public static ImmutableArray<NamedPerson> Weigh(ArticleText text, LanguageTag language)
    {
        using var tokens = ArticleTokens.Read(text);
        return [.. new PersonCandidates(text.Plain, NameLanguage.Of(language), tokens.Words).Find().Select(person => new NamedPerson(person.Span, person.Evidence, person.Score))];
    }

    internal static List<PersonCandidate> Find(string plain, NameLanguage language, ReadOnlySpan<NameToken> tokens)
    {
        var candidates = new PersonCandidates(plain, language, tokens).Find();
        var chosen = new List<PersonCandidate>();
        for (int start = 0, end; start < candidates.Count; start = end)
        {
            for (end = start + 1; end < candidates.Count && candidates[end].Run == candidates[start].Run; end++)
            {
            }

            Choose(candidates, start, end, chosen);
        }

        return chosen;
    }

    // Within a run: the best part first, then the best of what does not overlap it.
    private static void Choose(List<PersonCandidate> candidates, int start, int end, List<PersonCandidate> chosen)
    {
        var first = chosen.Count;
        while (true)
        {
            var best = -1;
            for (var i = start; i < end; i++)
            {
                if (candidates[i].Score >= Threshold && (best < 0 || candidates[i].Score > candidates[best].Score) && !Overlaps(chosen, first, candidates[i]))
                {
                    best = i;
                }
            }

            if (best < 0)
            {
                break;
            }

            chosen.Add(candidates[best]);
        }

        chosen.Sort(first, chosen.Count - first, Comparer<PersonCandidate>.Create((one, other) => one.First.CompareTo(other.First)));
    }

    private static bool Overlaps(List<PersonCandidate> chosen, int from, in PersonCandidate candidate)
    {
        for (var i = from; i < chosen.Count; i++)
        {
            if (chosen[i].First <= candidate.Last && candidate.First <= chosen[i].Last)
            {
                return true;
            }
        }

        return false;
    }
}
