namespace Dossier.Benchmarks.Measurement;

/// <summary>The middle of several runs of one tool; of an even number, the mean of the two in the middle.</summary>
public sealed record Medians(double Seconds, double? PeakBytes)
{
    public static Medians Of(IReadOnlyCollection<BuildRun> runs)
    {
        var peaks = runs.Select(run => run.PeakBytes).OfType<long>().Select(bytes => (double)bytes).ToArray();
        return new Medians(Median(runs.Select(run => run.Seconds)), peaks.Length == 0 ? null : Median(peaks));
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
