namespace Dossier.Translations.Alignment;

/// <summary>
/// How the length of a translation, in characters, goes with that of its source: about normal around c times the source's,
/// with a variance that grows with both (Gale and Church 1993, section 3.1), against the lengths that segments of the
/// target have anyway, which are about log-normal.
/// </summary>
internal sealed class LengthModel
{
    /// <summary>The paper's s².</summary>
    private const double UsualVariance = 6.8;

    /// <summary>How many beads of the usual variance are believed in beside those of the pair.</summary>
    private const double UsualBeads = 20;

    /// <summary>How many characters of the usual ratio are.</summary>
    private const double UsualCharacters = 200;

    /// <summary>The share of beads whose lengths say nothing: whatever they are, other evidence can outweigh them.</summary>
    private const double Outliers = 0.02;

    private static readonly double LogOutliers = Math.Log(Outliers);

    private static readonly double LogTwoPi = Math.Log(2 * Math.PI);

    private const int StepsPerNat = 256;

    /// <summary>The odds with outliers, tabled: the search asks a dozen times a cell.</summary>
    private static readonly double[] WithOutliers =
        [.. Enumerable.Range(0, (2 * Sure * StepsPerNat) + 1).Select(k => Math.Log(Outliers + ((1 - Outliers) * Math.Exp(((k + 0.5) / StepsPerNat) - Sure))))];

    /// <summary>Beyond these log-odds, either way, nothing changes.</summary>
    private const int Sure = 12;

    /// <summary>Squared standard deviations beyond which a bead says nothing of the variance.</summary>
    private const double LargestSquare = 60;

    /// <summary>The variance of even the shortest: a full stop more or less.</summary>
    private const double LeastVariance = 4;

    private const int Runs = 4;

    private readonly double _ratio;
    private readonly double _variance;
    private readonly double[] _logMean;
    private readonly double[] _logVariance;
    private readonly double[] _logOfLogVariance;

    private LengthModel(double ratio, double variance, double[] logMean, double[] logVariance)
    {
        (_ratio, _variance, _logMean, _logVariance) = (ratio, variance, logMean, logVariance);
        _logOfLogVariance = [.. logVariance.Select(v => Math.Log(2 * Math.PI * v))];
    }

    /// <summary>What holds of most pairs, with the lengths of the target's segments.</summary>
    public static LengthModel Usual(TextSide target, double ratio)
    {
        // As if ten segments more had the lengths that those of news have.
        const double More = 10, MoreMean = 4.6, MoreVariance = 0.4;
        double sum = MoreMean * More, squares = ((MoreMean * MoreMean) + MoreVariance) * More;
        for (var j = 0; j < target.Count; j++)
        {
            var log = Math.Log(target.Length(j, 1));
            sum += log;
            squares += log * log;
        }

        var mean = sum / (target.Count + More);
        var variance = Math.Max(0.05, (squares / (target.Count + More)) - (mean * mean));

        // Of a run: by the moments of a sum of log-normal variables (Fenton 1960).
        var logVariance = Enumerable.Range(1, Runs).Select(n => Math.Log(1 + ((Math.Exp(variance) - 1) / n))).ToArray();
        var logMean = Enumerable.Range(1, Runs).Select(n => Math.Log(n) + mean + (variance / 2) - (logVariance[n - 1] / 2)).ToArray();
        return new LengthModel(ratio, UsualVariance, logMean, logVariance);
    }

    /// <summary>The ratio and the variance that the 1-1 beads of a path have.</summary>
    public LengthModel Adapted(TextSide source, TextSide target, List<Move> path)
    {
        var beads = path.Where(move => move is { M: 1, N: 1 }).Select(move => (S: (double)source.Length(move.I, 1), T: (double)target.Length(move.J, 1))).ToArray();
        var ratio = (beads.Sum(bead => bead.T) + (UsualCharacters * _ratio)) / (beads.Sum(bead => bead.S) + UsualCharacters);
        var squares = UsualVariance * UsualBeads;
        foreach (var (s, t) in beads)
        {
            var difference = t - (s * ratio);
            squares += Math.Min(LargestSquare, difference * difference / (((s * ratio) + t) / 2));
        }

        return new LengthModel(ratio, squares / (beads.Length + UsualBeads), _logMean, _logVariance);
    }

    /// <summary>The log-odds of a translation's length, given its source's.</summary>
    /// <param name="source">Characters of the source.</param>
    /// <param name="target">Characters of the target.</param>
    /// <param name="n">Of how many segments.</param>
    public double Score(int source, int target, int n)
    {
        var expected = source * _ratio;
        var variance = (_variance * (expected + target) / 2) + LeastVariance;
        var difference = target - expected;
        var together = -((difference * difference / variance) + LogTwoPi + Logarithms.Of(variance)) / 2;
        var log = Logarithms.Of(target);
        var z = log - _logMean[n - 1];
        var alone = -(((z * z / _logVariance[n - 1]) + _logOfLogVariance[n - 1]) / 2) - log;
        return (together - alone) switch
        {
            > Sure => Sure,
            < -Sure => LogOutliers,
            var odds => WithOutliers[(int)((odds + Sure) * StepsPerNat)],
        };
    }
}
