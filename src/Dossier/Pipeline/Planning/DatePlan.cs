using System.Collections.Immutable;
using System.Globalization;
using Dossier.Articles;
using Dossier.Edtf;
using Dossier.Pages;
using Dossier.Text;

namespace Dossier.Pipeline.Planning;

/// <summary>The timeline and its years.</summary>
internal static class DatePlan
{
    /// <summary>Up to how many entries in all the timeline shows each of them.</summary>
    private const int ShortTimeline = 300;

    public static IEnumerable<PlannedPage> Pages(SitePlan plan)
    {
        if (plan.References.Years.IsEmpty)
        {
            yield break;
        }

        var years = Timeline(plan);
        yield return new PlannedPage(NavigationPlan.Dates.Path, "the dates", () => new TimelinePage
        {
            Path = NavigationPlan.Dates.Path,
            Site = plan.Frame,
            Years = years,
        });
        for (var i = 0; i < years.Length; i++)
        {
            var index = i;
            yield return new PlannedPage(years[i].Target.Path, "the dates", () => Year(plan, years, index));
        }
    }

    /// <summary>The years with their counts; with their entries where there are few in all.</summary>
    public static ImmutableArray<TimelineYear> Timeline(SitePlan plan)
    {
        var all = plan.References.Years.Values.Sum(places => places.Length);
        return
        [
            .. plan.References.Years.Select(year => new TimelineYear(
                year.Key,
                PageOf(year.Key),
                Months(year.Value),
                all > ShortTimeline ? [] : [.. year.Value.Select(place => Entry(plan, place))])),
        ];
    }

    /// <summary>A year's page: <c>dates/2016.html</c>, and <c>dates/-0043.html</c> for 44 BC.</summary>
    public static Permalink PageOf(long year) => new(string.Create(CultureInfo.InvariantCulture, $"dates/{year:0000}.html"));

    /// <summary>Where a date mention is listed.</summary>
    public static Permalink EntryOf(Article article, int index) =>
        PageOf(article.Dates[index].Value.Year).At(MentionAddress.Entry(article.Slug, MentionAddress.Date(index)));

    /// <summary>The dates of an article that the editor set.</summary>
    public static ImmutableArray<CorrectedDate> Corrected(Article article) =>
    [
        .. article.Dates
            .Select((date, index) => (date, address: MentionAddress.Date(index)))
            .Where(entry => entry.date.Because is not null)
            .Select(entry => new CorrectedDate(
                BecauseId(entry.address),
                article.Permalink.At(entry.address),
                KeywordInContext.Of(article.Text, entry.date.Span).Written,
                entry.date.Value,
                entry.date.Because!)),
    ];

    /// <summary>The address of the reason for a date that the editor set, below the article: <c>d3-because</c>.</summary>
    /// <param name="mention">The address of the date: <c>d3</c>.</param>
    public static string BecauseId(string mention) => mention + "-because";

    private static ImmutableArray<int> Months(ImmutableArray<DatedPlace> places)
    {
        var months = new int[13];
        foreach (var place in places)
        {
            months[MonthOf(place.Date)]++;
        }

        return [.. months];
    }

    /// <summary>The month that a date lies in whole; 0 where it is longer than a month.</summary>
    private static int MonthOf(EdtfDate date) =>
        date.Earliest.Year == date.Latest.Year && date.Earliest.Month == date.Latest.Month ? date.Earliest.Month : 0;

    private static YearPage Year(SitePlan plan, ImmutableArray<TimelineYear> years, int index)
    {
        var year = years[index];
        return new YearPage
        {
            Path = year.Target.Path,
            Site = plan.Frame,
            Year = year.Year,
            Months =
            [
                .. plan.References.Years[year.Year]
                    .GroupBy(place => MonthOf(place.Date))
                    .OrderBy(month => month.Key)
                    .Select(month => new MonthEntries(month.Key, [.. month.Select(place => Entry(plan, place))])),
            ],
            Previous = index > 0 ? years[index - 1] : null,
            Next = index + 1 < years.Length ? years[index + 1] : null,
        };
    }

    private static DateEntry Entry(SitePlan plan, DatedPlace place)
    {
        var mention = place.Index < 0 ? null : place.Article.Dates[place.Index];
        return new DateEntry
        {
            Date = place.Date,
            Article = plan.CardOf(place.Article),
            Mention = mention is null ? null : SitePlan.Mention(place.Article, mention.Span, MentionAddress.Date(place.Index)),
            Basis = mention?.Basis,
            Because = mention?.Because,
        };
    }
}
