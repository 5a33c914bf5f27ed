using System.Diagnostics.CodeAnalysis;

namespace Dossier.Edtf;

/// <summary>
/// A date as the Extended Date/Time Format writes it (Library of Congress, 2019; ISO 8601-2:2019): the whole of levels 0
/// and 1, and of level 2 the sub-year groupings. Each kind has its own record and file: <see cref="EdtfYear"/>,
/// <see cref="EdtfMonth"/>, <see cref="EdtfYearPart"/>, <see cref="EdtfCalendarDate"/>, <see cref="EdtfDateTime"/>,
/// <see cref="EdtfInterval"/>. There are no others.
/// </summary>
public abstract record EdtfDate : IComparable<EdtfDate>
{
    private protected EdtfDate()
    {
    }

    /// <summary>
    /// The first day that the date can mean; <see cref="EdtfDay.MinValue"/> for an interval without a beginning.
    /// Qualifiers do not widen the bounds: EDTF gives them no measure.
    /// </summary>
    public abstract EdtfDay Earliest { get; }

    /// <summary>The last day that the date can mean; <see cref="EdtfDay.MaxValue"/> for an interval without an end.</summary>
    public abstract EdtfDay Latest { get; }

    /// <summary>
    /// The astronomical year of <see cref="Earliest"/> (0 is 1 BC); of an interval without a beginning, that of its end.
    /// </summary>
    public virtual long Year => Earliest.Year;

    /// <summary>The unit that the bounds span.</summary>
    public abstract EdtfPrecision Precision { get; }

    /// <summary>How sure the date is.</summary>
    public abstract EdtfQualifier Qualifier { get; }

    /// <summary>Whether the date, or an end of it, is an estimate: <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => Qualifier.HasFlag(EdtfQualifier.Approximate);

    /// <summary>Whether the date, or an end of it, is in doubt: <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => Qualifier.HasFlag(EdtfQualifier.Uncertain);

    /// <summary>
    /// The date without its qualifier as a value of <c>time</c>'s <c>datetime</c> attribute (HTML, section 4.5.14): a
    /// year, a month, a day, a day and a time, or a week. Null where HTML has no value: a season or another part of a
    /// year, a decade, an interval that is no week, year 0 and before.
    /// </summary>
    public abstract string? HtmlDateTime { get; }

    /// <summary>Reads a date; false where the text is none of the kinds, or no day of the calendar.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out EdtfDate? date)
    {
        date = ReadDate(text) ?? EdtfInterval.Read(text) ?? (EdtfDate?)EdtfDateTime.Read(text);
        return date is not null;
    }

    /// <summary>A day.</summary>
    public static EdtfDate OfDay(DateOnly day) => new EdtfCalendarDate(day.Year, day.Month, day.Day, EdtfQualifier.None);

    /// <summary>A month of a year from -9999 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such year or month.</exception>
    public static EdtfDate OfMonth(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return new EdtfMonth(OfFourDigits(year), month, EdtfQualifier.None);
    }

    /// <summary>A season, a quarter, a quadrimester or a half of a year from -9999 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such year or part.</exception>
    public static EdtfDate OfPart(int year, YearPart part) => Enum.IsDefined(part)
        ? new EdtfYearPart(OfFourDigits(year), part, EdtfQualifier.None)
        : throw new ArgumentOutOfRangeException(nameof(part));

    /// <summary>An astronomical year: 0 is 1 BC.</summary>
    public static EdtfDate OfYear(int year) => EdtfYear.Of(year, 0, EdtfQualifier.None);

    /// <summary>The ten years that share all but the last digit of a year from -9999 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such decade.</exception>
    public static EdtfDate OfDecade(int year) => EdtfYear.Of(OfFourDigits(year), 1, EdtfQualifier.None);

    /// <summary>The hundred years that share the first two digits of a year from -9999 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such century.</exception>
    public static EdtfDate OfCentury(int year) => EdtfYear.Of(OfFourDigits(year), 2, EdtfQualifier.None);

    /// <summary>
    /// The interval from one date to another, both included; an interval lends its own first or last date, a date and
    /// time its date.
    /// </summary>
    /// <exception cref="ArgumentException">The end is before the beginning, or neither is known.</exception>
    public static EdtfDate OfInterval(EdtfDate start, EdtfDate end) =>
        EdtfInterval.Between(EdtfEnd.Of(start, interval => interval.Start), EdtfEnd.Of(end, interval => interval.End))
        ?? throw new ArgumentException("The end is before the beginning, or neither is known.", nameof(end));

    /// <summary>The same date with another qualifier, at both ends of an interval.</summary>
    /// <exception cref="ArgumentException">A qualifier for a date and time: EDTF has none.</exception>
    public abstract EdtfDate WithQualifier(EdtfQualifier qualifier);

    /// <summary>
    /// By <see cref="Earliest"/>, then <see cref="Latest"/>, then the text in ordinal order, which puts the times of a day
    /// by the clock as written, whatever the time shift; null comes first.
    /// </summary>
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

    /// <summary>The date in EDTF, as it was read; <see cref="TryParse"/> reads it back to an equal value.</summary>
    public sealed override string ToString() => Print();

    /// <summary>A date without a slash or a time: what an interval can begin and end with.</summary>
    internal static EdtfDate? ReadDate(ReadOnlySpan<char> text)
    {
        var qualifier = EdtfQualifierMark.Take(ref text);
        return EdtfYear.Read(text, qualifier) ?? EdtfMonth.Read(text, qualifier)
            ?? EdtfYearPart.Read(text, qualifier) ?? (EdtfDate?)EdtfCalendarDate.Read(text, qualifier);
    }

    private protected abstract string Print();

    // A year of more digits stands alone: EDTF writes no month behind it.
    private static int OfFourDigits(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, -9999);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        return year;
    }
}
