using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Dossier.Articles;
using Dossier.Edtf;
using Dossier.Names;
using Dossier.Pages;

namespace Dossier.Pipeline.Planning;

/// <summary>
/// A record as schema.org describes it (<c>Person</c>, <c>Organization</c>, <c>Place</c>), in a block of JSON-LD 1.1 for the
/// head of its page.
/// </summary>
internal static class RecordJsonLd
{
    /// <summary>
    /// Escapes what HTML could take for the end of the block, or for a comment (<c>&lt;/script&gt;</c>, <c>&lt;!--</c>: JSON-LD
    /// 1.1, section 7.2), as <c>\u003C</c>: no text of a record can leave it. Letters stay as they are.
    /// </summary>
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static Markup Of(AuthorityRecord record, SiteSettings settings)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Encoder }))
        {
            Write(json, record, settings);
        }

        return new Markup($"<script type=\"application/ld+json\">{Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length)}</script>");
    }

    private static void Write(Utf8JsonWriter json, AuthorityRecord record, SiteSettings settings)
    {
        var name = record.NameIn(settings.Language);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", record.Kind.ToString());
        var page = settings.BaseUrl is { } baseUrl ? RecordSections.PageOf(record).Absolute(baseUrl) : string.Empty;
        json.WriteString("@id", page + "#" + record.Kind.ToString().ToLowerInvariant());
        json.Optional("url", page);
        json.WriteString("name", name);
        string[] names = [record.Name, .. record.Aliases, .. record.Names.Values.SelectMany(names => names)];
        Strings(json, "alternateName", names.Where(other => other != name).Distinct(StringComparer.Ordinal));
        json.Optional("description", record.DescriptionIn(settings.Language));
        if (record.Kind != RecordKind.Place)
        {
            var isPerson = record.Kind == RecordKind.Person;
            json.Optional(isPerson ? "birthDate" : "foundingDate", IsoDate(record.Born));
            json.Optional(isPerson ? "deathDate" : "dissolutionDate", IsoDate(record.Died));
        }

        Strings(json, "sameAs", record.SameAs);
        json.WriteEndObject();
    }

    /// <summary>A year, a month or a day without a doubt, which is what ISO 8601 and schema.org's <c>Date</c> can say; else null.</summary>
    private static string? IsoDate(EdtfDate? date) =>
        date is { Qualifier: EdtfQualifier.None, HtmlDateTime: { } iso, Precision: EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Year } && iso == date.ToString() ? iso : null;

    private static void Strings(Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        string[] all = [.. values];
        if (all.Length > 0)
        {
            json.Texts(key, all);
        }
    }
}
