using System.Collections.Immutable;
using Dossier.Articles;

namespace Dossier.Pages;

/// <summary>
/// How the entries of the timeline spread over the years: a lane for each kind, in each a bar for each year, on a true
/// scale of time. Across it is measured in percent of its width, so that it is as wide as the page lets it; down, in
/// pixels.
/// </summary>
/// <param name="Height">Of all, with the years below.</param>
/// <param name="Unit">How many years a bar counts: 1, 10, 100, …</param>
/// <param name="First">The first year that has entries.</param>
/// <param name="Last">The last.</param>
/// <param name="Lanes">Those that have bars, from above.</param>
/// <param name="Bars">Those that have entries, oldest first.</param>
/// <param name="Ticks">The years below.</param>
public sealed record DatePicture(
    int Height,
    long Unit,
    long First,
    long Last,
    ImmutableArray<PictureLane> Lanes,
    ImmutableArray<PictureBar> Bars,
    ImmutableArray<PictureTick> Ticks)
{
    /// <summary>Where the bars end and the years begin.</summary>
    public int Floor => Lanes[^1].Base;
}

/// <summary>The bars of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many entries in all.</param>
/// <param name="Top">Where its name stands.</param>
/// <param name="Base">Where its bars stand.</param>
public sealed record PictureLane(DateKind Kind, int Count, int Top, int Base);

/// <summary>The entries of a year, or of ten or a hundred years.</summary>
/// <param name="From">The first of its years.</param>
/// <param name="To">The last of its years.</param>
/// <param name="Target">Where its entries are.</param>
/// <param name="X">Its left side.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Columns">What it has in each lane; lanes where it has nothing are left out.</param>
public sealed record PictureBar(long From, long To, Permalink Target, string X, string Width, ImmutableArray<PictureColumn> Columns);

/// <summary>The entries of one kind in a bar.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many.</param>
/// <param name="X">Its left side.</param>
/// <param name="Y">Its top.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high it is.</param>
public sealed record PictureColumn(DateKind Kind, int Count, string X, int Y, string Width, int Height);

/// <summary>A year below the bars.</summary>
/// <param name="Year">The year.</param>
/// <param name="X">Its middle.</param>
/// <param name="IsMinor">Whether a narrow screen can do without it.</param>
public sealed record PictureTick(long Year, string X, bool IsMinor);
