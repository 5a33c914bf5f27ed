using System.CommandLine;

namespace Dossier.Cli;

/// <summary>The file that a command writes, or standard output.</summary>
internal static class OutputFile
{
    public static Option<string> Option() => new("--output", "-o")
    {
        Description = "The file to write, otherwise standard output.",
        HelpName = "FILE",
    };

    /// <summary>Writes what was made whole before the file is opened.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="IOException">The file can't be written.</exception>
    public static int Write<T>(string? path, T content, Action<Stream, T> write)
    {
        if (path is null)
        {
            using var standard = Console.OpenStandardOutput();
            write(standard, content);
            return ExitCode.Success;
        }

        if (Directory.Exists(path) || Path.GetDirectoryName(Path.GetFullPath(path)) is not { } folder || !Directory.Exists(folder))
        {
            return ConsoleReport.Usage($"can't write '{path}': {(Directory.Exists(path) ? "it is a folder" : "there is no such folder")}");
        }

        using var memory = new MemoryStream();
        write(memory, content);
        File.WriteAllBytes(path, memory.ToArray());
        return ExitCode.Success;
    }
}
