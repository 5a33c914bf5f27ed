using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Names;
using Dossier.Pages;

namespace Dossier.Pipeline.Planning;

/// <summary>How the data files are written in JSON.</summary>
internal static class DataJson
{
    /// <summary>A writer that escapes no more than JSON asks for: the files are no HTML.</summary>
    public static Utf8JsonWriter Writer(Stream stream) => new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>A key with a text; nothing where there is no text.</summary>
    public static void Optional(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>A key with a list of texts.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>What an authority record says of itself: the keys of an object that is open.</summary>
    public static void Record(this Utf8JsonWriter json, AuthorityRecord record)
    {
        json.WriteString("id", record.Id);
        json.WriteString("page", RecordSections.PageOf(record).Path);
        json.WriteString("name", record.Name);
        json.WriteString("sort_name", record.SortName);
        json.Texts("aliases", record.Aliases);
        json.WriteStartObject("names");
        foreach (var (language, names) in record.Names)
        {
            json.Texts(language, names);
        }

        json.WriteEndObject();
        json.WriteStartObject("description");
        foreach (var (language, description) in record.Descriptions)
        {
            json.WriteString(language, description);
        }

        json.WriteEndObject();
        json.Optional("born", record.Born?.ToString());
        json.Optional("died", record.Died?.ToString());
        json.Texts("same_as", record.SameAs);
    }
}
