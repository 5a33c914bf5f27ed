using Dossier.Dates.Grammar;
using Dossier.Dates.Reading;

namespace Dossier.Dates.Meaning;

/// <summary>Makes expressions of days and months: <c>24 February 2016</c>, <c>24.2.</c>, <c>the 15th</c>.</summary>
internal static class DayBuilder
{
    public static DateExpression? Date(SlotValues slots)
    {
        var (year, month, day) = (slots.Year, slots[Slot.Month], slots[Slot.Day]);
        if (month is < 1 or > 12)
        {
            return null;
        }

        if (slots[Slot.Year] is { } firstYear && slots[Slot.YearOfCentury] is { } lastYear)
        {
            lastYear += firstYear / 100 * 100;
            return CalendarSpan.Between(CalendarSpan.OfYear(firstYear), CalendarSpan.OfYear(lastYear)) is { } years && lastYear > firstYear ? new WrittenDate(years) : null;
        }

        if (slots.Second(Slot.Day) is { } last && day is not null)
        {
            return Days(year, month, day.Value, last);
        }

        if (year is null && slots[Slot.Shift] is { } shift && month is not null)
        {
            return day is null
                ? new InShiftedYear(shift, CalendarUnit.Month, y => CalendarSpan.OfMonth(y, month.Value))
                : new InShiftedYear(shift, CalendarUnit.Day, y => Written(y, month.Value, day.Value));
        }

        if (year is null && month is null && slots[Slot.Shift] is { } months && day is >= 1 and <= 31)
        {
            return new DayOfShiftedMonth(day.Value, months);
        }

        return (year, month, day) switch
        {
            (null, null, { } alone) => alone is >= 1 and <= 31 ? new BareDay(alone, slots.Weekday, slots[Slot.Sign]) : null,
            (null, { } m, null) => new BareMonth(m),
            (null, { } m, { } d) => d >= 1 && d <= DateTime.DaysInMonth(2000, m) ? new MonthDay(m, d, slots.Weekday, slots[Slot.Sign]) : new NoExpression(),
            ({ } y, null, _) => new WrittenDate(CalendarSpan.OfYear(y)),
            ({ } y, { } m, null) => new WrittenDate(CalendarSpan.OfMonth(y, m)),
            ({ } y, { } m, { } d) => Written(y, m, d) is { } span ? new WrittenDate(span) : new NoExpression(),
            _ => null,
        };
    }

    private static DateRange? Days(int? year, int? month, int first, int last)
    {
        if (first < 1 || first >= last || last > DateTime.DaysInMonth(2000, month ?? 1))
        {
            return null;
        }

        DateExpression? end = month is null ? new BareDay(last)
            : year is null ? new MonthDay(month.Value, last)
            : Written(year.Value, month.Value, last) is { } span ? new WrittenDate(span)
            : null;
        return end is null ? null : new DateRange(new PlacedExpression(new BareDay(first), 0, 0), new PlacedExpression(end, 0, 0));
    }

    public static DateExpression? Numeric(SlotValues slots)
    {
        // 24.02 is read as a time of the clock.
        var (year, month, day, doubtful) = NumericDate.Unpack(slots[Slot.Numeric] ?? (slots[Slot.Clock] is { } point ? (point % 60 * 100) + (point / 60) : 0));
        if (slots.Second(Slot.Numeric) is not null)
        {
            return null;
        }

        year = year == 0 && slots.Year is { } apart ? apart : year;
        if (slots[Slot.Day] is { } first && day > first)
        {
            return Days(year == 0 ? null : year, month, first, day);
        }

        return year == 0 ? new MonthDay(month, day, slots.Weekday, slots[Slot.Sign])
            : day == 0 ? new WrittenDate(CalendarSpan.OfMonth(year, month))
            : Written(year, month, day) is { } span ? new WrittenDate(span with { IsGuess = doubtful })
            : null;
    }

    private static CalendarSpan? Written(int year, int month, int day) =>
        day >= 1 && day <= DateTime.DaysInMonth(year, month) ? CalendarSpan.OfDay(new DateOnly(year, month, day)) : null;
}
