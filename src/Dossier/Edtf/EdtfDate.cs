using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Dossier.Edtf;

/// <summary>
/// A date as the Extended Date/Time Format writes it (Library of Congress, 2019; ISO 8601-2:2019): level 0 dates and
/// intervals, level 1 (qualified and unspecified dates, seasons, open intervals), and of level 2 quarters and halves.
/// Times of day, years before 1 and years of more than four digits are not read.
/// </summary>
public sealed record EdtfDate : IComparable<EdtfDate>
{
    private readonly EdtfPoint _start;
    private readonly EdtfPoint _end;
    private readonly bool _isInterval;

    private EdtfDate(EdtfPoint point) => _start = _end = point;

    private EdtfDate(EdtfPoint start, EdtfPoint end) => (_start, _end, _isInterval) = (start, end, true);

    /// <summary>
    /// The first day that the date can mean. An interval without a beginning gives the first day of year 1. A season
    /// is three whole months, meteorological and of the northern hemisphere; winter begins in December of its year.
    /// Qualifiers do not widen the bounds: EDTF gives them no measure.
    /// </summary>
    public DateOnly Earliest => _start.IsDate ? _start.Earliest : DateOnly.MinValue;

    /// <summary>The last day that the date can mean. An interval without an end gives the last day of 9999.</summary>
    public DateOnly Latest => _end.IsDate ? _end.Latest : DateOnly.MaxValue;

    /// <summary>The year of <see cref="Earliest"/>; of an interval without a beginning, the year of its end.</summary>
    public int Year => _start.IsDate ? _start.Year : _end.Year;

    /// <summary>The unit that the bounds span.</summary>
    public EdtfPrecision Precision => _isInterval ? EdtfPrecision.Interval : _start.Precision;

    /// <summary>How sure the date is; of an interval, all that is said of either end.</summary>
    public EdtfQualifier Qualifier => _start.Qualifier | _end.Qualifier;

    /// <summary>Whether the date, or an end of it, is an estimate: <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => Qualifier.HasFlag(EdtfQualifier.Approximate);

    /// <summary>Whether the date, or an end of it, is in doubt: <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => Qualifier.HasFlag(EdtfQualifier.Uncertain);

    /// <summary>
    /// The date without its qualifier as a value of <c>time</c>'s <c>datetime</c> attribute (HTML, section 4.5.14): a
    /// year, a month, a day, or, for an interval from a Monday to that week's Sunday, a week. Null where HTML has no
    /// value: a season, a decade, another interval.
    /// </summary>
    public string? HtmlDateTime => Precision switch
    {
        EdtfPrecision.Day => Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        EdtfPrecision.Month => Earliest.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        EdtfPrecision.Year => Earliest.ToString("yyyy", CultureInfo.InvariantCulture),
        EdtfPrecision.Interval when Earliest.DayOfWeek == DayOfWeek.Monday && Latest.DayNumber - Earliest.DayNumber == 6 =>
            string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(Earliest):D4}-W{ISOWeek.GetWeekOfYear(Earliest):D2}"),
        _ => null,
    };

    /// <summary>Reads a date; false where the text is none of the forms above, or no day of the calendar.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out EdtfDate? date)
    {
        date = null;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            date = EdtfParser.TryReadPoint(text, out var point) ? new EdtfDate(point) : null;
        }
        else if (TryReadEnd(text.AsSpan(0, slash), out var start) && TryReadEnd(text.AsSpan(slash + 1), out var end)
            && (start.IsDate || end.IsDate))
        {
            var interval = new EdtfDate(start, end);
            date = interval.Earliest <= interval.Latest ? interval : null;
        }

        return date is not null;
    }

    /// <summary>A day.</summary>
    public static EdtfDate OfDay(DateOnly day) => new(new EdtfPoint(day.Year, 0, day.Month, day.Day, EdtfQualifier.None));

    /// <summary>A month of a year from 1 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such year or month.</exception>
    public static EdtfDate OfMonth(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return new(new EdtfPoint(Checked(year), 0, month, 0, EdtfQualifier.None));
    }

    /// <summary>A season, a quarter or a half of a year from 1 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such year.</exception>
    public static EdtfDate OfPart(int year, YearPart part) => new(new EdtfPoint(Checked(year), 0, (int)part, 0, EdtfQualifier.None));

    /// <summary>A year from 1 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such year.</exception>
    public static EdtfDate OfYear(int year) => new(new EdtfPoint(Checked(year), 0, 0, 0, EdtfQualifier.None));

    /// <summary>The ten years that share all but the last digit of a year from 10 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such decade.</exception>
    public static EdtfDate OfDecade(int year) => new(new EdtfPoint(Checked(year / 10 * 10), 1, 0, 0, EdtfQualifier.None));

    /// <summary>The hundred years that share the first two digits of a year from 100 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such century.</exception>
    public static EdtfDate OfCentury(int year) => new(new EdtfPoint(Checked(year / 100 * 100), 2, 0, 0, EdtfQualifier.None));

    /// <summary>The interval from one date to another, both included; an interval lends its own first or last date.</summary>
    /// <exception cref="ArgumentException">The end is before the beginning.</exception>
    public static EdtfDate OfInterval(EdtfDate start, EdtfDate end) => start.Earliest <= end.Latest
        ? new(start._start, end._end)
        : throw new ArgumentException("The end is before the beginning.", nameof(end));

    /// <summary>The same date with another qualifier, at both ends of an interval.</summary>
    public EdtfDate WithQualifier(EdtfQualifier qualifier) => _isInterval
        ? new(Qualified(_start, qualifier), Qualified(_end, qualifier))
        : new(_start with { Qualifier = qualifier });

    /// <summary>By <see cref="Earliest"/>, then <see cref="Latest"/>, then the text in ordinal order; null comes first.</summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Earliest.CompareTo(other.Earliest);
        order = order != 0 ? order : Latest.CompareTo(other.Latest);
        return order != 0 || Equals(other) ? order : string.CompareOrdinal(ToString(), other.ToString());
    }

    /// <summary>The date in EDTF; <see cref="TryParse"/> reads it back to an equal value.</summary>
    public override string ToString() => _isInterval ? $"{_start}/{_end}" : _start.ToString();

    private static bool TryReadEnd(ReadOnlySpan<char> text, out EdtfPoint point)
    {
        point = text is ".." ? EdtfPoint.Open : EdtfPoint.Unknown;
        return text is ".." or "" || EdtfParser.TryReadPoint(text, out point);
    }

    private static EdtfPoint Qualified(EdtfPoint point, EdtfQualifier qualifier) =>
        point.IsDate ? point with { Qualifier = qualifier } : point;

    private static int Checked(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        return year;
    }
}
