using System.Collections.Immutable;

namespace Dossier.Translations.Checks;

/// <summary>A pair, read once for all checks.</summary>
internal sealed class CheckedPair
{
    /// <param name="bitext">The pair.</param>
    /// <param name="glossary">The dossier's terms.</param>
    public CheckedPair(Bitext bitext, Glossary glossary)
    {
        Bitext = bitext;
        Glossary = glossary;
        SourceTable = CheckLanguage.Of(bitext.SourceLanguage);
        TargetTable = CheckLanguage.Of(bitext.TargetLanguage);
        Source = [.. bitext.Source.Select((segment, i) => new CheckedSegment(segment, i, Side.Source, bitext.SourceLanguage, SourceTable))];
        Target = [.. bitext.Target.Select((segment, i) => new CheckedSegment(segment, i, Side.Target, bitext.TargetLanguage, TargetTable))];
        Beads = [.. bitext.Beads.Select(bead => new CheckedBead(
            bead, Source.Slice(bead.SourceStart, bead.SourceCount), Target.Slice(bead.TargetStart, bead.TargetCount)))];
        var both = Beads.Where(bead => bead.IsSure && bead.Bead.Kind == BeadKind.OneToOne).ToArray();
        int source = both.Sum(bead => bead.LengthOf(Side.Source)), target = both.Sum(bead => bead.LengthOf(Side.Target));
        LengthRatio = source > 0 && target > 0 ? (double)target / source : 1;
    }

    /// <summary>The pair.</summary>
    public Bitext Bitext { get; }

    /// <summary>The dossier's terms.</summary>
    public Glossary Glossary { get; }

    /// <summary>What is known of the source's language.</summary>
    public CheckLanguage? SourceTable { get; }

    /// <summary>What is known of the target's language.</summary>
    public CheckLanguage? TargetTable { get; }

    /// <summary>The source's segments.</summary>
    public ImmutableArray<CheckedSegment> Source { get; }

    /// <summary>The target's.</summary>
    public ImmutableArray<CheckedSegment> Target { get; }

    /// <summary>The beads; the first has the index 0 and the number 1.</summary>
    public ImmutableArray<CheckedBead> Beads { get; }

    /// <summary>Characters of the target for one of the source, in this pair.</summary>
    public double LengthRatio { get; }

    /// <summary>Whether both sides are in one language: a text and another edition of it.</summary>
    public bool IsOneLanguage => Bitext.SourceLanguage.Primary == Bitext.TargetLanguage.Primary;

    /// <summary>
    /// The beads beside one, where what it lacks may have gone over the end of a sentence. Further where the aligner is not
    /// sure: facts that are near are not reported there.
    /// </summary>
    public IEnumerable<CheckedBead> Around(CheckedBead bead)
    {
        var reach = bead.Bead.IsDoubtful ? 3 : 1;
        var index = bead.Bead.Number - 1;
        for (var i = Math.Max(0, index - reach); i <= Math.Min(Beads.Length - 1, index + reach); i++)
        {
            if (i != index)
            {
                yield return Beads[i];
            }
        }
    }

    /// <summary>
    /// How much more of something the source has than the target: in the bead and, where that is more than nothing, in
    /// the bead with those beside it; the smaller of the two.
    /// </summary>
    public int Lost(CheckedBead bead, Func<CheckedSegment, int> count)
    {
        var here = Difference(bead);
        return here <= 0 ? here : Math.Min(here, here + Around(bead).Sum(Difference));

        int Difference(CheckedBead of) => of.Source.Sum(count) - of.Target.Sum(count);
    }
}
