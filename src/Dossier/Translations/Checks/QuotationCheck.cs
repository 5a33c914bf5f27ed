namespace Dossier.Translations.Checks;

/// <summary>Quotations that the translation has without their marks, or not at all. Words that it sets in italics instead are kept.</summary>
internal sealed class QuotationCheck : IPairCheck
{
    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Find(CheckedPair pair)
    {
        foreach (var bead in pair.Beads.Where(bead => bead.IsSure))
        {
            var lost = pair.Lost(bead, QuotationMarks.Count);
            if (lost <= 0 || pair.Lost(bead, segment => EmphasisCheck.Count(segment)) < 0)
            {
                continue;
            }

            // Which of several was lost no rule can say: the last ones are named.
            foreach (var (segment, place) in bead.Source.SelectMany(segment => QuotationMarks.Places(segment).Select(place => (segment, place))).TakeLast(lost))
            {
                yield return segment.Report(CheckCatalogue.Quotation, bead.Bead, place, place.In(segment.Text));
            }
        }
    }
}
