using System.Globalization;

namespace Dossier.Benchmarks.Measurement;

/// <summary>Prints runs as a table, then the medians, the ratios and whether the targets are met.</summary>
public static class Report
{
    /// <summary>Dossier is to need at most this share of Hugo's time, and of its memory.</summary>
    public const double TimeTarget = 0.8;
    public const double MemoryTarget = 1.0;

    private const double Mebibyte = 1024 * 1024;

    public static void WriteHead(TextWriter writer) => writer.WriteLine("run  tool      seconds   peak MiB    files          bytes");

    public static void WriteRun(TextWriter writer, BuildRun run) =>
        writer.WriteLine(Line($"{run.Number,3}  {run.Tool,-8}  {run.Seconds,7:0.00}  {Mebibytes(run.PeakBytes),9}  {run.Files,7:N0}  {run.OutputBytes,13:N0}"));

    public static void WriteSummary(TextWriter writer, IReadOnlyList<BuildRun> runs)
    {
        writer.WriteLine();
        var medians = new Dictionary<string, Medians>(StringComparer.Ordinal);
        foreach (var tool in runs.GroupBy(run => run.Tool, StringComparer.Ordinal))
        {
            var median = Medians.Of([.. tool]);
            medians.Add(tool.Key, median);
            writer.WriteLine(Line($"median {tool.Key,-8}  {median.Seconds:0.00} s, {Mebibytes(median.PeakBytes)} MiB"));
        }

        if (medians.TryGetValue("Dossier", out var dossier) && medians.TryGetValue("Hugo", out var hugo))
        {
            WriteRatio(writer, "time", dossier.Seconds / hugo.Seconds, TimeTarget);
            WriteRatio(writer, "memory", dossier.PeakBytes / hugo.PeakBytes, MemoryTarget);
        }
    }

    private static void WriteRatio(TextWriter writer, string what, double? ratio, double target)
    {
        var verdict = ratio is null ? "not measured here" : ratio <= target ? "met" : "NOT met";
        writer.WriteLine(Line($"{what}, Dossier to Hugo: {ratio:0.00} (target: at most {target:0.0}): {verdict}"));
    }

    private static string Mebibytes(double? bytes) => bytes is null ? "–" : Line($"{bytes / Mebibyte:0.0}");

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
