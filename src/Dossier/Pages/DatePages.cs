using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Dates;
using Dossier.Edtf;
using Dossier.Text;

namespace Dossier.Pages;

/// <summary>Something at a date: a passage that names it, or an article published then.</summary>
public sealed record DateEntry
{
    /// <summary>The date that is meant.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>The article.</summary>
    public required ArticleCard Article { get; init; }

    /// <summary>The passage; null for the article's own date.</summary>
    public required MentionView? Mention { get; init; }

    /// <summary>How the value was found; null for the article's own date.</summary>
    public required DateBasis? Basis { get; init; }

    /// <summary>Why the editor set the date; null where it was recognised, and for the article's own.</summary>
    public required string? Because { get; init; }
}

/// <summary>A date that the editor set, below its article.</summary>
/// <param name="Id">Its address in the article's page, which the mark refers to: <c>d3-because</c>.</param>
/// <param name="Target">The mark in the text.</param>
/// <param name="Written">The words of the text.</param>
/// <param name="Date">The date that they name.</param>
/// <param name="Because">The reason.</param>
public sealed record CorrectedDate(string Id, Permalink Target, string Written, EdtfDate Date, string Because);

/// <summary>A month of a year, or a year's entries without a month.</summary>
/// <param name="Month">1 to 12; 0 for entries that name no month.</param>
/// <param name="Entries">By date, then by article.</param>
public sealed record MonthEntries(int Month, ImmutableArray<DateEntry> Entries)
{
    /// <summary>Its address in the year's page: <c>m-05</c>; <c>whole-year</c> for 0.</summary>
    public string Id => IdOf(Month);

    /// <summary>The address of a month.</summary>
    public static string IdOf(int month) =>
        month == 0 ? "whole-year" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"month-{month:00}");
}

/// <summary>A year on the timeline.</summary>
/// <param name="Year">The astronomical year: 0 is 1 BC.</param>
/// <param name="Target">Its page.</param>
/// <param name="Months">How many entries each month has (1 to 12), and the year without a month (0).</param>
/// <param name="Highlights">The first entries, where the whole timeline is short enough to show them.</param>
public sealed record TimelineYear(long Year, Permalink Target, ImmutableArray<int> Months, ImmutableArray<DateEntry> Highlights)
{
    /// <summary>Its address in the timeline: <c>y2016</c>, <c>y-43</c>.</summary>
    public string Id => IdOf(Year);

    /// <summary>How many entries it has.</summary>
    public int Count => Months.Sum();

    /// <summary>The address of a year in a list of years.</summary>
    public static string IdOf(long year) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"y{year}");
}

/// <summary>All years.</summary>
public sealed record TimelinePage : Page
{
    /// <inheritdoc/>
    public override Section Section => Section.Dates;

    /// <summary>The years that have entries, oldest first.</summary>
    public required ImmutableArray<TimelineYear> Years { get; init; }
}

/// <summary>A year.</summary>
public sealed record YearPage : Page
{
    /// <inheritdoc/>
    public override Section Section => Section.Dates;

    /// <summary>The astronomical year: 0 is 1 BC.</summary>
    public required long Year { get; init; }

    /// <summary>The months that have entries; what names no month comes first.</summary>
    public required ImmutableArray<MonthEntries> Months { get; init; }

    /// <summary>The year before that has entries, or null.</summary>
    public required TimelineYear? Previous { get; init; }

    /// <summary>The year after that has entries, or null.</summary>
    public required TimelineYear? Next { get; init; }
}
