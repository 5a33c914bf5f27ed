using AngleSharp.Diffing;

namespace Dossier.Tests;

/// <summary>Compares with files that were read by a person once. UPDATE_GOLDEN=1 writes them anew.</summary>
public static class Golden
{
    private static bool Update => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    /// <summary>Compares text.</summary>
    public static void Text(string path, string actual)
    {
        if (Update)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }

    /// <summary>Compares as HTML: white space between elements and the order of attributes do not count.</summary>
    public static void Html(string path, string actual)
    {
        if (Update)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        var differences = DiffBuilder.Compare(File.ReadAllText(path)).WithTest(actual).Build();
        Assert.Empty(differences.Select(difference => $"{Path.GetFileName(path)}: {difference.Result} {difference.Target} {difference}"));
    }
}
