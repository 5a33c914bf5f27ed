using System.Diagnostics;

namespace Dossier.BrowserTests.Support;

/// <summary>Programs of the machine and the checkers in <c>tests/checkers</c>.</summary>
public static class Tool
{
    /// <summary>The first of some programs that is on the path; the test fails where none is.</summary>
    public static string Find(params string[] names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            ?? throw Missing(names[0]);
    }

    /// <summary>A file of a checker; the test fails where it is not installed.</summary>
    public static string Checker(params string[] names)
    {
        var file = Repository.At(["tests", "checkers", "node_modules", .. names]);
        return File.Exists(file) ? file : throw Missing(names[0]);
    }

    /// <summary>Runs a program to its end.</summary>
    /// <returns>Its exit code, and what it said on both streams.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException(program + " did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, (await output + await errors).Trim());
    }

    private static FileNotFoundException Missing(string name) =>
        new(name + " is not installed. `bash tests/run` installs what the tests need, and runs them.");
}
