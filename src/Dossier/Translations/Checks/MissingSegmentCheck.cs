namespace Dossier.Translations.Checks;

/// <summary>Segments without a partner, and those whose partner stands elsewhere.</summary>
internal sealed class MissingSegmentCheck : IPairCheck
{
    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Find(CheckedPair pair) => pair.Beads.Where(bead => !bead.HasBoth).SelectMany(bead => Of(pair, bead));

    private static IEnumerable<Discrepancy> Of(CheckedPair pair, CheckedBead bead)
    {
        if (bead.Bead.CrossesTo is { } other)
        {
            // The two beads name each other: the source's speaks for both.
            return bead.Source.Select(segment => segment.Report(CheckCatalogue.Moved, bead.Bead, null) with
            {
                Counterpart = string.Join(' ', pair.Beads[other - 1].Target.Select(partner => partner.Text)),
            });
        }

        return bead.Source.Select(segment => segment.Report(CheckCatalogue.Omission, bead.Bead, null))
            .Concat(bead.Target.Select(segment => segment.Report(CheckCatalogue.Addition, bead.Bead, null)));
    }
}
