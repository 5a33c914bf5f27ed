using System.CommandLine;
using System.Globalization;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Cli;

/// <summary><c>dossier serve</c>: build, show on this machine alone, rebuild and reload when the input changes.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    public static Command Create()
    {
        var input = Folders.Input();
        var output = Folders.Output();
        var port = new Option<int>("--port", "-p")
        {
            Description = "The port on 127.0.0.1; 0 takes a free one.",
            HelpName = "NUMBER",
            DefaultValueFactory = _ => DefaultPort,
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number is < 0 or > 65535)
            {
                result.AddError("--port has to be a number from 0 to 65535.");
            }
        });
        var command = new Command("serve", "Build, show the site on 127.0.0.1, and rebuild when the input changes.") { input, output, port };
        command.Aliases.Add("preview");
        command.SetAction((parsed, stop) => RunAsync(parsed.GetValue(input)!, parsed.GetValue(output)!, parsed.GetValue(port), stop));
        return command;
    }

    private static async Task<int> RunAsync(string input, string output, int port, CancellationToken stop)
    {
        if (Folders.Problem(input, output) is { } problem)
        {
            return ConsoleReport.Usage(problem);
        }

        // What is typed and saved while this runs is no site that anybody saw: records are held against the one before it.
        var previous = Build(input, output, null)?.Previous;
        Directory.CreateDirectory(output);
        await using var server = new PreviewServer(output);
        string address;
        try
        {
            address = await server.StartAsync(port, stop);
        }
        catch (IOException taken)
        {
            return ConsoleReport.Usage($"can't listen on port {port}: {taken.Message}");
        }

        using var changed = new SemaphoreSlim(0);
        using var watcher = Watch(input, changed);
        Console.WriteLine($"Showing {output} at {address} (Ctrl+C stops).");
        try
        {
            while (true)
            {
                await changed.WaitAsync(stop);
                do
                {
                    await Task.Delay(Quiet, stop);
                }
                while (await changed.WaitAsync(0, stop));
                if (Build(input, output, previous) is { HasErrors: false })
                {
                    server.Reload();
                }
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Success;
        }
    }

    private static BuildResult? Build(string input, string output, PreviousSite? previous)
    {
        try
        {
            var (result, elapsed) = ConsoleReport.WithProgress(tell => SiteBuild.Run(input, output, new ThemeRenderer(), tell, previous));
            ConsoleReport.Findings(result, input);
            ConsoleReport.Summary(result, output, elapsed);
            return result;
        }
        catch (IOException busy)
        {
            // An editor may be in the middle of saving; the next change builds again.
            Console.Error.WriteLine($"dossier: {busy.Message}");
            return null;
        }
    }

    private static FileSystemWatcher Watch(string input, SemaphoreSlim changed)
    {
        var watcher = new FileSystemWatcher(input) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => changed.Release();
        watcher.Created += (_, _) => changed.Release();
        watcher.Deleted += (_, _) => changed.Release();
        watcher.Renamed += (_, _) => changed.Release();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
