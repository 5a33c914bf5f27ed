using Dossier.Dates.Grammar;

namespace Dossier.Dates.Meaning;

/// <summary>Makes expressions of years, their parts and longer periods, and of days with a name.</summary>
internal static class PeriodBuilder
{
    // Further on, it is a number of something.
    private const int LastDecade = 2190;

    public static DateExpression? Shift(SlotValues slots, int shift)
    {
        if (slots[Slot.Month] is { } month)
        {
            return slots[Slot.Day] is not { } day ? new ShiftedMonth(month, shift)
                : day <= DateTime.DaysInMonth(2000, month) ? new NamedDay(HolidayRule.OfDay(month, day), null, shift)
                : null;
        }

        if (slots[Slot.Season] is not null || slots[Slot.Nth] is not null)
        {
            return PartName(slots) is { } part ? new ShiftedPart(part, shift) : null;
        }

        if (slots[Slot.DayPart] is { } dayPart)
        {
            return new At(new ShiftedUnit(CalendarUnit.Day, shift), TableConstants.DayParts[dayPart]);
        }

        var unit = slots.Unit;
        return unit < CalendarUnit.Day ? TimeOfDay.Unknown : new ShiftedUnit(unit, shift);
    }

    public static DateExpression? Part(SlotValues slots)
    {
        if (PartName(slots) is not { } part)
        {
            return null;
        }

        return slots.Year is { } year ? new WrittenDate(part.Of(year))
            : slots[Slot.Shift] is { } shift ? new InShiftedYear(shift, part.Unit, part.Of)
            : new BarePart(part);
    }

    private static YearPartName? PartName(SlotValues slots)
    {
        if (slots[Slot.Season] is { } season)
        {
            return new YearPartName(CalendarUnit.Season, season);
        }

        var (unit, nth) = (slots.Unit, slots[Slot.Nth] ?? 0);
        nth = nth < 0 ? (unit == CalendarUnit.Quarter ? 4 : 2) + nth + 1 : nth;
        return (unit == CalendarUnit.Quarter && nth is >= 1 and <= 4) || (unit == CalendarUnit.Half && nth is 1 or 2) ? new YearPartName(unit, nth) : null;
    }

    public static WrittenDate? Decade(SlotValues slots)
    {
        var decade = slots[Slot.Decade]!.Value;
        return decade % 10 != 0 || decade is > 90 and < 1000 or > LastDecade ? null
            : decade is >= 1000 and < 2000 && decade % 100 == 0 ? new WrittenDate(CalendarSpan.OfCentury(decade))
            : new WrittenDate(CalendarSpan.OfDecade(decade >= 1000 ? decade : decade + ((slots[Slot.Century] ?? (decade <= 10 ? 21 : 20)) - 1) * 100));
    }

    public static WrittenDate? Century(SlotValues slots) => (slots[Slot.Century] ?? slots[Slot.Nth]) is { } century and >= 2 and <= 22
        ? new WrittenDate(CalendarSpan.OfCentury((century - 1) * 100))
        : null;

    // Easter of last year, or last Easter.
    public static DateExpression Holiday(SlotValues slots, HolidayRule rule) => slots[Slot.Shift] is { } shift && slots[Slot.Unit] is (int)CalendarUnit.Year
        ? new InShiftedYear(shift, CalendarUnit.Day, rule.In)
        : new NamedDay(rule, slots.Year, slots[Slot.Shift]);
}
