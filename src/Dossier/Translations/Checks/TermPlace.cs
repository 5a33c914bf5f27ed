using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>Finds the words of a term, inflected too.</summary>
internal static class TermPlace
{
    private const int LongestEnding = 2;
    private const int ShortestWord = 3;
    private const string Vowels = "aeiou";

    /// <summary>The first place: its words in a row, each with a letter or two more (<c>account</c>, <c>accounts</c>) or
    /// another vowel at its end (<c>rete</c>, <c>reti</c>; <c>amica</c>, <c>amiche</c>). A term with a capital keeps it.</summary>
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
        return (folded.StartsWith(of, StringComparison.Ordinal) && folded.Length <= of.Length + (of.Length <= ShortestWord ? 1 : LongestEnding))
            || (of.Length > ShortestWord && Vowels.Contains(of[^1], StringComparison.Ordinal)
                && folded.StartsWith(of[..^1], StringComparison.Ordinal) && IsEnding(folded.AsSpan(of.Length - 1)));
    }

    /// <summary>Vowels, and the h that Italian puts before them.</summary>
    private static bool IsEnding(ReadOnlySpan<char> ending)
    {
        var vowels = ending is ['h', .. var rest] ? rest : ending;
        return vowels.Length is 1 or 2 && !vowels.ContainsAnyExcept(Vowels);
    }
}
