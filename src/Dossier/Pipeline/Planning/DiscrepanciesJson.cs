using System.Text.Json;
using Dossier.Translations.Checks;
using Dossier.Translations.Editing;
using Dossier.Yaml;

namespace Dossier.Pipeline.Planning;

/// <summary><c>discrepancies.json</c>: every discrepancy of every pair with its verdict; <c>docs/translations.md</c> describes it.</summary>
internal static class DiscrepanciesJson
{
    public static void Write(SitePlan plan, Stream stream)
    {
        using var json = DataJson.Writer(stream);
        var settings = plan.Corpus.Settings;
        json.WriteStartObject();
        json.WriteString("format", "dossier-discrepancies/1");
        json.WriteString("title", settings.Title);
        json.Optional("base_url", settings.BaseUrl?.AbsoluteUri);
        json.WriteStartArray("discrepancies");
        foreach (var pair in plan.References.Pairs)
        {
            foreach (var found in pair.Discrepancies)
            {
                json.WriteStartObject();
                json.WriteString("page", pair.Permalink.At(found.Id).ToString());
                json.WriteString("source", pair.Source.Slug.Value);
                json.WriteString("translation", pair.Translation.Slug.Value);
                Keys(json, found, pair.Verdicts.GetValueOrDefault(found.Id));
                json.WriteEndObject();
            }

            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    /// <summary>What a discrepancy is: the keys of an object that is open.</summary>
    public static void Keys(Utf8JsonWriter json, Discrepancy found, Verdict? verdict)
    {
        json.WriteString("id", found.Id);
        json.WriteString("kind", found.Check.Code);
        json.WriteString("mqm", found.Check.Mqm);
        json.WriteString("severity", Choice.Word(found.Check.Severity));
        json.WriteNumber("bead", found.Bead);
        json.WriteString("stands_in", Choice.Word(found.Side));
        json.WriteString("segment", found.Segment);
        json.WriteString("written", found.Written);
        json.Optional("counterpart", found.Counterpart);
        if (verdict is not null)
        {
            json.WriteStartObject("verdict");
            json.WriteString("verdict", Choice.Word(verdict.Kind));
            json.WriteString("because", verdict.Because);
            json.Optional("by", verdict.By);
            json.WriteEndObject();
        }
    }
}
