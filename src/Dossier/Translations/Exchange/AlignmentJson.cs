using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dossier.Translations.Exchange;

/// <summary>Writes an alignment as JSON: both texts’ languages, and the beads with their sentences.</summary>
public static class AlignmentJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// <c>source</c>, <c>target</c> (languages), <c>beads</c>: <c>number</c>, <c>source</c> and <c>target</c> (each sentence’s <c>number</c> from 0,
    /// <c>id</c> and <c>text</c>), <c>margin</c> (nats; null where there is no rival), <c>doubtful</c>.
    /// </summary>
    public static void Write(Stream stream, Bitext pair)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("source", pair.SourceLanguage.Value);
        json.WriteString("target", pair.TargetLanguage.Value);
        json.WriteStartArray("beads");
        foreach (var bead in pair.Beads)
        {
            json.WriteStartObject();
            json.WriteNumber("number", bead.Number);
            Side(json, "source", pair.Source, bead.SourceStart, bead.SourceCount);
            Side(json, "target", pair.Target, bead.TargetStart, bead.TargetCount);
            if (double.IsFinite(bead.Margin))
            {
                json.WriteNumber("margin", Math.Round(bead.Margin, 1));
            }
            else
            {
                json.WriteNull("margin");
            }

            json.WriteBoolean("doubtful", bead.IsDoubtful);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void Side(Utf8JsonWriter json, string name, ImmutableArray<Segment> segments, int start, int count)
    {
        json.WriteStartArray(name);
        for (var i = start; i < start + count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("number", i);
            json.WriteString("id", segments[i].Id);
            json.WriteString("text", segments[i].Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
