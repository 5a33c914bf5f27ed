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
        var mention = place.Kind == DateKind.Mentioned ? place.Article.Dates[place.Index] : null;
        return new DateEntry
        {
            Id = IdOf(place),
            Date = place.Date,
            Clock = mention?.Clock,
            Kind = place.Kind,
            IsSameDate = false,
            Article = plan.CardOf(place.Article),
            Mention = mention is null ? null : SitePlan.Mention(place.Article, mention.Span, MentionAddress.Date(place.Index)),
            Reading = mention is null ? null : Reading(place.Article, mention),
            Notes = place.Kind == DateKind.Annotated
                ? [.. place.Indexes.Select(note => new NoteLink(note + 1, place.Article.Permalink.At(place.Article.Annotations[note].Address)))]
                : [],
        };
    }

    /// <summary>The address of an entry in its year's page.</summary>
    public static string IdOf(DatedPlace place) => MentionAddress.Entry(place.Article.Slug, place.Kind switch
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

    /// <summary>What a date was read from; null where the words give it whole.</summary>
    public static DateReading? Reading(Article article, DateMention date) => date.Basis == DateBasis.Absolute
        ? null
        : new DateReading(date.Basis, ReferenceOf(article, date), date.Because);

    private static EdtfDate? ReferenceOf(Article article, DateMention date) => date.Basis switch
    {
        DateBasis.Context or DateBasis.Relative => article.Date,
        DateBasis.Anaphoric => date.Reference,
        _ => null,
    };
}
