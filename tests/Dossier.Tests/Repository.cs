namespace Dossier.Tests;

/// <summary>Where the repository is: the folder above the test program that holds <c>Dossier.sln</c>.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The folder with fixtures, read from the sources so that golden files can be written anew.</summary>
    public static string Fixtures => Path.Combine(Root, "tests", "Dossier.Tests", "Fixtures");

    /// <summary>Data that is not part of the project; tests that read it skip where it is absent.</summary>
    public static string Shared => Path.Combine(Root, "..", "shared");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dossier.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Dossier.sln is in no folder above the tests.");
    }
}
