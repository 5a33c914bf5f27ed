using System.Collections.Immutable;
using Dossier.Articles;

namespace Dossier.Pages;

/// <summary>When a record is mentioned: by the dates of the articles.</summary>
/// <param name="Picture">How the mentions spread; null where all dated articles fall into one month or one year.</param>
/// <param name="Only">That month or year; null where there is a picture, or no dated article.</param>
/// <param name="Undated">How many mentions stand in articles without a date.</param>
/// <param name="UndatedArticles">How many articles that are.</param>
public sealed record MentionTimes(MentionPicture? Picture, TimeUnit? Only, int Undated, int UndatedArticles);

/// <summary>A month, a year, or some years.</summary>
/// <param name="From">The first astronomical year.</param>
/// <param name="To">The last.</param>
/// <param name="Month">1 to 12; 0 for whole years.</param>
public readonly record struct TimeUnit(long From, long To, int Month);

/// <summary>
/// A bar for each month, year, ten or a hundred years, on a true scale of time. Across it is measured in percent, down in
/// pixels.
/// </summary>
/// <param name="Height">Of all, with the dates below.</param>
/// <param name="Floor">Where the bars stand.</param>
/// <param name="YearsOfBar">How many years a bar counts: 1, 10, 100, …; 0 where it counts a month.</param>
/// <param name="Bars">Those that have mentions, oldest first; two or more.</param>
/// <param name="Ticks">The dates below.</param>
public sealed record MentionPicture(
    int Height, int Floor, long YearsOfBar, ImmutableArray<MentionBar> Bars, ImmutableArray<MentionTick> Ticks)
{
    /// <summary>Whether there is room to write each number above its bar.</summary>
    public bool HasNumbers => Bars.Length <= 12;
}

/// <summary>The mentions of a month or of some years.</summary>
/// <param name="When">Which.</param>
/// <param name="Count">How many mentions.</param>
/// <param name="Target">The first of its articles, in the record's page.</param>
/// <param name="X">The left side of the space that it can be clicked in.</param>
/// <param name="Width">The width of that space.</param>
/// <param name="Middle">The middle of the column.</param>
/// <param name="ColumnX">The left side of the column.</param>
/// <param name="ColumnY">The top of the column.</param>
/// <param name="ColumnWidth">How wide the column is.</param>
/// <param name="ColumnHeight">How high the column is.</param>
public sealed record MentionBar(
    TimeUnit When, int Count, Permalink Target, string X, string Width, string Middle, string ColumnX, int ColumnY, string ColumnWidth, int ColumnHeight);

/// <summary>A date below the bars.</summary>
/// <param name="When">A month or a year.</param>
/// <param name="X">The place that it stands for.</param>
/// <param name="Anchor">Which part of the words stands there, so that none is cut off: <c>start</c>, <c>middle</c>, <c>end</c>.</param>
/// <param name="IsMinor">Whether a narrow screen can do without it.</param>
public sealed record MentionTick(TimeUnit When, string X, string Anchor, bool IsMinor);
