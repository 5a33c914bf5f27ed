namespace Dossier.Translations.Checks;

/// <summary>
/// Beads whose lengths are out of proportion: a part may be missing, or added. The limits are those of Okapi's quality check
/// (over 20 characters: below 45 %, above 200 %; shorter: below 30 %, above 350 %), counted from the pair's own ratio.
/// </summary>
internal sealed class LengthCheck : IPairCheck
{
    private const int Short = 20;

    /// <summary>Fewer characters than a clause has are no part of a sentence that could be missing.</summary>
    private const int Clause = 30;

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Find(CheckedPair pair)
    {
        foreach (var bead in pair.Beads.Where(bead => bead.IsSure && !bead.Source[0].IsCode))
        {
            var expected = bead.LengthOf(Side.Source) * pair.LengthRatio;
            var length = bead.LengthOf(Side.Target);
            var (least, most) = expected > Short ? (.45, 2.0) : (.3, 3.5);
            if (length < expected * least && expected - length > Clause)
            {
                yield return bead.Source[0].Report(CheckCatalogue.Length, bead.Bead, null) with { Counterpart = bead.Target[0].Text };
            }
            else if (length > expected * most && length - expected > Clause)
            {
                yield return bead.Target[0].Report(CheckCatalogue.Length, bead.Bead, null) with { Counterpart = bead.Source[0].Text };
            }
        }
    }
}
