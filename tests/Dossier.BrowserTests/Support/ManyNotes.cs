using System.Globalization;
using System.Text;

namespace Dossier.BrowserTests.Support;

/// <summary>A dossier of one article with thirty notes, from one line to a page, crowded at its end.</summary>
public sealed class ManyNotes : IDisposable
{
    /// <summary>How many notes the article has.</summary>
    public const int Count = 30;

    /// <summary>The page of the article.</summary>
    public const string Page = "articles/many-notes.html";

    private static readonly int[] NotesOfParagraph = [6, 1, 0, 9, 2, 0, 0, 5, 1, 6];
    private static readonly string[] Kinds = ["context", "correction", "identification", "source", "translation"];
    private static readonly int[] Sentences = [1, 8, 2, 1, 45, 3];

    /// <summary>Writes the dossier into a folder of its own.</summary>
    public ManyNotes()
    {
        Write("dossier.yaml", "title: \"Many notes\"\ndescription: \"One article.\"\nlanguage: en\n");
        Write("articles/many-notes.md", Article());
        Write("annotations/many-notes.yaml", Notes());
    }

    /// <summary>The folder of the dossier.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("dossier-input-").FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Article()
    {
        var text = new StringBuilder("---\ntitle: \"Many notes\"\ndate: \"2016-02-24\"\nlang: en\n---\n");
        var number = 0;
        foreach (var notes in NotesOfParagraph)
        {
            text.Append("\nThis paragraph says something.");
            for (var note = 0; note < notes; note++)
            {
                text.Append(CultureInfo.InvariantCulture, $" Here stands passage {++number}, among other words.");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Notes()
    {
        var yaml = new StringBuilder();
        for (var number = 1; number <= Count; number++)
        {
            var body = string.Join(' ', Enumerable.Repeat("A sentence of the note, neither long nor short.", Sentences[number % Sentences.Length]));
            yaml.Append(CultureInfo.InvariantCulture, $$"""
                - id: note-{{number}}
                  quote:
                    exact: "passage {{number}},"
                  kind: {{Kinds[number % Kinds.Length]}}
                  body: "{{body}}"
                  creator: "The editors"
                  created: "2016-03-01"

                """);
        }

        return yaml.ToString();
    }

    private void Write(string name, string text)
    {
        var file = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
