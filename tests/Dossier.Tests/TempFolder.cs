namespace Dossier.Tests;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TempFolder : IDisposable
{
    public TempFolder() => Path = Directory.CreateTempSubdirectory("dossier-").FullName;

    public string Path { get; }

    public string this[string path] => System.IO.Path.Combine(Path, path);

    /// <summary>Writes a file below the folder.</summary>
    public TempFolder With(string path, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], content);
        return this;
    }

    /// <summary>A dossier of one article, in <c>input/</c>.</summary>
    public static TempFolder WithArticle(string body = "Text.") => new TempFolder()
        .With("input/dossier.yaml", "title: T\nbase_url: https://t.example/\n")
        .With("input/articles/a.md", $"---\ntitle: A\nlang: en\n---\n\n{body}\n");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
