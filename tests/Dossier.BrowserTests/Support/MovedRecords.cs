namespace Dossier.BrowserTests.Support;

/// <summary>A dossier with a record that was renamed, one that was split, and one that was removed.</summary>
public sealed class MovedRecords : IDisposable
{
    /// <summary>The old page of the renamed record.</summary>
    public const string Renamed = "people/j-smith.html";

    /// <summary>The old page of the record that was split.</summary>
    public const string Split = "people/smith-brothers.html";

    /// <summary>The page of the record that was removed.</summary>
    public const string Removed = "people/nobody.html";

    /// <summary>Where the renamed record is now.</summary>
    public const string Target = "people/john-smith.html";

    /// <summary>Writes the dossier into a folder of its own.</summary>
    public MovedRecords()
    {
        Write("dossier.yaml", "title: \"Moved records\"\ndescription: \"One article.\"\nlanguage: en\nretired: {person/nobody: \"It was never a person.\"}\n");
        Write("articles/one.md", "---\ntitle: \"One\"\nlang: en\n---\n\nJohn Smith met Carl Smith.\n");
        Write("people.yaml", """
            - {id: john-smith, name: John Smith, formerly: [j-smith, smith-brothers], description: {en: The elder.}}
            - {id: carl-smith, name: Carl Smith, formerly: [smith-brothers], description: {en: The younger.}}

            """);
    }

    /// <summary>The folder of the dossier.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("dossier-input-").FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Write(string name, string text)
    {
        var file = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
