using System.Collections.Immutable;
using System.Globalization;
using Dossier.Articles;
using Dossier.Edtf;
using Dossier.Pages;

namespace Dossier.Pipeline.Planning;

/// <summary>The timeline and its years.</summary>
internal static class DatePlan
{
    /// <summary>Up to how many entries in all the timeline shows each of them.</summary>
    private const int ShortTimeline = 300;

    /// <summary>How many dates of earlier years are shown at a year before the others are folded away.</summary>
    private const int ReachingShown = 8;

    public static IEnumerable<PlannedPage> Pages(SitePlan plan)
    {
        if (plan.References.Years.IsEmpty)
        {
            yield break;
        }

        var years = Years(plan, withEntries: false);
        var reaching = new ReachingDates(plan);
        yield return new PlannedPage(NavigationPlan.Dates.Path, "the dates", () => new TimelinePage
        {
            Path = NavigationPlan.Dates.Path,
            Site = plan.Frame,
            Years = Years(plan, IsShort(plan)),
            Picture = Picture(plan),
            HasCalendar = DatesCalendar.HasEvents(plan),
        });
        for (var i = 0; i < years.Length; i++)
        {
            var index = i;
            yield return new PlannedPage(years[i].Target.Path, "the dates", () => Year(plan, years, index, reaching.Into(years[index].Year)));
        }
    }

    /// <summary>The years with their counts.</summary>
    public static ImmutableArray<TimelineYear> Years(SitePlan plan, bool withEntries) =>
    [
        .. plan.References.Years.Select(year => new TimelineYear(
            year.Key,
            PageOf(year.Key),
            Counts(year.Value),
            withEntries ? Months(plan, year.Value) : [])),
    ];

    /// <summary>How the entries spread over the years; null where there is one year only.</summary>
    public static DatePicture? Picture(SitePlan plan)
    {
        var isShort = IsShort(plan);
        return DatePicturePlan.Of(
            plan.References.Years.SelectMany(year => year.Value.CountBy(place => place.Kind).Select(kind => (year.Key, kind.Key, kind.Value))),
            (year, unit) => isShort || unit > 1 ? NavigationPlan.Dates.At(TimelineYear.IdOf(year)) : PageOf(year));
    }

    /// <summary>A year's page: <c>dates/2016.html</c>, and <c>dates/-0043.html</c> for 44 BC.</summary>
    public static Permalink PageOf(long year) => new(string.Create(CultureInfo.InvariantCulture, $"dates/{year:0000}.html"));

    /// <summary>Where a date mention is listed.</summary>
    public static Permalink EntryOf(Article article, int index) =>
        PageOf(article.Dates[index].Value.Year).At(MentionAddress.Entry(article.Slug, MentionAddress.Date(index)));

    /// <summary>Where a date is listed.</summary>
    public static Permalink EntryOf(DatedPlace place) => PageOf(place.Date.Year).At(DateEntries.IdOf(place));

    private static YearPage Year(SitePlan plan, ImmutableArray<TimelineYear> years, int index, ImmutableArray<ReachingDate> reaching) => new()
    {
        Path = years[index].Target.Path,
        Site = plan.Frame,
        Year = years[index].Year,
        Reaching = [.. reaching.Take(ReachingShown)],
        ReachingMore = [.. reaching.Skip(ReachingShown)],
        Months = Months(plan, plan.References.Years[years[index].Year]),
        Previous = index > 0 ? years[index - 1] : null,
        Next = index + 1 < years.Length ? years[index + 1] : null,
    };

    private static bool IsShort(SitePlan plan) => plan.References.Years.Values.Sum(places => places.Length) <= ShortTimeline;

    private static ImmutableArray<int> Counts(ImmutableArray<DatedPlace> places)
    {
        var months = new int[13];
        foreach (var place in places)
        {
            months[MonthOf(place.Date)]++;
        }

        return [.. months];
    }

    private static ImmutableArray<MonthEntries> Months(SitePlan plan, ImmutableArray<DatedPlace> places) =>
    [
        .. places.GroupBy(place => MonthOf(place.Date))
            .OrderBy(month => month.Key)
            .Select(month => new MonthEntries(month.Key, DateEntries.Of(plan, month))),
    ];

    /// <summary>The month that a date begins in; 0 where it is longer than a month.</summary>
    private static int MonthOf(EdtfDate date) =>
        date.Earliest.ToDateOnly() is { } first && date.Latest.ToDateOnly() is { } last
            ? last.DayNumber - first.DayNumber < 31 ? first.Month : 0
            : date.Earliest.Year == date.Latest.Year && date.Earliest.Month == date.Latest.Month ? date.Earliest.Month : 0;
}
