using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Dossier.Diagnostics;
using Dossier.Pipeline;
using Spectre.Console;

namespace Dossier.Cli;

/// <summary>What the commands say: findings to standard error, the summary to standard output.</summary>
internal static class ConsoleReport
{
    private static readonly TimeSpan Long = TimeSpan.FromMilliseconds(500);

    /// <summary>Says what is wrong with the command line.</summary>
    /// <returns>The exit code for it.</returns>
    public static int Usage(string problem)
    {
        Console.Error.WriteLine($"dossier: {problem}");
        return ExitCode.Usage;
    }

    /// <summary>Runs the work; on a terminal, and once it takes long, it shows which phase it is in.</summary>
    public static (BuildResult Result, TimeSpan Elapsed) WithProgress(Func<Action<string>, BuildResult> work)
    {
        var clock = Stopwatch.StartNew();
        if (Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive)
        {
            return (work(_ => { }), clock.Elapsed);
        }

        var phase = "Reading";
        var task = Task.Run(() => work(name => Volatile.Write(ref phase, name)));
        if (((IAsyncResult)task).AsyncWaitHandle.WaitOne(Long))
        {
            return (task.GetAwaiter().GetResult(), clock.Elapsed);
        }

        AnsiConsole.Status().Start(phase, status =>
        {
            while (!((IAsyncResult)task).AsyncWaitHandle.WaitOne(100))
            {
                status.Status(Volatile.Read(ref phase));
            }
        });
        return (task.GetAwaiter().GetResult(), clock.Elapsed);
    }

    /// <summary>All findings, each on a line that editors understand.</summary>
    public static void Findings(BuildResult result, string input) => Findings(result.Diagnostics, input);

    /// <summary>The same, of a command that builds nothing.</summary>
    public static void Findings(ImmutableArray<Diagnostic> diagnostics, string input)
    {
        var root = Root(input);
        foreach (var found in diagnostics)
        {
            Console.Error.WriteLine(found.Format(root));
        }
    }

    /// <summary>What stands before the paths of an input folder, so that an editor finds them.</summary>
    public static string Root(string input) => input.EndsWith('/') || input.EndsWith(Path.DirectorySeparatorChar) ? input : input + "/";

    /// <summary>One paragraph: what there is, what was written, how long it took.</summary>
    public static void Summary(BuildResult result, string? output, TimeSpan elapsed)
    {
        var errors = result.Diagnostics.Count(found => found.Code.Severity == Severity.Error);
        var warnings = result.Diagnostics.Length - errors;
        var time = elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        var findings = $"{Count(errors, "error")}, {Count(warnings, "warning")}";
        if (result.Counts is not { } counts)
        {
            Console.WriteLine($"Nothing was written: {findings} in {time} s.{(output is null ? string.Empty : $" {output} is as it was.")}");
            return;
        }

        var drafts = result.DraftCount > 0 ? $" ({Count(result.DraftCount, "draft")} left out)" : string.Empty;
        var what = $"{Count(counts.Articles, "article")}{drafts}, {Count(counts.People, "person", "people")}, "
            + $"{Count(counts.Organizations, "organization")}, {Count(counts.Places, "place")}, "
            + $"{Count(counts.NameMentions, "mention")}, {Count(counts.DateMentions, "date")}, "
            + $"{Count(counts.Pairs, "translation pair")} with {Count(counts.Discrepancies, "discrepancy", "discrepancies")}, "
            + $"{Count(counts.Annotations, "note")}";
        var written = result.Output is { } report
            ? $" {output}: {Count(report.Written, "file")} written, {report.Unchanged} unchanged, {report.Removed} removed."
            : string.Empty;
        Console.WriteLine($"{(result.Output is null ? "Checked" : "Built")} {what}: {findings} in {time} s.{written}");
    }

    /// <summary>A line on the notes: how many have each outcome; what is wrong with those that are not exact, the findings say.</summary>
    public static void Notes(BuildResult result)
    {
        if (!result.Notes.IsEmpty)
        {
            Console.WriteLine("Notes: " + string.Join(", ", result.Notes.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Count} {entry.Outcome.ToString().ToLowerInvariant()}"))) + ".");
        }
    }

    /// <summary>A number with its noun: <c>2 errors</c>.</summary>
    public static string Count(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many ?? one + "s")}");
}
