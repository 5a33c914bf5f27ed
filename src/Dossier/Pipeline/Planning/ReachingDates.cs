using System.Collections.Immutable;
using Dossier.Edtf;
using Dossier.Pages;

namespace Dossier.Pipeline.Planning;

/// <summary>The dates of more than one year, for the later years that they cover.</summary>
internal sealed class ReachingDates(SitePlan plan)
{
    private readonly ImmutableArray<ReachingDate> _dates =
    [
        .. plan.References.Years.Values
            .SelectMany(places => places)
            .Where(place => FirstYear(place.Date) is { } first && LastYear(place.Date) is { } last && first < last)
            .GroupBy(place => place.Date)
            .OrderBy(date => date.Key)
            .Select(date => date.ToArray())
            .Select(date => new ReachingDate(date[0].Date, DatePlan.EntryOf(date[0]), DateEntries.Of(plan, date[0]), date.Length)),
    ];

    /// <summary>What began before a year and covers days of it, each date once.</summary>
    public ImmutableArray<ReachingDate> Into(long year) =>
    [
        .. _dates.Where(reaching => FirstYear(reaching.Date) < year && year <= LastYear(reaching.Date) && reaching.Date.Year != year),
    ];

    /// <summary>Null where an interval begins on a date that nobody knows: it may not reach anywhere.</summary>
    private static long? FirstYear(EdtfDate date) => date is EdtfInterval { Start: { Date: null, IsOpen: false } } ? null : date.Earliest.Year;

    private static long? LastYear(EdtfDate date) => date is EdtfInterval { End: { Date: null, IsOpen: false } } ? null : date.Latest.Year;
}
