using System.Collections.Immutable;
using System.Globalization;
using Dossier.Articles;
using Dossier.Dates;
using Dossier.Edtf;
using Dossier.Pages;
using Dossier.Text;

namespace Dossier.Pipeline.Planning;

/// <summary>Dates as they are shown: on the timeline, and below their article.</summary>
internal static class DateEntries
{
    /// <summary>The entries of a month.</summary>
    public static ImmutableArray<DateEntry> Of(SitePlan plan, IEnumerable<DatedPlace> places)
    {
        var entries = ImmutableArray.CreateBuilder<DateEntry>();
        foreach (var place in places)
        {
            var entry = Of(plan, place);
            var before = entries.Count > 0 ? entries[^1] : null;
            entries.Add(entry with { IsSameDate = before is not null && before.Date == entry.Date && before.Clock == entry.Clock });
        }

        return entries.ToImmutable();
    }

    /// <summary>One entry, as the first of its date.</summary>
    public static DateEntry Of(SitePlan plan, DatedPlace place)
    {
        var mention = MentionAt(place);
        var address = place.Kind is DateKind.Published or DateKind.Annotated ? null : MentionAddress.Date(place.Index);
        return new DateEntry
        {
            Id = IdOf(place),
            Date = place.Date,
            Clock = mention?.Clock,
            Kind = place.Kind,
            IsSameDate = false,
            Article = plan.CardOf(place.Article),
            Mention = mention is null ? null
                : place.Note is { } note ? NoteMarks.Mention(place.Article, note.Note, mention.Span, address!)
                : SitePlan.Mention(place.Article, mention.Span, address!),
            Reading = mention is null ? null : Reading(place.Article, mention),
            Notes = place.Kind == DateKind.Annotated
                ? [.. place.Indexes.Select(note => NoteLinkTo(place.Article, note))]
                : place.Note is { } naming ? [NoteLinkTo(place.Article, naming.Index)] : [],
            About = NoteAims.About(plan, place),
        };
    }

    /// <summary>The words that name the date of an entry; null where no words do.</summary>
    public static DateMention? MentionAt(DatedPlace place) => place.Kind switch
    {
        DateKind.Mentioned => place.Article.Dates[place.Index],
        DateKind.Remarked => place.Note!.Mentions.Dates[place.Index],
        _ => null,
    };

    /// <summary>The address of an entry in its year's page.</summary>
    public static string IdOf(DatedPlace place) => place.Note is { } note
        ? MentionAddress.EntryOfNote(place.Article.Slug, NoteMarks.AddressOf(note.Note, MentionAddress.Date(place.Index)))
        : MentionAddress.Entry(place.Article.Slug, place.Kind switch
        {
            DateKind.Mentioned => MentionAddress.Date(place.Index),
            DateKind.Published => "published",
            _ => string.Create(CultureInfo.InvariantCulture, $"noted-{place.Index + 1}"),
        });

    /// <summary>The dates of an article that were read from more than their words.</summary>
    public static ImmutableArray<ReadDate> ReadIn(Article article) =>
    [
        .. article.Dates
            .Select((date, index) => (date, address: MentionAddress.Date(index), reading: Reading(article, date)))
            .Where(entry => entry.reading is not null)
            .Select(entry => new ReadDate(
                ReadingId(entry.address),
                article.Permalink.At(entry.address),
                KeywordInContext.Of(article.Text, entry.date.Span).Written,
                entry.date.Value,
                entry.date.Clock,
                entry.reading!)),
    ];

    /// <summary>The address of how a date was read, below the article: <c>d3-read</c>.</summary>
    /// <param name="mention">The address of the date: <c>d3</c>.</param>
    public static string ReadingId(string mention) => mention + "-read";

    /// <summary>What a date was read from; null where the words give it whole, as they do in a note.</summary>
    public static DateReading? Reading(Article article, DateMention date) => date.Basis == DateBasis.Absolute
        ? null
        : new DateReading(date.Basis, ReferenceOf(article, date), date.Because);

    private static NoteLink NoteLinkTo(Article article, int note) => new(note + 1, article.Permalink.At(article.Annotations[note].Address));

    private static EdtfDate? ReferenceOf(Article article, DateMention date) => date.Basis switch
    {
        DateBasis.Context or DateBasis.Relative => article.Date,
        DateBasis.Anaphoric => date.Reference,
        _ => null,
    };
}
