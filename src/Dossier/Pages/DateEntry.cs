using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Dates;
using Dossier.Edtf;

namespace Dossier.Pages;

/// <summary>What happened at a date.</summary>
public enum DateKind
{
    /// <summary>An article was published.</summary>
    Published,

    /// <summary>What a passage of an article names.</summary>
    Mentioned,

    /// <summary>An editor wrote a note.</summary>
    Annotated,

    /// <summary>What a note of an editor names.</summary>
    Remarked,
}

/// <summary>What a date that the text does not give whole was read from.</summary>
/// <param name="Basis">How it was read; never <see cref="DateBasis.Absolute"/>.</param>
/// <param name="Reference">The date that it was read from: the article's own, or one named before; null where there is none.</param>
/// <param name="Because">The reason of the editor who set it, or null.</param>
public sealed record DateReading(DateBasis Basis, EdtfDate? Reference, string? Because);

/// <summary>A date below its article that was read from more than its words.</summary>
/// <param name="Id">Its address in the article's page, which the mark refers to: <c>d3-read</c>.</param>
/// <param name="Target">The mark in the text.</param>
/// <param name="Written">The words of the text.</param>
/// <param name="Date">The date that they name.</param>
/// <param name="Clock">The time of the clock that they name, or null.</param>
/// <param name="Reading">What it was read from.</param>
public sealed record ReadDate(string Id, Permalink Target, string Written, EdtfDate Date, TimeOnly? Clock, DateReading Reading);

/// <summary>A note of the editors, by its number in its article.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Target">The note.</param>
public readonly record struct NoteLink(int Number, Permalink Target);

/// <summary>Something at a date: a passage or a note that names it, an article published then, or the notes on it that were written then.</summary>
public sealed record DateEntry
{
    /// <summary>Its address in its year's page: <c>a-new-video-d3</c>, <c>a-new-video-published</c>, <c>a-new-video-noted-1</c>, <c>a-new-video--n-dorsey--d1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The date that is meant.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>The time of the clock, or null.</summary>
    public required TimeOnly? Clock { get; init; }

    /// <summary>What happened then.</summary>
    public required DateKind Kind { get; init; }

    /// <summary>Whether the entry before it in its list has the same date: it need not be shown twice.</summary>
    public required bool IsSameDate { get; init; }

    /// <summary>The article.</summary>
    public required ArticleCard Article { get; init; }

    /// <summary>The passage, or the words of a note, that name the date; else null.</summary>
    public required MentionView? Mention { get; init; }

    /// <summary>What the date of a passage was read from; null where the words give it whole.</summary>
    public required DateReading? Reading { get; init; }

    /// <summary>The notes written then, or the one that names the date; empty for other kinds.</summary>
    public required ImmutableArray<NoteLink> Notes { get; init; }

    /// <summary>The notes about this date of the article, at the first entry that it has there.</summary>
    public ImmutableArray<NoteElsewhere> About { get; init; } = [];

    /// <summary>Whether the date covers a stretch of time that is longer than a month, or that is given by its two ends.</summary>
    public bool IsSpan => Date.Precision > EdtfPrecision.Month;
}
