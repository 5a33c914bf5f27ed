namespace Dossier.Cli;

/// <summary>The program <c>dossier</c>.</summary>
public static class Program
{
    /// <summary>Runs a command.</summary>
    /// <returns>The exit code.</returns>
    public static Task<int> Main(string[] args) => CommandLine.RunAsync(args);
}
