using System.Collections.Immutable;
using System.Globalization;
using Dossier.Articles;
using Dossier.Edtf;

namespace Dossier.Pages;

/// <summary>A month of a year, or a year's entries without a month.</summary>
/// <param name="Month">1 to 12; 0 for entries that are longer than a month.</param>
/// <param name="Entries">By date, then by article.</param>
public sealed record MonthEntries(int Month, ImmutableArray<DateEntry> Entries)
{
    /// <summary>Its address in the year's page: <c>month-05</c>; <c>whole-year</c> for 0.</summary>
    public string Id => IdOf(Month);

    /// <summary>The address of a month.</summary>
    public static string IdOf(int month) =>
        month == 0 ? "whole-year" : string.Create(CultureInfo.InvariantCulture, $"month-{month:00}");
}

/// <summary>A year on the timeline.</summary>
/// <param name="Year">The astronomical year: 0 is 1 BC.</param>
/// <param name="Target">Its page.</param>
/// <param name="Counts">How many entries each month has (1 to 12), and the year without a month (0).</param>
/// <param name="Months">Its entries, where the whole timeline is short enough to show them.</param>
public sealed record TimelineYear(long Year, Permalink Target, ImmutableArray<int> Counts, ImmutableArray<MonthEntries> Months)
{
    /// <summary>Its address in the timeline: <c>y2016</c>, <c>y-43</c>.</summary>
    public string Id => IdOf(Year);

    /// <summary>How many entries it has.</summary>
    public int Count => Counts.Sum();

    /// <summary>The address of a year in a list of years.</summary>
    public static string IdOf(long year) => string.Create(CultureInfo.InvariantCulture, $"y{year}");
}

/// <summary>A date that began in an earlier year than the one it is shown at.</summary>
/// <param name="Date">The date.</param>
/// <param name="Target">Its first entry, in the page of its own year; the others stand behind it.</param>
/// <param name="First">That entry.</param>
/// <param name="Count">How many entries it has.</param>
public sealed record ReachingDate(EdtfDate Date, Permalink Target, DateEntry First, int Count);

/// <summary>All years.</summary>
public sealed record TimelinePage : Page
{
    /// <inheritdoc/>
    public override Section Section => Section.Dates;

    /// <summary>The years that have entries, oldest first.</summary>
    public required ImmutableArray<TimelineYear> Years { get; init; }

    /// <summary>How the entries spread over the years; null where there is one year only.</summary>
    public required DatePicture? Picture { get; init; }

    /// <summary>Whether there is a calendar file: no date may fit into one.</summary>
    public required bool HasCalendar { get; init; }
}

/// <summary>A year.</summary>
public sealed record YearPage : Page
{
    /// <inheritdoc/>
    public override Section Section => Section.Dates;

    /// <summary>The astronomical year: 0 is 1 BC.</summary>
    public required long Year { get; init; }

    /// <summary>What began in an earlier year and covers days of this one: the first few.</summary>
    public required ImmutableArray<ReachingDate> Reaching { get; init; }

    /// <summary>The others.</summary>
    public required ImmutableArray<ReachingDate> ReachingMore { get; init; }

    /// <summary>The months that have entries; what is longer than a month comes first.</summary>
    public required ImmutableArray<MonthEntries> Months { get; init; }

    /// <summary>Whether it has so many entries that a browser had better lay out only the months that are looked at.</summary>
    public bool IsLong => Months.Sum(month => month.Entries.Length) > 200;

    /// <summary>The year before that has entries, or null.</summary>
    public required TimelineYear? Previous { get; init; }

    /// <summary>The year after that has entries, or null.</summary>
    public required TimelineYear? Next { get; init; }
}
