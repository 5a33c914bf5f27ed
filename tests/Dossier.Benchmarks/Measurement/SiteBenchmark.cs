using System.Globalization;
using Dossier.Benchmarks.Sites;

namespace Dossier.Benchmarks.Measurement;

/// <summary>The whole benchmark: generate, warm up, build in turn, report.</summary>
public static class SiteBenchmark
{
    /// <param name="folder">An empty or missing folder for the two inputs and the outputs.</param>
    /// <param name="hugo">Hugo's executable; null where there is none.</param>
    public static void Run(SiteBenchmarkOptions options, string folder, string dossier, string? hugo, TextWriter writer)
    {
        var dossierInput = Path.Combine(folder, "dossier");
        var hugoSource = Path.Combine(folder, "hugo");
        writer.WriteLine(BenchmarkSites.Write(options.Articles, dossierInput, hugo is null ? null : hugoSource, options.HugoFeeds));
        writer.WriteLine($"in {folder}; {Environment.ProcessorCount} processors");

        List<Tool> tools = [Tool.Dossier(dossier, dossierInput)];
        if (hugo is null)
        {
            writer.WriteLine("There is no 'hugo' on PATH, so Dossier is measured alone.");
        }
        else
        {
            tools.Add(Tool.Hugo(hugo, hugoSource));
        }

        if (options.Runs > 1)
        {
            // Brings both inputs and both executables into the page cache.
            tools.ForEach(tool => MeasuredBuild.Run(tool, 0, OutputOf(tool, 0)));
        }

        writer.WriteLine();
        Report.WriteHead(writer);
        var runs = new List<BuildRun>();
        for (var number = 1; number <= options.Runs; number++)
        {
            foreach (var tool in tools)
            {
                var run = MeasuredBuild.Run(tool, number, OutputOf(tool, number));
                runs.Add(run);
                Report.WriteRun(writer, run);
            }
        }

        Report.WriteSummary(writer, runs);

        // A folder a build: ext4 steps over inodes deleted in the last minute, which slows whoever builds next.
        string OutputOf(Tool tool, int number) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"output-{tool.Name.ToLowerInvariant()}-{number}"));
    }
}

/// <summary>What the command line of <c>site</c> decides.</summary>
public sealed record SiteBenchmarkOptions(int Articles, int Runs, HugoFeeds HugoFeeds);
