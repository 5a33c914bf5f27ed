using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>Finds the words of a term, inflected too.</summary>
internal static class TermPlace
{
    private const int LongestEnding = 3;
    private const int ShortestStem = 3;

    /// <summary>The first place: its words in a row, each with its last letter or two free (<c>account</c>, <c>accounts</c>;
    /// <c>rete</c>, <c>reti</c>). A term with a capital keeps it.</summary>
    public static TextSpan? Find(CheckedSegment segment, string term)
    {
        var parts = WordScanner.Find(term).Select(part => part.In(term)).ToArray();
        for (var i = 0; parts.Length > 0 && i + parts.Length <= segment.Words.Length; i++)
        {
            var isHere = true;
            for (var k = 0; k < parts.Length && isHere; k++)
            {
                isHere = Fits(segment.Words[i + k].In(segment.Text), parts[k]);
            }

            if (isHere)
            {
                return TextSpan.FromBounds(segment.Words[i].Start, segment.Words[i + parts.Length - 1].End);
            }
        }

        return null;
    }

    private static bool Fits(string word, string part)
    {
        if (part.Any(char.IsUpper) && !word.Any(char.IsUpper))
        {
            return false;
        }

        string folded = WordScanner.Fold(word), of = WordScanner.Fold(part);
        var stem = of.Length > ShortestStem ? of[..^1] : of;
        return folded.StartsWith(stem, StringComparison.Ordinal) && folded.Length <= of.Length + LongestEnding - (of.Length <= ShortestStem ? 2 : 0);
    }
}
