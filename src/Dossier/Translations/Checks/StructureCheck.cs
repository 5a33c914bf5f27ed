using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>
/// Headings and items of lists that are something else on the other side, and paragraphs that are joined or parted. A
/// translation that does so everywhere is told of it once, in its first place.
/// </summary>
internal sealed class StructureCheck : IPairCheck
{
    private const int FewPlaces = 3;

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Find(CheckedPair pair)
    {
        var kinds = pair.Beads.Where(bead => bead.IsSure && KindOf(bead.Source[0]) != KindOf(bead.Target[0])
                && bead.Source[0].Segment.Role == SegmentRole.Body && bead.Target[0].Segment.Role == SegmentRole.Body)
            .Select(bead => bead.Source[0].Report(CheckCatalogue.Structure, bead.Bead, KindOf(bead.Source[0])) with { Counterpart = KindOf(bead.Target[0]) }).ToArray();
        return FirstOfMany(kinds).Concat(FirstOfMany([.. Boundaries(pair)]));
    }

    private static IEnumerable<Discrepancy> FirstOfMany(Discrepancy[] found) => found.Length > FewPlaces ? found.Take(1) : found;

    private static string KindOf(CheckedSegment segment) => segment.Segment.Block switch
    {
        BlockKind.Heading => "heading",
        BlockKind.Code => "code",
        BlockKind.Cell => "cell",
        _ when segment.Segment.IsInList => "list",
        _ => "paragraph",
    };

    /// <summary>Where one side begins a block and the other goes on in its own.</summary>
    private static IEnumerable<Discrepancy> Boundaries(CheckedPair pair)
    {
        for (var i = 1; i < pair.Beads.Length; i++)
        {
            var (before, bead) = (pair.Beads[i - 1], pair.Beads[i]);
            if (!before.IsSure || !bead.IsSure || bead.Source[0].Segment.Role != SegmentRole.Body || before.Source[^1].Segment.Role != SegmentRole.Body)
            {
                continue;
            }

            var isSourceNew = before.Source[^1].Segment.Paragraph != bead.Source[0].Segment.Paragraph;
            var isTargetNew = before.Target[^1].Segment.Paragraph != bead.Target[0].Segment.Paragraph;
            if (isSourceNew != isTargetNew)
            {
                yield return bead.Source[0].Report(CheckCatalogue.Structure, bead.Bead, isSourceNew ? "joined" : "parted");
            }
        }
    }
}
