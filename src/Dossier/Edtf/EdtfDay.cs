using System.Globalization;

namespace Dossier.Edtf;

/// <summary>
/// A day of any year: the proleptic Gregorian calendar with astronomical years, as ISO 8601-1 counts them (4.2.1): 0 is
/// 1 BC, -1 is 2 BC, and both 0 and -4 are leap years. <see cref="DateOnly"/> knows only the years 1 to 9999.
/// </summary>
public readonly record struct EdtfDay : IComparable<EdtfDay>
{
    /// <summary>The last year that is read: eighteen digits, so that no reckoning with years runs over.</summary>
    internal const long LastYear = 999_999_999_999_999_999;

    /// <summary>A day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such day, or a year of more than eighteen digits.</exception>
    public EdtfDay(long year, int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, -LastYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, DaysInMonth(year, month));
        (Year, Month, Day) = (year, month, day);
    }

    /// <summary>The first day there is: the beginning of an interval that has none.</summary>
    public static EdtfDay MinValue { get; } = new(-LastYear, 1, 1);

    /// <summary>The last day there is: the end of an interval that has none.</summary>
    public static EdtfDay MaxValue { get; } = new(LastYear, 12, 31);

    /// <summary>The astronomical year.</summary>
    public long Year { get; }

    /// <summary>The month, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day { get; }

    /// <summary>The same day.</summary>
    public static implicit operator EdtfDay(DateOnly day) => FromDateOnly(day);

    /// <summary>Whether one day is before another.</summary>
    public static bool operator <(EdtfDay left, EdtfDay right) => left.CompareTo(right) < 0;

    /// <summary>Whether one day is before another, or the same.</summary>
    public static bool operator <=(EdtfDay left, EdtfDay right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one day is after another.</summary>
    public static bool operator >(EdtfDay left, EdtfDay right) => left.CompareTo(right) > 0;

    /// <summary>Whether one day is after another, or the same.</summary>
    public static bool operator >=(EdtfDay left, EdtfDay right) => left.CompareTo(right) >= 0;

    /// <summary>The same day.</summary>
    public static EdtfDay FromDateOnly(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>How many days a month has, 28 to 31.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such month.</exception>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        >= 1 and <= 12 => 31,
        _ => throw new ArgumentOutOfRangeException(nameof(month)),
    };

    /// <summary>Whether a year has 29 February; negative years follow the same rule.</summary>
    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>The same day; null where <see cref="DateOnly"/> has none: before year 1 or after 9999.</summary>
    public DateOnly? ToDateOnly() => Year is >= 1 and <= 9999 ? new DateOnly((int)Year, Month, Day) : null;

    /// <inheritdoc/>
    public int CompareTo(EdtfDay other)
    {
        var order = Year.CompareTo(other.Year);
        order = order != 0 ? order : Month.CompareTo(other.Month);
        return order != 0 ? order : Day.CompareTo(other.Day);
    }

    /// <summary>Year, month and day with hyphens; the year of at least four digits, with a minus before year 0.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}");

    /// <summary>The last day of a month; months from 13 on are those of the following year.</summary>
    internal static EdtfDay EndOf(long year, int month)
    {
        (year, month) = month > 12 ? (year + 1, month - 12) : (year, month);
        return new(year, month, DaysInMonth(year, month));
    }
}
