using System.Text.Encodings.Web;
using System.Text.Json;

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
}
