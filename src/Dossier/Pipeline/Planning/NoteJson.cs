using System.Text.Json;
using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Pages;
using Dossier.Quotes;

namespace Dossier.Pipeline.Planning;

/// <summary>A note in <c>dossier.json</c>; <c>docs/dossier-json.md</c> describes it.</summary>
internal static class NoteJson
{
    public static void Write(Utf8JsonWriter json, SitePlan plan, Article article, Annotation note)
    {
        if (note.Passage is { } passage)
        {
            DossierJson.Mention(json, note.Address, passage, passage.In(article.Text.Plain));
        }
        else
        {
            json.WriteStartObject();
            json.WriteString("id", note.Address);
        }

        json.WriteString("outcome", Word(note.Outcome));
        About(json, note, NoteAims.Of(plan, article, note));
        json.WriteString("kind", Word(note.Written.Kind));
        json.WriteString("body", note.Written.Body.Plain.TrimEnd('\n'));
        json.Optional("creator", note.Written.Creator);
        json.Optional("created", note.Written.Created?.ToString());
        json.Optional("certainty", note.Written.Certainty is { } certainty ? Word(certainty) : null);
        json.Texts("sources", note.Written.Sources);
        var named = article.NamedIn(note);
        if (!named.Names.IsEmpty)
        {
            DossierJson.Names(json, named.Names, index => NoteMarks.AddressOf(note, MentionAddress.Name(index)));
        }

        if (!named.Dates.IsEmpty)
        {
            DossierJson.Dates(json, named.Dates, index => NoteMarks.AddressOf(note, MentionAddress.Date(index)));
        }

        json.WriteEndObject();
    }

    private static void About(Utf8JsonWriter json, Annotation note, NoteAim aim)
    {
        json.WriteStartObject("about");
        json.WriteString("kind", Word(aim.Kind));
        switch (note.Written.Target)
        {
            case PassageTarget about:
                Quote(json, about.Quote);
                break;
            case RecordTarget about:
                json.WriteString("record", about.Reference);
                break;
            case DateTarget about:
                json.WriteString("edtf", about.Date.ToString());
                break;
            case BeadTarget about:
                json.WriteString("stands_in", about.IsInOriginal ? "source" : "target");
                Quote(json, about.Quote);
                break;
            case DiscrepancyTarget about:
                json.WriteString("check", about.Check);
                json.Optional("stands_in", about.IsInOriginal is { } isInOriginal ? isInOriginal ? "source" : "target" : null);
                Quote(json, about.Quote);
                break;
        }

        json.Optional("url", aim.Target?.From(string.Empty));
        json.WriteEndObject();
    }

    private static void Quote(Utf8JsonWriter json, TextQuoteSelector quote)
    {
        json.WriteString("exact", quote.Exact);
        json.Optional("prefix", quote.Prefix.Length > 0 ? quote.Prefix : null);
        json.Optional("suffix", quote.Suffix.Length > 0 ? quote.Suffix : null);
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
