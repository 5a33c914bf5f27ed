using System.Text;
using Dossier.Quotes;
using Dossier.Yaml;

namespace Dossier.Annotations.Exchange;

/// <summary>Writes an entry of <c>annotations/&lt;slug&gt;.yaml</c>.</summary>
internal static class NoteYaml
{
    /// <summary>The entry: lines that end with a line feed.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="note">What it says.</param>
    /// <param name="quote">The passage, or null.</param>
    /// <param name="about">The value of <c>about</c>, where there is no passage.</param>
    public static string Entry(string id, ForeignNote note, TextQuoteSelector? quote, string? about)
    {
        var yaml = new StringBuilder();
        yaml.Append("- id: ").Append(IsPlain(id) ? id : YamlText.Quoted(id)).Append('\n');
        yaml.Append(quote is not null ? "  quote: " + QuoteWriter.Line(quote) : "  about: " + about).Append('\n');
        yaml.Append("  kind: ").Append(Motivations.Tag(note.Kind)).Append('\n');
        Body(yaml, note.Body);
        Optional(yaml, "creator", note.Creator);
        Optional(yaml, "created", note.Created);
        if (note.Certainty is { } certainty)
        {
            yaml.Append("  certainty: ").Append(certainty.ToString().ToLowerInvariant()).Append('\n');
        }

        if (note.Sources.Length > 0)
        {
            yaml.Append("  sources:\n");
            foreach (var source in note.Sources)
            {
                yaml.Append("    - ").Append(YamlText.Quoted(source)).Append('\n');
            }
        }

        return yaml.ToString();
    }

    /// <summary>Whether every reader of YAML takes an id for a text: 1e3, 2020-01-01, null and no are others to some.</summary>
    private static bool IsPlain(string id) => char.IsAsciiLetterLower(id[0]) && id is not ("null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n");

    /// <summary>Several lines stand as they are read (YAML 1.2, section 8.1.2), where nothing in them needs an escape.</summary>
    private static void Body(StringBuilder yaml, string body)
    {
        var lines = body.Split('\n');
        var isPlain = lines.Length > 1 && lines[0].Length > 0 && lines[0][0] != ' ' && lines[^1].Length > 0
            && Array.TrueForAll(lines, line => YamlText.Quoted(line).Length == line.Length + 2 + line.Count(c => c is '"' or '\\') && !line.EndsWith(' '));
        if (!isPlain)
        {
            Optional(yaml, "body", body);
            return;
        }

        yaml.Append("  body: |-\n");
        foreach (var line in lines)
        {
            yaml.Append(line.Length == 0 ? string.Empty : "    ").Append(line).Append('\n');
        }
    }

    private static void Optional(StringBuilder yaml, string key, string? value)
    {
        if (value is not null)
        {
            yaml.Append("  ").Append(key).Append(": ").Append(YamlText.Quoted(value)).Append('\n');
        }
    }
}
