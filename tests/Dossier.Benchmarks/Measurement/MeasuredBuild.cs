using System.Diagnostics;

namespace Dossier.Benchmarks.Measurement;

/// <summary>Runs one build as a child process into a fresh folder, and measures it.</summary>
public static class MeasuredBuild
{
    private static readonly TimeSpan BetweenReadings = TimeSpan.FromMilliseconds(10);

    /// <summary>Throws <see cref="BuildFailedException"/> where the tool can't be started or ends with an exit code other than 0.</summary>
    public static BuildRun Run(Tool tool, int number, string output)
    {
        var start = new ProcessStartInfo(tool.Executable, tool.ArgumentsFor(output))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var watch = Stopwatch.StartNew();
        using var process = Start(start);

        // Drained, not kept: nobody reads it, and a full pipe would stop the child.
        var standardOutput = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var standardError = process.StandardError.ReadToEndAsync();
        var peak = PeakMemory.Read(process);
        while (!process.WaitForExit(BetweenReadings))
        {
            peak = PeakMemory.Read(process) ?? peak;
        }

        watch.Stop();
        Task.WaitAll(standardOutput, standardError);
        if (process.ExitCode != 0)
        {
            throw new BuildFailedException($"{tool.Name} ended with exit code {process.ExitCode}.\n{standardError.Result}");
        }

        var (files, bytes) = SizeOf(output);
        return new BuildRun(number, tool.Name, watch.Elapsed.TotalSeconds, peak, files, bytes);
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception cannot)
        {
            throw new BuildFailedException($"{start.FileName} can't be started: {cannot.Message}", cannot);
        }
    }

    private static (int Files, long Bytes) SizeOf(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new BuildFailedException($"the build wrote nothing to {folder}");
        }

        var lengths = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Select(file => file.Length).ToArray();
        return (lengths.Length, lengths.Sum());
    }
}

/// <summary>A tool that was to be measured did not build.</summary>
public sealed class BuildFailedException : Exception
{
    public BuildFailedException()
    {
    }

    public BuildFailedException(string message)
        : base(message)
    {
    }

    public BuildFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
