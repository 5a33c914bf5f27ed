using System.Collections.Immutable;
using System.Globalization;
using Dossier.Edtf;
using Dossier.Text;

namespace Dossier.Dates;

/// <summary>An expression of time in an article (TIMEX3), resolved as far as its words and the publication date allow.</summary>
public sealed record Timex
{
    /// <summary>Where it stands in the article's plain text, without the preposition before it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its type. Dates and times of a day are indexed, lengths and sets are not.</summary>
    public required TimexType Type { get; init; }

    /// <summary>
    /// The value in TIMEX3: <c>2016-02-24T18:30</c>, <c>2013-W11</c>, <c>P2Y</c>, <c>PRESENT_REF</c>; an interval as its
    /// two ends with a slash between; <c>XXXX-XX-XX</c> where nothing is known.
    /// </summary>
    public required string Value { get; init; }

    /// <summary>
    /// The stretch of the calendar that is meant, without the time of day; null where none is: a set, a length without
    /// beginning and end, the present, or words that the context does not settle.
    /// </summary>
    public required EdtfDate? Date { get; init; }

    /// <summary>What the value rests on.</summary>
    public required DateBasis Basis { get; init; }

    /// <summary>Whether it is a time of day whose day the words do not name: <c>at 18:30</c>.</summary>
    public bool IsTimeAlone { get; init; }

    /// <summary>The text of <see cref="Span"/>.</summary>
    public required string Written { get; init; }

    /// <summary>Of an expression that rests on a date named before, that date; otherwise null.</summary>
    public EdtfDate? Reference { get; init; }

    /// <summary>Of an interval that names its ends, both; otherwise none.</summary>
    public ImmutableArray<Timex> Ends { get; init; } = [];

    /// <summary>The time of the clock, in 24 hours; null where none is named.</summary>
    public TimeOnly? Clock => Value.IndexOf('T', StringComparison.Ordinal) is var t and > 0
        && TimeOnly.TryParseExact(Value.AsSpan(t + 1).TrimEnd('Z'), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock) ? clock : null;
}
