namespace Dossier.Translations.Checks;

/// <summary>
/// Beads whose lengths are out of proportion: a part may be missing, or added. The limits are those of Okapi's quality check
/// (over 20 characters: below 45 %, above 200 %; shorter: below 30 %, above 350 %), counted from the pair's own ratio. Where
/// one sentence stands for several, they are narrower: it should be about as long as all of them, and where it is nearer to the
/// length of all but one, that one may have no counterpart.
/// </summary>
internal sealed class LengthCheck : IPairCheck
{
    private const int Short = 20;

    /// <summary>Fewer characters than a clause has are no part of a sentence that could be missing.</summary>
    private const int Clause = 30;

    /// <summary>Several sentences that one stands for are seldom longer than this, as a part of what it lets expect.</summary>
    private const double Whole = 1.05;

    /// <summary>How much nearer the length has to be without a sentence.</summary>
    private const double Nearer = .9;

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Find(CheckedPair pair)
    {
        foreach (var bead in pair.Beads.Where(bead => bead.HasBoth && !bead.Source[0].IsCode && !bead.Bead.IsByHand))
        {
            if (Spare(pair, bead) is { } spare)
            {
                yield return spare.Report(CheckCatalogue.Length, bead.Bead, null) with
                {
                    Counterpart = string.Join(' ', bead.Of(spare.Side == Side.Source ? Side.Target : Side.Source).Select(segment => segment.Text)),
                };
                continue;
            }

            if (bead.Bead.IsDoubtful)
            {
                continue;
            }

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

    /// <summary>The segment of the side with more segments without which both sides would be about equally long.</summary>
    private static CheckedSegment? Spare(CheckedPair pair, CheckedBead bead)
    {
        var side = bead.Source.Length > bead.Target.Length ? Side.Source : Side.Target;
        var (many, few) = side == Side.Source ? (bead.Source, bead.Target) : (bead.Target, bead.Source);
        if (many.Length == few.Length)
        {
            return null;
        }

        var ratio = side == Side.Source ? 1 / pair.LengthRatio : pair.LengthRatio;
        var expected = few.Sum(segment => segment.Text.Length) * ratio;
        double length = many.Sum(segment => segment.Text.Length);
        var spare = many.MinBy(segment => Math.Abs(length - segment.Text.Length - expected))!;
        return spare.Text.Length >= Short && length > expected * Whole && Math.Abs(Math.Log((length - spare.Text.Length) / expected)) < Math.Log(length / expected) * Nearer ? spare : null;
    }
}
