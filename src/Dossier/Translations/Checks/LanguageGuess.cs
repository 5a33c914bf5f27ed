using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>
/// Which of the languages that there is a table of a text is in: by the commonest function words (one point each), by
/// letters that only some languages have and by ends of words (half a point).
/// </summary>
internal static class LanguageGuess
{
    private const int FewestWords = 5;
    private const int FewestPoints = 3;

    /// <summary>The language of a segment, where it is surely not the expected one; otherwise null.</summary>
    public static CheckLanguage? OtherThan(CheckLanguage expected, CheckedSegment segment)
    {
        var quoted = QuotationMarks.Places(segment);
        var words = segment.Words.Where(word => !segment.Segment.Facts.Any(fact => fact.Kind == FactKind.Name && fact.Place.Overlaps(word)) && !segment.IsQuiet(word) && !quoted.Exists(place => place.Overlaps(word)))
            .Select(segment.Lower).ToArray();
        if (words.Length < FewestWords)
        {
            return null;
        }

        var own = Points(expected, words);
        if (own * 4 > words.Length)
        {
            return null;
        }

        var (best, points) = CheckLanguage.All.Where(language => language != expected)
            .Select(language => (language, Points: Points(language, words))).MaxBy(entry => entry.Points);
        return points >= FewestPoints && points >= own * 3 && points * 4 >= words.Length ? best : null;
    }

    private static double Points(CheckLanguage language, string[] words) => words.Sum(word =>
        language.Function.Contains(word) ? 1
        : word.AsSpan().ContainsAny(language.Letters) || language.Endings.Any(ending => word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal)) ? .5
        : 0);
}
