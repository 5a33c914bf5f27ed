using System.Collections.Immutable;

namespace Dossier.Translations.Alignment;

/// <summary>
/// What a bead costs: the model of Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora",
/// Computational Linguistics 19 (1993), section 3, with two kinds of evidence more: paragraphs and shared facts.
/// Costs are whole thousandths of a nat, so that sums and ties are the same on every machine.
/// </summary>
internal sealed class BeadCosts
{
    /// <summary>Thousandths of a nat in a nat.</summary>
    public const double Scale = 1000;

    /// <summary>The paper's s²: by how much the length of a translation varies, for each character of its source.</summary>
    private const double Variance = 6.8;

    /// <summary>
    /// For a bead that pairs the first sentence of a paragraph with a later one. Three nats are odds of 1 to 20: with
    /// both paragraphs' numbers known, novels gain 0.04 strict F1 over 0, and 0.001 more at 4.
    /// </summary>
    private const double ParagraphMisfit = 3;

    /// <summary>For a bead whose two sentences lie in two paragraphs: as much as two misfits, one for each sentence.</summary>
    private const double ParagraphCrossing = 6;

    /// <summary>
    /// The gain for each key that both sides of a bead state. Weak on purpose: three shared keys outweigh an omission
    /// with an addition, two do not. On texts full of numbers it gives 0.11 strict F1 over 0, and 0.003 more at 4.
    /// </summary>
    private const double SharedFact = 3;

    /// <summary>
    /// Table 5 of the paper; each of two mirrored beads has half. A bead with an empty side costs its prior alone: by
    /// the paper's length cost an omitted sentence of 200 characters would cost 37 nats, and would be hidden in its
    /// neighbour's bead instead. How long a sentence is says little about whether it was left out.
    /// </summary>
    private static readonly double OneToOne = -Math.Log(0.89);
    private static readonly double OneToNone = -Math.Log(0.0099 / 2);
    private static readonly double TwoToOne = -Math.Log(0.089 / 2);
    private static readonly double TwoToTwo = -Math.Log(0.011);

    private readonly BeadSide _source;
    private readonly BeadSide _target;
    private readonly double _ratio;

    /// <summary>The costs for two texts of which nothing else is known: c is the ratio of their whole lengths.</summary>
    public BeadCosts(ImmutableArray<Segment> source, ImmutableArray<Segment> target)
    {
        (_source, _target) = BeadSide.Both(source, target);
        _ratio = Ratio(_source.TotalLength, _target.TotalLength);
    }

    private BeadCosts(BeadCosts other, double ratio)
    {
        (_source, _target) = (other._source, other._target);
        _ratio = ratio;
    }

    /// <summary>How many segments the source has.</summary>
    public int SourceCount => _source.Count;

    /// <summary>How many segments the target has.</summary>
    public int TargetCount => _target.Count;

    /// <summary>The same texts with c = 1.</summary>
    public BeadCosts WithEqualLengths() => new(this, 1);

    /// <summary>The same texts with c from the 1-1 beads of a path, as in section 3.1 of the paper.</summary>
    public BeadCosts WithRatioOf(IEnumerable<(int Source, int Target)> path)
    {
        int i = 0, j = 0, source = 0, target = 0;
        foreach (var bead in path)
        {
            if (bead is (1, 1))
            {
                source += _source.Length(i, 1);
                target += _target.Length(j, 1);
            }

            i += bead.Source;
            j += bead.Target;
        }

        return new(this, Ratio(source, target));
    }

    /// <summary>Whether c differs so little that hardly any path would: by less than one in a hundred.</summary>
    public bool IsLike(BeadCosts other) => Math.Abs((_ratio / other._ratio) - 1) < 0.01;

    /// <summary>The cost of a whole path, in thousandths of a nat.</summary>
    public long Of(IEnumerable<(int Source, int Target)> path)
    {
        int i = 0, j = 0;
        var cost = 0L;
        foreach (var (source, target) in path)
        {
            cost += Of(i, source, j, target);
            i += source;
            j += target;
        }

        return cost;
    }

    /// <summary>The cost of a bead, in thousandths of a nat; negative where shared facts outweigh the rest.</summary>
    public int Of(int i, int sourceCount, int j, int targetCount)
    {
        var cost = PriorCost(sourceCount, targetCount);
        if (sourceCount > 0 && targetCount > 0)
        {
            cost += LengthCost(_source.Length(i, sourceCount), _target.Length(j, targetCount))
                + ParagraphCost(i, sourceCount, j, targetCount)
                - (SharedFact * BeadSide.SharedKeys(_source, i, sourceCount, _target, j, targetCount));
        }

        return (int)Math.Round(cost * Scale);
    }

    /// <summary>What a bead costs at least: its prior, less all that its source could share. Length and paragraphs only add.</summary>
    public int AtLeast(int i, int sourceCount, int targetCount) =>
        (int)Math.Floor((PriorCost(sourceCount, targetCount) - (SharedFact * _source.KeyCount(i, sourceCount))) * Scale);

    private static double PriorCost(int sourceCount, int targetCount) => (sourceCount + targetCount) switch
    {
        1 => OneToNone,
        2 => OneToOne,
        3 => TwoToOne,
        _ => TwoToTwo,
    };

    private double LengthCost(int source, int target)
    {
        var mean = (source + (target / _ratio)) / 2;
        return mean == 0 ? 0 : TwoTailed.Cost(Math.Abs((source * _ratio) - target) / Math.Sqrt(2 * Variance * mean));
    }

    private double ParagraphCost(int i, int sourceCount, int j, int targetCount) =>
        (_source.StartsParagraph(i) == _target.StartsParagraph(j) ? 0 : ParagraphMisfit)
        + (sourceCount == 2 && _source.StartsParagraph(i + 1) ? ParagraphCrossing : 0)
        + (targetCount == 2 && _target.StartsParagraph(j + 1) ? ParagraphCrossing : 0);

    private static double Ratio(int source, int target) => source == 0 || target == 0 ? 1 : (double)target / source;
}
