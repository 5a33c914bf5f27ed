using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Dates;
using Dossier.Edtf;
using Dossier.Pages;
using Dossier.Text;

namespace Dossier.Pipeline.Planning;

/// <summary>A date of the dossier as <c>dates.json</c> and <c>dates.ics</c> have it: each note by itself.</summary>
internal sealed record DateFact
{
    public required EdtfDate Date { get; init; }

    public required DateKind Kind { get; init; }

    public required Article Article { get; init; }

    /// <summary>The article, the mention in it, the note, or the mention in the note.</summary>
    public required Permalink Place { get; init; }

    /// <summary>Where the timeline has it.</summary>
    public required Permalink Entry { get; init; }

    /// <summary>The words that name the date, or the passage that the note is about; null for the article's own date, and for a note on no passage.</summary>
    public required string? Written { get; init; }

    /// <summary>Those words in the text around them; null for the article's own date.</summary>
    public required string? Context { get; init; }

    /// <summary>Of a mention, in a text or a note; else null.</summary>
    public required DateMention? Mention { get; init; }

    /// <summary>All of them, by year, by date, by the article's date and slug, in the order of the text.</summary>
    public static IEnumerable<DateFact> Of(SitePlan plan) => plan.References.Years.Values.SelectMany(places => places).SelectMany(Of);

    private static IEnumerable<DateFact> Of(DatedPlace place)
    {
        var article = place.Article;
        return place.Kind switch
        {
            DateKind.Mentioned => [Passage(MentionAddress.Date(place.Index), article.Dates[place.Index].Span, article.Dates[place.Index])],
            DateKind.Annotated => place.Indexes.Select(note => Note(article.Annotations[note])),
            DateKind.Remarked => [Remark(place.Note!.Note, DateEntries.MentionAt(place)!)],
            _ => [Fact(article.Permalink, null, null)],
        };

        DateFact Note(Annotation note) => note.Passage is { } passage ? Passage(note.Address, passage, null) : Fact(article.Permalink.At(note.Address), null, null);

        DateFact Remark(Annotation note, DateMention mention) => Fact(
            article.Permalink.At(NoteMarks.AddressOf(note, MentionAddress.Date(place.Index))), KeywordInContext.Of(note.Written.Body, mention.Span), mention);

        DateFact Passage(string address, TextSpan span, DateMention? mention) =>
            Fact(article.Permalink.At(address), KeywordInContext.Of(article.Text, span), mention);

        DateFact Fact(Permalink at, KeywordInContext? words, DateMention? mention) => new()
        {
            Date = place.Date,
            Kind = place.Kind,
            Article = article,
            Place = at,
            Entry = DatePlan.EntryOf(place),
            Written = words?.Written,
            Context = words is { } found ? found.Before + found.Written + found.After : null,
            Mention = mention,
        };
    }
}
