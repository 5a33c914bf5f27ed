using System.Globalization;
using System.Text;

namespace Dossier.BrowserTests.Support;

/// <summary>A dossier of 30 articles that name one person ten times each: more than her page shows at once.</summary>
public sealed class ManyMentions : IDisposable
{
    /// <summary>The page of the person.</summary>
    public const string Person = "people/ann-lee.html";

    /// <summary>An article that names the person ten times.</summary>
    public const string Article = "articles/account-7.html";

    /// <summary>Writes the dossier into a folder of its own.</summary>
    public ManyMentions()
    {
        Write("dossier.yaml", "title: \"Many mentions\"\nlanguage: en\n");
        Write("people.yaml", "- id: ann-lee\n  name: \"Ann Lee\"\n  description: {en: \"Keeper of the keys of the long house by the river since anybody can remember.\"}\n");
        for (var number = 0; number < 30; number++)
        {
            var text = new StringBuilder();
            for (var mention = 0; mention < 10; mention++)
            {
                text.Append(CultureInfo.InvariantCulture, $"On evening {mention + 1} the neighbours heard that Ann Lee had gone home.\n\n");
            }

            Write($"articles/account-{number}.md", $"---\ntitle: \"Account {number}\"\ndate: {2000 + number}\nlang: en\n---\n\n{text}");
        }
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
