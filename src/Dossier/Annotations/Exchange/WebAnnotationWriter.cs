using System.Globalization;
using System.Text.Json;
using Dossier.Edtf;
using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Annotations.Exchange;

/// <summary>A note with the addresses that it is published under.</summary>
public sealed record PublishedNote
{
    /// <summary>The note.</summary>
    public required Annotation Note { get; init; }

    /// <summary>Its own address.</summary>
    public required string Iri { get; init; }

    /// <summary>The address of its article.</summary>
    public required string ArticleIri { get; init; }

    /// <summary>The address of what it is about.</summary>
    public required string TargetIri { get; init; }

    /// <summary>The language that it is written in.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>The address of the licence, or null.</summary>
    public required string? Rights { get; init; }
}

/// <summary>
/// Writes notes as annotations of the W3C Web Annotation Data Model (23 February 2017). What that model has no word for is
/// said with vocabularies that its context names (Dublin Core, SKOS, schema.org); <c>docs/annotations.md</c> lists them.
/// </summary>
internal static class WebAnnotationWriter
{
    /// <summary>The context of every file.</summary>
    public const string Context = "http://www.w3.org/ns/anno.jsonld";

    /// <summary>The datatype of a date in EDTF (Library of Congress).</summary>
    public const string EdtfType = "http://id.loc.gov/datatypes/edtf/EDTF";

    /// <summary>An annotation: an object, without the context that its file gives.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="published">The note.</param>
    /// <param name="text">The article's text, that quotes are looked for in.</param>
    public static void Write(Utf8JsonWriter json, PublishedNote published, FoldedText text)
    {
        var note = published.Note.Written;
        json.WriteStartObject();
        json.WriteString("id", published.Iri);
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", Motivations.Of(note.Kind));
        if (note.Creator is not null)
        {
            // Only a name is known: whether it is a person's or an organization's is not for us to say (section 3.3.2).
            json.WriteStartObject("creator");
            json.WriteString("name", note.Creator);
            json.WriteEndObject();
        }

        Created(json, note.Created);
        Generator(json);
        if (published.Rights is not null)
        {
            json.WriteString("rights", published.Rights);
        }

        Bodies(json, published);
        Target(json, published, text);
        if (note.Sources.Length > 0)
        {
            json.WriteStartArray("schema:citation");
            foreach (var source in note.Sources)
            {
                json.WriteStringValue(source);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>What made the file (section 3.3.1).</summary>
    public static void Generator(Utf8JsonWriter json)
    {
        json.WriteStartObject("generator");
        json.WriteString("type", "Software");
        json.WriteString("name", "Dossier");
        json.WriteEndObject();
    }

    /// <summary>
    /// The moment as section 3.3.1 asks for it, a date and time in UTC: of a day, its beginning. A date that is no day, or not
    /// sure, has none; it, and a time that says more than its day, stands as EDTF besides.
    /// </summary>
    private static void Created(Utf8JsonWriter json, EdtfDate? date)
    {
        if (date is null)
        {
            return;
        }

        var isDay = date is EdtfCalendarDate { Day: not null, Qualifier: EdtfQualifier.None, HtmlDateTime: not null };
        var moment = isDay ? date.HtmlDateTime + "T00:00:00Z"
            : date is EdtfDateTime { Shift.Length: > 0, HtmlDateTime: { } time } && DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
                ? at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
                : null;
        if (moment is not null)
        {
            json.WriteString("created", moment);
        }

        if (!isDay)
        {
            json.WriteStartObject("dcterms:date");
            json.WriteString("@type", EdtfType);
            json.WriteString("@value", date.ToString());
            json.WriteEndObject();
        }
    }

    private static void Bodies(Utf8JsonWriter json, PublishedNote published)
    {
        var note = published.Note.Written;
        json.WriteStartArray("body");
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("value", note.Markdown.Length > 0 ? note.Markdown : note.Body.Plain.TrimEnd());
        json.WriteString("format", "text/markdown");
        json.WriteString("language", published.Language.Value);
        json.WriteString("purpose", Motivations.Of(note.Kind));
        json.WriteEndObject();
        Tag(json, Motivations.Tag(note.Kind));
        if (note.Certainty is { } certainty)
        {
            Tag(json, Motivations.Tag(certainty));
        }

        json.WriteEndArray();
    }

    private static void Tag(Utf8JsonWriter json, string tag)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("value", tag);
        json.WriteString("purpose", "tagging");
        json.WriteEndObject();
    }

    private static void Target(Utf8JsonWriter json, PublishedNote published, FoldedText text)
    {
        var (note, target) = (published.Note, published.Note.Written.Target);
        if (target is ArticleTarget)
        {
            json.WriteString("target", published.ArticleIri);
            return;
        }

        json.WriteStartObject("target");
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", target is PassageTarget ? published.ArticleIri : published.TargetIri);
        if (target is PassageTarget passage)
        {
            json.WriteStartArray("selector");
            Quote(json, note.Passage is { } present ? PresentQuote.Of(text, present) : passage.Quote);
            if (note.Passage is { } place)
            {
                Position(json, TextPositionSelector.Of(text.Original, place));
            }

            json.WriteEndArray();
            ChangeNote(json, note.Outcome, passage.Quote.Exact);
        }
        else
        {
            if (AboutSubject.QuoteOf(target) is { } quote)
            {
                json.WritePropertyName("selector");
                Quote(json, quote);
            }

            json.WriteString("scope", published.ArticleIri);
            json.WriteString("dcterms:subject", AboutSubject.Of(target));
            ChangeNote(json, note.Outcome, null);
        }

        json.WriteEndObject();
    }

    /// <summary>What became of the target; nothing where it is as it was quoted.</summary>
    private static void ChangeNote(Utf8JsonWriter json, AnchorOutcome outcome, string? quoted)
    {
        if (outcome == AnchorOutcome.Changed)
        {
            json.WriteString("skos:changeNote", $"changed; the note quotes: {quoted}");
        }
        else if (outcome == AnchorOutcome.Orphan)
        {
            json.WriteString("skos:changeNote", "orphan; this is not there any more");
        }
    }

    private static void Quote(Utf8JsonWriter json, TextQuoteSelector quote)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", quote.Exact);
        if (quote.Prefix.Length > 0)
        {
            json.WriteString("prefix", quote.Prefix);
        }

        if (quote.Suffix.Length > 0)
        {
            json.WriteString("suffix", quote.Suffix);
        }

        json.WriteEndObject();
    }

    private static void Position(Utf8JsonWriter json, TextPositionSelector position)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", position.Start);
        json.WriteNumber("end", position.End);
        json.WriteEndObject();
    }
}
