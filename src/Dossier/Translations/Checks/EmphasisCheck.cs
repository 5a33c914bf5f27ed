namespace Dossier.Translations.Checks;

/// <summary>Emphasis of the source that the target has not; quotation marks or code in its place count as emphasis.</summary>
internal sealed class EmphasisCheck : IPairCheck
{
    /// <summary>How many passages of a segment are emphasised.</summary>
    public static int Count(CheckedSegment segment) =>
        segment.Segment.Marks.Count(mark => mark.Place.Length > 0 && mark.Kind is MarkKind.Emphasis or MarkKind.Strong or MarkKind.Code);

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Find(CheckedPair pair)
    {
        foreach (var bead in pair.Beads.Where(bead => bead.IsSure))
        {
            if (bead.Target.Sum(Count) > 0 || pair.Lost(bead, Count) <= 0 || pair.Lost(bead, QuotationMarks.Count) < 0)
            {
                continue;
            }

            foreach (var segment in bead.Source)
            {
                foreach (var mark in segment.Segment.Marks.Where(mark => mark.Kind is MarkKind.Emphasis or MarkKind.Strong && mark.Place.Length > 0))
                {
                    yield return segment.Report(CheckCatalogue.Emphasis, bead.Bead, mark.Place, mark.Place.In(segment.Text));
                }
            }
        }
    }
}
