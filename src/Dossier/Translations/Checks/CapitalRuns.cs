using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>Words with a capital that the beginning of a sentence does not explain: names that no record has.</summary>
internal static class CapitalRuns
{
    private const int SmallWord = 4;
    private const int Stem = 4;

    /// <summary>
    /// Runs of such words that the other side does not have either, small words between them included. None in titles and
    /// headings, where languages differ in their capitals, and none in German, where every noun has one.
    /// </summary>
    public static ImmutableArray<(CheckedSegment Segment, TextSpan Place)> Unexplained(CheckedBead bead, Side side) =>
    [
        .. bead.Of(side).Where(segment => segment.Language.Primary != "de" && segment.Segment.Role != SegmentRole.Title && segment.Segment.Block != BlockKind.Heading)
            .SelectMany(segment => In(segment, bead.Of(side == Side.Source ? Side.Target : Side.Source)).Select(place => (segment, place))),
    ];

    private static List<TextSpan> In(CheckedSegment segment, ImmutableArray<CheckedSegment> others)
    {
        var stems = others.SelectMany(other => other.Words.Select(word => StemOf(word.In(other.Text)))).ToHashSet(StringComparer.Ordinal);
        var runs = new List<TextSpan>();
        var isOpen = false;
        foreach (var word in segment.Words)
        {
            if (IsUnexplained(segment, word, stems))
            {
                if (isOpen)
                {
                    runs[^1] = TextSpan.FromBounds(runs[^1].Start, word.End);
                }
                else
                {
                    runs.Add(word);
                }

                isOpen = true;
            }
            else
            {
                isOpen = isOpen && word.Length <= SmallWord && char.IsLower(segment.Text[word.Start]);
            }
        }

        return runs;
    }

    private static bool IsUnexplained(CheckedSegment segment, TextSpan word, HashSet<string> stems) =>
        word.Length > 2 && char.IsUpper(segment.Text[word.Start]) && !BeginsSentence(segment.Text, word.Start)
        && !stems.Contains(StemOf(word.In(segment.Text)))
        && !segment.Segment.Facts.Any(fact => fact.Place.Overlaps(word)) && !segment.IsQuiet(word);

    /// <summary>Whether a capital stands here because something begins: behind nothing, or behind any mark but a comma. Of
    /// a quotation's mark, what is before it says.</summary>
    private static bool BeginsSentence(string text, int start)
    {
        var before = start - 1;
        while (before >= 0 && (char.IsWhiteSpace(text[before]) || text[before] is '“' or '«' or '„' or '"' or '(' or '\'' or '’' or '‘'))
        {
            before--;
        }

        return before < 0 || !(char.IsLetterOrDigit(text[before]) || text[before] == ',');
    }

    private static string StemOf(string word)
    {
        var folded = WordScanner.Fold(word);
        return folded.Length > Stem ? folded[..Stem] : folded;
    }
}
