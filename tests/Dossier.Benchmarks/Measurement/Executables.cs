namespace Dossier.Benchmarks.Measurement;

/// <summary>Finds the executables to measure.</summary>
public static class Executables
{
    public const string BuildDossier = "dotnet build -c Release src/Dossier.Cli";

    /// <summary>The Release build of Dossier in the repository this program was built from; null where it is missing.</summary>
    public static string? Dossier()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Dossier.sln")))
            {
                var executable = Path.Combine(folder.FullName, "src", "Dossier.Cli", "bin", "Release", "net10.0", WithSuffix("Dossier.Cli"));
                return File.Exists(executable) ? executable : null;
            }
        }

        return null;
    }

    /// <summary>Looks through PATH.</summary>
    public static string? OnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, WithSuffix(name)))
            .FirstOrDefault(File.Exists);

    private static string WithSuffix(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;
}
