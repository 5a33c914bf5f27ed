namespace Dossier.BrowserTests.Support;

/// <summary>Where the project's files are.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Dossier.sln</c>.</summary>
    public static string Root { get; } = Find();

    /// <summary>A file or folder of the project.</summary>
    public static string At(params string[] names) => Path.Combine([Root, .. names]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Dossier.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above " + AppContext.BaseDirectory + " holds Dossier.sln.");
    }
}
