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
        json.WriteString("id", record.Id);
        json.WriteString("page", RecordSections.PageOf(record).Path);
        json.WriteString("name", record.Name);
        json.WriteString("sort_name", record.SortName);
        Texts(json, "aliases", record.Aliases);
        json.WriteStartObject("names");
        foreach (var (language, names) in record.Names)
        {
            Texts(json, language, names);
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
        Texts(json, "same_as", record.SameAs);
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
        Texts(json, "mentions", group.Indexes.Select(MentionAddress.Name));
        var tentative = group.Indexes.Where(index => group.Article.Names[index].IsTentative).ToArray();
        if (tentative.Length > 0)
        {
            Texts(json, "tentative", tentative.Select(MentionAddress.Name));
        }

        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string key, IEnumerable<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
