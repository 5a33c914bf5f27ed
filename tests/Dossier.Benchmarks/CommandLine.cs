using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Dossier.Benchmarks.HotPaths;
using Dossier.Benchmarks.Measurement;
using Dossier.Benchmarks.Sites;

namespace Dossier.Benchmarks;

/// <summary>The commands <c>site</c>, <c>generate</c>, <c>hot</c> and <c>align</c>. Exit codes: 0 done, 1 a build failed, 2 wrong arguments or a tool is missing.</summary>
public static class CommandLine
{
    private static readonly (string Name, Type Benchmarks)[] HotPaths =
        [("text", typeof(TextBenchmarks)), ("dates", typeof(DateBenchmarks)), ("names", typeof(NameBenchmarks))];

    private const int Done = 0;
    private const int BuildFailed = 1;
    private const int Misused = 2;

    private static readonly Option<HugoFeeds> Feeds = new("--hugo-feeds")
    {
        Description = "which feeds the Hugo site has: all (Hugo's default: one for every list) or home (one, as Dossier has)",
        DefaultValueFactory = _ => HugoFeeds.All,
    };

    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        var root = new RootCommand("Benchmarks of Dossier.") { Site(output, errors), Generate(output, errors), Hot(), Align(output) };
        var parsed = root.Parse(args);
        var code = parsed.Invoke(new InvocationConfiguration { Output = output, Error = errors });
        return parsed.Errors.Count > 0 ? Misused : code;
    }

    private static Command Hot()
    {
        var what = new Argument<string?>("what") { Description = "text, dates or names; all of them where nothing is said", Arity = ArgumentArity.ZeroOrOne };
        what.AcceptOnlyFromAmong("text", "dates", "names");
        var command = new Command("hot", "Measures the code that each article pays for, with BenchmarkDotNet.") { what };
        command.SetAction(parsed =>
        {
            var config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
            foreach (var (name, benchmarks) in HotPaths)
            {
                if (parsed.GetValue(what) is not { } only || only == name)
                {
                    BenchmarkRunner.Run(benchmarks, config);
                }
            }

            return Done;
        });
        return command;
    }

    private static Command Align(TextWriter output)
    {
        var command = new Command("align", "Aligns 3,000 short pairs that share a lexicon, and pairs of up to 5,000 sentences.");
        command.SetAction(_ =>
        {
            AlignmentBenchmark.Run(output);
            return Done;
        });
        return command;
    }

    private static Command Site(TextWriter output, TextWriter errors)
    {
        var articles = Articles();
        var runs = new Option<int>("--runs") { Description = "builds of each tool; more than one: after a warm-up", DefaultValueFactory = _ => 3 };
        AtLeastOne(runs);
        var keep = new Option<DirectoryInfo>("--keep") { Description = "an empty or new folder for inputs and outputs, which stay", HelpName = "DIR" };
        var dossier = new Option<FileInfo>("--dossier") { Description = "another executable of Dossier", HelpName = "PATH" };
        var command = new Command("site", "Builds one generated site with Dossier and with Hugo, and compares time and memory.") { articles, runs, keep, dossier, Feeds };
        command.SetAction(parsed =>
        {
            var executable = parsed.GetValue(dossier) is { } given ? given.FullName : Executables.Dossier();
            if (executable is null || !File.Exists(executable))
            {
                errors.WriteLine(executable is null
                    ? $"There is no Release build of Dossier. Build it, in the repository's root: {Executables.BuildDossier}"
                    : $"There is no executable {executable}.");
                return Misused;
            }

            var kept = parsed.GetValue(keep);
            if (kept is not null && !IsFresh(kept, errors))
            {
                return Misused;
            }

            var folder = kept?.FullName ?? Directory.CreateTempSubdirectory("dossier-bench-").FullName;
            try
            {
                var options = new SiteBenchmarkOptions(parsed.GetValue(articles), parsed.GetValue(runs), parsed.GetValue(Feeds));
                SiteBenchmark.Run(options, folder, executable, Executables.OnPath("hugo"), output);
                return Done;
            }
            catch (BuildFailedException failure)
            {
                errors.WriteLine(failure.Message);
                return BuildFailed;
            }
            finally
            {
                if (kept is null)
                {
                    Directory.Delete(folder, recursive: true);
                }
            }
        });
        return command;
    }

    private static Command Generate(TextWriter output, TextWriter errors)
    {
        var articles = Articles();
        var folder = new Option<DirectoryInfo>("--output") { Description = "an empty or new folder for the dossier", HelpName = "DIR", Required = true };
        var hugo = new Option<DirectoryInfo>("--hugo") { Description = "an empty or new folder for the same as a Hugo site", HelpName = "DIR" };
        var command = new Command("generate", "Only writes the dossier, to profile a build by hand.") { articles, folder, hugo, Feeds };
        command.SetAction(parsed =>
        {
            var dossier = parsed.GetRequiredValue(folder);
            var hugoSite = parsed.GetValue(hugo);
            if (!IsFresh(dossier, errors) || (hugoSite is not null && !IsFresh(hugoSite, errors)))
            {
                return Misused;
            }

            output.WriteLine(BenchmarkSites.Write(parsed.GetValue(articles), dossier.FullName, hugoSite?.FullName, parsed.GetValue(Feeds)));
            return Done;
        });
        return command;
    }

    private static Option<int> Articles()
    {
        var articles = new Option<int>("--articles") { Description = "how many, translations included", HelpName = "N", Required = true };
        AtLeastOne(articles);
        return articles;
    }

    private static void AtLeastOne(Option<int> option) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var number) && number < 1)
        {
            result.AddError($"{option.Name} has to be at least 1.");
        }
    });

    // Never writes among files of somebody else's.
    private static bool IsFresh(DirectoryInfo folder, TextWriter errors)
    {
        if (!folder.Exists || !folder.EnumerateFileSystemInfos().Any())
        {
            return true;
        }

        errors.WriteLine($"{folder.FullName} is not empty.");
        return false;
    }
}
