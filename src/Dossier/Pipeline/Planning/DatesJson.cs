using System.Globalization;
using System.Text.Json;
using Dossier.Edtf;

namespace Dossier.Pipeline.Planning;

/// <summary><c>dates.json</c>: every date of the dossier, for programs; <c>docs/dates-json.md</c> describes it.</summary>
internal static class DatesJson
{
    public static void Write(SitePlan plan, Stream stream)
    {
        using var json = DataJson.Writer(stream);
        var settings = plan.Corpus.Settings;
        json.WriteStartObject();
        json.WriteString("format", "dossier-dates/1");
        json.WriteString("title", settings.Title);
        json.Optional("base_url", settings.BaseUrl?.AbsoluteUri);
        json.WriteStartArray("dates");
        foreach (var fact in DateFact.Of(plan))
        {
            Fact(json, fact);
            if (json.BytesPending > 1 << 16)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void Fact(Utf8JsonWriter json, DateFact fact)
    {
        var date = fact.Date;
        json.WriteStartObject();
        json.WriteString("edtf", date.ToString());
        json.Optional("earliest", date.Earliest == EdtfDay.MinValue ? null : date.Earliest.ToString());
        json.Optional("latest", date.Latest == EdtfDay.MaxValue ? null : date.Latest.ToString());
        json.WriteString("precision", Word(date.Precision));
        if (date.IsApproximate)
        {
            json.WriteBoolean("approximate", true);
        }

        if (date.IsUncertain)
        {
            json.WriteBoolean("uncertain", true);
        }

        json.WriteString("kind", Word(fact.Kind));
        json.Optional("written", fact.Written);
        json.Optional("context", fact.Context);
        if (fact.Mention is { } mention)
        {
            json.Optional("clock", mention.Clock?.ToString("HH':'mm':'ss", CultureInfo.InvariantCulture));
            json.WriteString("basis", Word(mention.Basis));
            var reading = DateEntries.Reading(fact.Article, mention);
            json.Optional("reference", reading?.Reference?.ToString());
            json.Optional("reason", reading?.Because);
        }

        json.WriteString("article", fact.Article.Slug.Value);
        json.WriteString("title", fact.Article.Title);
        json.WriteString("lang", fact.Article.Language.Value);
        json.WriteString("url", fact.Place.From(string.Empty));
        json.WriteString("entry", fact.Entry.From(string.Empty));
        json.WriteEndObject();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
