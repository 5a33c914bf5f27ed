using System.Diagnostics;

namespace Dossier.Tests.Cli;

/// <summary>Runs the real program, as a maintainer would.</summary>
internal static class CliProcess
{
    public static (int Code, string Output, string Error) Run(
        string folder, string[] arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = Start(folder, arguments);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    /// <summary>What starts the program; its output is read by whoever starts it.</summary>
    public static ProcessStartInfo Start(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(Dossier.Cli.Program).Assembly.Location);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
