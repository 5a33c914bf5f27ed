using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Articles;
using Dossier.Names;
using Dossier.Pages;

namespace Dossier.Pipeline.Planning;

/// <summary><c>people.json</c>, <c>organizations.json</c>, <c>places.json</c>; <c>docs/records.md</c> describes them.</summary>
internal static class RecordsJson
{
    public static void Write(SitePlan plan, RecordKind kind, Stream stream)
    {
        using var json = DataJson.Writer(stream);
        var settings = plan.Corpus.Settings;
        json.WriteStartObject();
        json.WriteString("format", "dossier-records/1");
        json.WriteString("kind", kind.ToString().ToLowerInvariant());
        json.WriteString("title", settings.Title);
        json.Optional("base_url", settings.BaseUrl?.AbsoluteUri);
        json.WriteString("language", settings.Language.Value);
        json.WriteStartArray("records");
        foreach (var record in plan.Records(kind))
        {
            Record(json, record, plan.References.Mentions.GetValueOrDefault(record, []));
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

    private static void Record(Utf8JsonWriter json, AuthorityRecord record, ImmutableArray<MentionsIn> groups)
    {
        json.WriteStartObject();
        json.Record(record);
        json.WriteNumber("mentions", groups.Sum(group => group.Indexes.Length));
        json.WriteStartArray("articles");
        foreach (var group in groups)
        {
            Group(json, group);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Group(Utf8JsonWriter json, MentionsIn group)
    {
        json.WriteStartObject();
        json.WriteString("article", group.Article.Slug.Value);
        json.WriteString("lang", group.Article.Language.Value);
        json.Optional("date", group.Article.Date?.ToString());
        json.Texts("mentions", group.Indexes.Select(MentionAddress.Name));
        var tentative = group.Indexes.Where(index => group.Article.Names[index].IsTentative).ToArray();
        if (tentative.Length > 0)
        {
            json.Texts("tentative", tentative.Select(MentionAddress.Name));
        }

        json.WriteEndObject();
    }
}
