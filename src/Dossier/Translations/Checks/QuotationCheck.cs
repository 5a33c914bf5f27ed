namespace Dossier.Translations.Checks;

/// <summary>Quotations that the translation has without their marks, or not at all. Words that it sets in italics instead are kept.</summary>
internal sealed class QuotationCheck : IPairCheck
{
    /// <summary>A quotation that goes through "he said" is as long as its parts; with a part lost it is shorter than this.</summary>
    private const double Shorter = .75;

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Find(CheckedPair pair)
    {
        foreach (var bead in pair.Beads.Where(bead => bead.IsSure))
        {
            // Spanish, French and Italian prose opens speech with a dash, and closes it with none.
            if (bead.Target.Any(segment => segment.Text.AsSpan().TrimStart() is ['\u2013' or '\u2014', ..]))
            {
                continue;
            }

            var lost = pair.Lost(bead, QuotationMarks.Count);
            var isLess = bead.Target.Sum(QuotationMarks.Length) < bead.Source.Sum(QuotationMarks.Length) * pair.LengthRatio * Shorter;
            if (lost <= 0 || (pair.Lost(bead, QuotationMarks.CountWhole) <= 0 && !isLess) || pair.Lost(bead, segment => EmphasisCheck.Count(segment)) < 0)
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
