using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Articles;
using Dossier.Dates;
using Dossier.Edtf;
using Dossier.Names;
using Dossier.Pages;
using Dossier.Translations;

namespace Dossier.Pipeline.Planning;

/// <summary>
/// <c>dossier.json</c>: the whole model for programs; <c>docs/dossier-json.md</c> describes it. Offsets are in Unicode
/// UTF-16 units of the article's plain text, dates are EDTF, addresses are relative to the site's root.
/// </summary>
internal static class DossierJson
{
    public static void Write(SitePlan plan, Stream stream)
    {
        using var json = DataJson.Writer(stream);
        var settings = plan.Corpus.Settings;
        json.WriteStartObject();
        json.WriteString("format", "dossier/1");
        json.WriteString("title", settings.Title);
        json.Optional("description", settings.Description);
        json.Optional("base_url", settings.BaseUrl?.AbsoluteUri);
        json.WriteString("language", settings.Language.Value);
        json.Texts("editors", settings.Editors);
        json.Optional("license", settings.License);
        json.WriteStartArray("records");
        foreach (var record in plan.Corpus.Registry.All)
        {
            Record(json, plan, record);
        }

        json.WriteEndArray();
        json.WriteStartArray("articles");
        foreach (var article in plan.Corpus.Articles)
        {
            Article(json, plan, article);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteStartArray("translations");
        foreach (var pair in plan.References.Pairs)
        {
            Pair(json, pair);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void Record(Utf8JsonWriter json, SitePlan plan, AuthorityRecord record)
    {
        json.WriteStartObject();
        json.WriteString("kind", Word(record.Kind));
        json.Record(record);
        json.Texts("formerly", record.Formerly.Select(former => RecordReference.Whole(former.Kind, former.Id)));
        json.WriteNumber("mentions", plan.References.CountOf(record));
        json.WriteEndObject();
    }

    private static void Article(Utf8JsonWriter json, SitePlan plan, Article article)
    {
        json.WriteStartObject();
        json.WriteString("slug", article.Slug.Value);
        json.WriteString("page", article.Permalink.Path);
        json.WriteString("file", article.File.Path);
        json.WriteString("title", article.Title);
        Optional(json, "date", article.Date);
        json.WriteString("lang", article.Language.Value);
        json.Texts("authors", article.Authors);
        Source(json, article.Source);
        json.Optional("translation_of", article.TranslationOf?.Value);
        if (article.Translator is { } translator)
        {
            json.WriteStartObject("translator");
            json.Optional("name", translator.Name);
            json.WriteString("kind", translator.IsMachine ? "machine" : "human");
            json.WriteEndObject();
        }

        json.Optional("summary", article.Summary);
        json.Texts("tags", article.Tags);
        json.WriteString("text", article.Text.Plain);
        Names(json, article.Names, MentionAddress.Name);
        json.WriteStartArray("rejected");
        foreach (var ruling in article.Rejected)
        {
            Mention(json, article.Text.SentenceAt(ruling.Span.Start).Id, ruling.Span, ruling.Span.In(article.Text.Plain));
            json.WriteString("record", RecordReference.Whole(ruling.Record));
            Reason(json, ruling);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Dates(json, article.Dates, MentionAddress.Date);
        json.WriteStartArray("annotations");
        foreach (var note in article.Annotations)
        {
            NoteJson.Write(json, plan, article, note);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Names, each with its address in the page.</summary>
    public static void Names(Utf8JsonWriter json, ImmutableArray<NameMention> names, Func<int, string> address)
    {
        json.WriteStartArray("names");
        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i];
            Mention(json, address(i), name.Span, name.Written);
            json.WriteString("record", RecordReference.Whole(name.Record));
            json.WriteString("form", Word(name.Form));
            if (name.IsTentative)
            {
                json.WriteBoolean("tentative", true);
            }

            Reason(json, name.Ruling);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Dates, each with its address in the page.</summary>
    public static void Dates(Utf8JsonWriter json, ImmutableArray<DateMention> dates, Func<int, string> address)
    {
        json.WriteStartArray("dates");
        for (var i = 0; i < dates.Length; i++)
        {
            var date = dates[i];
            Mention(json, address(i), date.Span, date.Written);
            json.WriteString("edtf", date.Value.ToString());
            json.WriteString("basis", Word(date.Basis));
            json.Optional("because", date.Because);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Begins the object of a passage.</summary>
    public static void Mention(Utf8JsonWriter json, string id, Text.TextSpan span, string written)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("written", written);
    }

    private static void Reason(Utf8JsonWriter json, NameRuling? ruling)
    {
        json.Optional("because", ruling?.Because);
        json.Optional("certainty", ruling?.Certainty is { } certainty ? Word(certainty) : null);
    }

    private static void Source(Utf8JsonWriter json, ArticleSource? source)
    {
        if (source is null)
        {
            return;
        }

        json.WriteStartObject("source");
        json.Optional("title", source.Title);
        json.Optional("publisher", source.Publisher);
        json.Optional("url", source.Url);
        json.Optional("archived", source.Archived);
        Optional(json, "retrieved", source.Retrieved);
        json.Optional("rights", source.Rights);
        json.Optional("credits", source.Credits);
        json.WriteEndObject();
    }

    private static void Pair(Utf8JsonWriter json, TranslationPair pair)
    {
        json.WriteStartObject();
        json.WriteString("page", pair.Permalink.Path);
        json.WriteString("source", pair.Source.Slug.Value);
        json.WriteString("translation", pair.Translation.Slug.Value);
        var source = TranslationPair.SegmentsOf(pair.Source);
        var target = TranslationPair.SegmentsOf(pair.Translation);
        if (pair.Staleness is { } since)
        {
            json.WriteStartObject("accepted");
            json.WriteBoolean("current", since.IsCurrent);
            json.Texts("stale", since.Stale.Select(segment => source[segment].Id));
            json.Texts("gone", since.Gone.Select(gone => gone.Id));
            json.WriteEndObject();
        }

        json.WriteStartArray("beads");
        foreach (var bead in pair.Beads)
        {
            json.WriteStartObject();
            json.WriteNumber("number", bead.Number);
            json.Texts("source", Ids(source, bead.SourceStart, bead.SourceCount));
            json.Texts("target", Ids(target, bead.TargetStart, bead.TargetCount));
            if (bead.IsByHand)
            {
                json.WriteBoolean("by_hand", true);
            }

            if (bead.IsDoubtful)
            {
                json.WriteBoolean("doubtful", true);
            }

            if (bead.CrossesTo is { } other)
            {
                json.WriteNumber("crosses", other);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("discrepancies");
        foreach (var found in pair.Discrepancies)
        {
            json.WriteStartObject();
            DiscrepanciesJson.Keys(json, found, pair.Verdicts.GetValueOrDefault(found.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static IEnumerable<string> Ids(ImmutableArray<Segment> segments, int start, int count) =>
        segments.Skip(start).Take(count).Select(segment => segment.Id);

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static void Optional(Utf8JsonWriter json, string name, EdtfDate? date) => json.Optional(name, date?.ToString());
}
