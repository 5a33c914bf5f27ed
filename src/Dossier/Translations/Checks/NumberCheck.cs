namespace Dossier.Translations.Checks;

/// <summary>
/// Numbers by their value: in digits with any separators, in words, as ordinals. Where one is missing and one is over, it is
/// said once, as a number that changed. Number words up to twelve count only there: translations put them in many ways.
/// </summary>
internal sealed class NumberCheck : IPairCheck
{
    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Find(CheckedPair pair) => pair.Beads.Where(bead => bead.HasBoth).SelectMany(bead => Of(pair, bead));

    private static IEnumerable<Discrepancy> Of(CheckedPair pair, CheckedBead bead)
    {
        var missing = OneSided(pair, bead, Side.Source);
        var extra = OneSided(pair, bead, Side.Target);
        if (missing is [var before] && extra is [var after])
        {
            return [Report(bead, before) with { Counterpart = after.Number.Written }];
        }

        return missing.Concat(extra).Where(entry => !entry.Number.IsSmallWord).Select(entry => Report(bead, entry));
    }

    private static List<(CheckedSegment Segment, NumberMention Number)> OneSided(CheckedPair pair, CheckedBead bead, Side side)
    {
        var other = side == Side.Source ? Side.Target : Side.Source;
        var found = new List<(CheckedSegment Segment, NumberMention Number)>();
        foreach (var segment in bead.Of(side))
        {
            foreach (var number in segment.Numbers.Stated)
            {
                if (!Has(bead.Of(other), number, segment)
                    && !found.Exists(entry => entry.Number.Key == number.Key)
                    && !pair.Around(bead).Any(near => Has(near.Of(other), number, segment) && !Has(near.Of(side), number, segment)))
                {
                    found.Add((segment, number));
                }
            }
        }

        return found;
    }

    private static bool Has(IEnumerable<CheckedSegment> segments, NumberMention number, CheckedSegment of) =>
        segments.Any(segment => segment.Numbers.Has(number, of.Text));

    private static Discrepancy Report(CheckedBead bead, (CheckedSegment Segment, NumberMention Number) entry) =>
        entry.Segment.Report(CheckCatalogue.Number, bead.Bead, entry.Number.Place, entry.Number.Key) with { Written = entry.Number.Written };
}
