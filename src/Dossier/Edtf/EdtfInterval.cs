using System.Globalization;

namespace Dossier.Edtf;

/// <summary>
/// From one date to another, both included (EDTF 2019): <c>1964/2008</c>, <c>2004-02-01/2005</c> (level 0, "Time
/// Interval"), <c>1984~/2004-06?</c>, <c>1985/..</c>, <c>/1985</c> (level 1, "Extended Interval"). Its ends are dates
/// without a time, and one of them is known.
/// </summary>
public sealed record EdtfInterval : EdtfDate
{
    private EdtfInterval(EdtfEnd start, EdtfEnd end) => (Start, End) = (start, end);

    /// <summary>Where it begins.</summary>
    public EdtfEnd Start { get; }

    /// <summary>Where it ends.</summary>
    public EdtfEnd End { get; }

    /// <summary>All that is said of either end.</summary>
    public override EdtfQualifier Qualifier => (Start.Date?.Qualifier ?? EdtfQualifier.None) | (End.Date?.Qualifier ?? EdtfQualifier.None);

    /// <inheritdoc/>
    public override EdtfDay Earliest => Start.Date?.Earliest ?? EdtfDay.MinValue;

    /// <inheritdoc/>
    public override EdtfDay Latest => End.Date?.Latest ?? EdtfDay.MaxValue;

    /// <inheritdoc/>
    public override long Year => (Start.Date ?? End.Date)!.Year;

    /// <inheritdoc/>
    public override EdtfPrecision Precision => EdtfPrecision.Interval;

    /// <summary>A week (HTML, section 2.3.5.8), for an interval from a Monday to the Sunday of that week; else null.</summary>
    public override string? HtmlDateTime =>
        Earliest.ToDateOnly() is { DayOfWeek: DayOfWeek.Monday } first && Latest.ToDateOnly() is { } last && last.DayNumber - first.DayNumber == 6
            ? string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(first):D4}-W{ISOWeek.GetWeekOfYear(first):D2}")
            : null;

    /// <summary>The same interval with another qualifier at both ends, as far as they are dates.</summary>
    public override EdtfDate WithQualifier(EdtfQualifier qualifier) =>
        new EdtfInterval(Start with { Date = Start.Date?.WithQualifier(qualifier) }, End with { Date = End.Date?.WithQualifier(qualifier) });

    /// <summary>The interval; null where it would end before it begins, or has no date at all.</summary>
    internal static EdtfInterval? Between(EdtfEnd start, EdtfEnd end)
    {
        var interval = new EdtfInterval(start, end);
        return (start.Date ?? end.Date) is not null && interval.Earliest <= interval.Latest ? interval : null;
    }

    internal static EdtfInterval? Read(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        return slash >= 0 && EdtfEnd.Read(text[..slash]) is { } start && EdtfEnd.Read(text[(slash + 1)..]) is { } end
            ? Between(start, end)
            : null;
    }

    private protected override string Print() => $"{Start}/{End}";
}

/// <summary>One end of an interval: a date, or none: open (<c>..</c>), or one that nobody knows (nothing is written).</summary>
/// <param name="Date">The date; null for none.</param>
/// <param name="IsOpen">Where there is no date: whether that side is open.</param>
public readonly record struct EdtfEnd(EdtfDate? Date, bool IsOpen)
{
    /// <summary>The end as EDTF writes it.</summary>
    public override string ToString() => Date?.ToString() ?? (IsOpen ? ".." : string.Empty);

    internal static EdtfEnd? Read(ReadOnlySpan<char> text) =>
        text is "" or ".." ? new(null, text is "..")
        : EdtfDate.ReadDate(text) is { } date ? new(date, false)
        : null;

    /// <summary>The end that a date lends to another interval.</summary>
    internal static EdtfEnd Of(EdtfDate date, Func<EdtfInterval, EdtfEnd> side) => date switch
    {
        EdtfInterval interval => side(interval),
        EdtfDateTime time => new(time.Date, false),
        _ => new(date, false),
    };
}
