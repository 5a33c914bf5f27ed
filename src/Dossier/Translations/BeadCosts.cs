using System.Collections.Immutable;

namespace Dossier.Translations;

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

    private readonly ImmutableArray<Segment> _source;
    private readonly ImmutableArray<Segment> _target;
    private readonly int[][] _sourceKeys;
    private readonly int[][] _targetKeys;
    private readonly double _ratio;

    /// <summary>The costs for two texts of which nothing else is known: c is the ratio of their whole lengths.</summary>
    public BeadCosts(ImmutableArray<Segment> source, ImmutableArray<Segment> target)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        _source = source;
        _target = target;
        _sourceKeys = Keys(source, numbers);
        _targetKeys = Keys(target, numbers);
        _ratio = Ratio(source.Sum(s => s.Text.Length), target.Sum(s => s.Text.Length));
    }

    private BeadCosts(BeadCosts other, double ratio)
    {
        (_source, _target, _sourceKeys, _targetKeys) = (other._source, other._target, other._sourceKeys, other._targetKeys);
        _ratio = ratio;
    }

    /// <summary>The same, if a translation is as long as its source.</summary>
    public BeadCosts WithEqualLengths() => new(this, 1);

    /// <summary>The same, with the c of a path's 1-1 beads: what was left out or added does not count.</summary>
    public BeadCosts WithRatioOf(IEnumerable<(int Source, int Target)> path)
    {
        int i = 0, j = 0, source = 0, target = 0;
        foreach (var bead in path)
        {
            if (bead is (1, 1))
            {
                source += _source[i].Text.Length;
                target += _target[j].Text.Length;
            }

            i += bead.Source;
            j += bead.Target;
        }

        return new(this, Ratio(source, target));
    }

    /// <summary>The cost of a path from start to end.</summary>
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

    /// <summary>How many segments the source has.</summary>
    public int SourceCount => _source.Length;

    /// <summary>How many segments the target has.</summary>
    public int TargetCount => _target.Length;

    /// <summary>
    /// The cost of the bead of the source's <paramref name="sourceCount"/> segments from <paramref name="i"/> and the
    /// target's <paramref name="targetCount"/> from <paramref name="j"/>; at most two of each.
    /// </summary>
    public int Of(int i, int sourceCount, int j, int targetCount)
    {
        var cost = PriorCost(sourceCount, targetCount);
        if (sourceCount > 0 && targetCount > 0)
        {
            cost += LengthCost(Length(_source, i, sourceCount), Length(_target, j, targetCount))
                + ParagraphCost(i, sourceCount, j, targetCount)
                - (SharedFact * SharedKeys(i, sourceCount, j, targetCount));
        }

        return (int)Math.Round(cost * Scale);
    }

    private static double PriorCost(int sourceCount, int targetCount) => (sourceCount, targetCount) switch
    {
        (1, 1) => OneToOne,
        (1, 0) or (0, 1) => OneToNone,
        (2, 1) or (1, 2) => TwoToOne,
        _ => TwoToTwo,
    };

    /// <summary>-log 2(1 - Φ(|δ|)), with δ as in the paper's appendix: the mean of both lengths in its denominator.</summary>
    private double LengthCost(int source, int target)
    {
        var mean = (source + (target / _ratio)) / 2;
        return mean == 0 ? 0 : -LogErfc(Math.Abs((source * _ratio) - target) / Math.Sqrt(2 * Variance * mean));
    }

    private double ParagraphCost(int i, int sourceCount, int j, int targetCount) =>
        (StartsParagraph(_source, i) == StartsParagraph(_target, j) ? 0 : ParagraphMisfit)
        + (sourceCount == 2 && StartsParagraph(_source, i + 1) ? ParagraphCrossing : 0)
        + (targetCount == 2 && StartsParagraph(_target, j + 1) ? ParagraphCrossing : 0);

    private int SharedKeys(int i, int sourceCount, int j, int targetCount)
    {
        var shared = 0;
        for (var a = i; a < i + sourceCount; a++)
        {
            foreach (var key in _sourceKeys[a])
            {
                var counted = a > i && _sourceKeys[i].Contains(key);
                if (!counted && (_targetKeys[j].Contains(key) || (targetCount == 2 && _targetKeys[j + 1].Contains(key))))
                {
                    shared++;
                }
            }
        }

        return shared;
    }

    private static double Ratio(int source, int target) => source == 0 || target == 0 ? 1 : (double)target / source;

    private static bool StartsParagraph(ImmutableArray<Segment> segments, int i) =>
        i == 0 || segments[i].Paragraph != segments[i - 1].Paragraph;

    private static int Length(ImmutableArray<Segment> segments, int start, int count) =>
        segments[start].Text.Length + (count == 2 ? segments[start + 1].Text.Length : 0);

    /// <summary>The distinct keys of each segment, as numbers: they are compared millions of times.</summary>
    private static int[][] Keys(ImmutableArray<Segment> segments, Dictionary<string, int> numbers) =>
        [.. segments.Select(s => s.Facts.Select(f => Number(f.Key, numbers)).Distinct().ToArray())];

    private static int Number(string key, Dictionary<string, int> numbers)
    {
        if (!numbers.TryGetValue(key, out var number))
        {
            number = numbers.Count;
            numbers.Add(key, number);
        }

        return number;
    }

    /// <summary>
    /// The logarithm of the complementary error function, <c>2(1 - Φ(z√2))</c>, for z ≥ 0: Press et al., "Numerical
    /// Recipes in C", 2nd edition, section 6.2, <c>erfcc</c>, error below 1.2e-7 everywhere. It does not underflow.
    /// </summary>
    private static double LogErfc(double z)
    {
        var t = 1 / (1 + (0.5 * z));
        return Math.Log(t) - (z * z) - 1.26551223 + (t * (1.00002368 + (t * (0.37409196 + (t * (0.09678418
            + (t * (-0.18628806 + (t * (0.27886807 + (t * (-1.13520398 + (t * (1.48851587
            + (t * (-0.82215223 + (t * 0.17087277)))))))))))))))));
    }
}
