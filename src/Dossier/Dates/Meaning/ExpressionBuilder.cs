using Dossier.Dates.Grammar;
using Dossier.Dates.Reading;

namespace Dossier.Dates.Meaning;

/// <summary>
/// Makes an expression from what a pattern's words gave; null where fewer words may make one. The 30th of February is
/// one that is no expression, so that no part of it is taken for one.
/// </summary>
internal static class ExpressionBuilder
{
    // Two figures are a year of this century up to here, as far as nobody knows when the text was published.
    private const int LastShortYear = 50;

    public static DateExpression? Build(MeaningKind kind, SlotValues slots) => kind switch
    {
        MeaningKind.Date => Date(slots),
        MeaningKind.Edition => new Edition(slots[Slot.Year]!.Value),
        MeaningKind.Numeric => Numeric(slots),
        MeaningKind.Weekday => new WeekdayNear(Weekday(slots)!.Value, slots[Slot.Shift]),
        MeaningKind.Shift => Shift(slots, slots[Slot.Shift] ?? 0),
        MeaningKind.YearPart => Part(slots),
        MeaningKind.Decade => Decade(slots),
        MeaningKind.Century => Century(slots),
        MeaningKind.Offset => Offset(slots),
        MeaningKind.Later => new Later(Unit(slots), (slots[Slot.Count] ?? 1) * (slots[Slot.Sign] ?? 1), slots[Slot.Count] is null),
        MeaningKind.Within => new Within(LengthOf(slots)),
        MeaningKind.Same => new SameUnit(Unit(slots)),
        MeaningKind.DayShift => DayShift(slots),
        MeaningKind.Clock => Clock(slots) is { } time ? new TimeOfDay(time) : null,
        MeaningKind.DayPart => new TimeOfDay(TableConstants.DayParts[slots[Slot.DayPart] ?? 0]),
        MeaningKind.Holiday => new NamedDay(new HolidayRule(slots[Slot.Holiday] ?? 0), Year(slots), slots[Slot.Shift]),
        MeaningKind.Duration => LengthOf(slots),
        MeaningKind.Span => new AnchoredLength(LengthOf(slots), slots[Slot.Shift] ?? slots[Slot.Sign] ?? -1),
        MeaningKind.Set => new RepeatedTime(Repeated(slots)),
        MeaningKind.Vague => new VagueTime(TableConstants.References[slots[Slot.Reference] ?? 1]),
        MeaningKind.Modified => slots.Dates is [var inner] ? new Modified(inner.Expression) : null,
        MeaningKind.Keep => slots.Dates is [.., var last] ? last.Expression : null,
        MeaningKind.At => WithTime(slots),
        MeaningKind.Range => slots.Dates is [var from, var to] ? Range(from, to) : null,
        MeaningKind.Nth => Nth(slots),
        MeaningKind.Around => Around(slots),
        _ => new NoExpression(),
    };

    private static DateExpression? Date(SlotValues slots)
    {
        var (year, month, day) = (Year(slots), slots[Slot.Month], slots[Slot.Day]);
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

        return (year, month, day) switch
        {
            (null, null, { } alone) => alone is >= 1 and <= 31 ? new BareDay(alone, Weekday(slots)) : null,
            (null, { } m, null) => new BareMonth(m),
            (null, { } m, { } d) => d >= 1 && d <= DateTime.DaysInMonth(2000, m) ? new MonthDay(m, d, Weekday(slots)) : new NoExpression(),
            ({ } y, null, _) => new WrittenDate(CalendarSpan.OfYear(y)),
            ({ } y, { } m, null) => new WrittenDate(CalendarSpan.OfMonth(y, m)),
            ({ } y, { } m, { } d) => Written(y, m, d) is { } span ? new WrittenDate(span) : new NoExpression(),
            _ => null,
        };
    }

    private static DateRange? Days(int? year, int? month, int first, int last)
    {
        if (first >= last || last > DateTime.DaysInMonth(2000, month ?? 1))
        {
            return null;
        }

        DateExpression? end = month is null ? new BareDay(last)
            : year is null ? new MonthDay(month.Value, last)
            : Written(year.Value, month.Value, last) is { } span ? new WrittenDate(span)
            : null;
        return end is null ? null : new DateRange(new PlacedExpression(new BareDay(first), 0, 0), new PlacedExpression(end, 0, 0));
    }

    private static DateExpression? Numeric(SlotValues slots)
    {
        var (year, month, day, doubtful) = NumericDate.Unpack(slots[Slot.Numeric]!.Value);
        if (slots.Second(Slot.Numeric) is not null)
        {
            return null;
        }

        year = year == 0 && Year(slots) is { } apart ? apart : year;
        if (slots[Slot.Day] is { } first && day > first)
        {
            return Days(year == 0 ? null : year, month, first, day);
        }

        return year == 0 ? new MonthDay(month, day)
            : day == 0 ? new WrittenDate(CalendarSpan.OfMonth(year, month))
            : Written(year, month, day) is { } span ? new WrittenDate(span with { IsGuess = doubtful })
            : null;
    }

    private static DateExpression? Shift(SlotValues slots, int shift)
    {
        if (slots[Slot.Month] is { } month)
        {
            return new ShiftedMonth(month, shift);
        }

        if (slots[Slot.Season] is not null || slots[Slot.Nth] is not null)
        {
            return PartName(slots) is { } part ? new ShiftedPart(part, shift) : null;
        }

        if (slots[Slot.DayPart] is { } dayPart)
        {
            return new At(new ShiftedUnit(CalendarUnit.Day, shift), TableConstants.DayParts[dayPart]);
        }

        var unit = Unit(slots);
        return unit < CalendarUnit.Day ? new TimeOfDay("") : new ShiftedUnit(unit, shift);
    }

    private static DateExpression? Part(SlotValues slots)
    {
        if (PartName(slots) is not { } part)
        {
            return null;
        }

        return Year(slots) is { } year ? new WrittenDate(part.Of(year))
            : slots[Slot.Shift] is { } shift ? new InShiftedYear(shift, part.Unit, part.Of)
            : new BarePart(part);
    }

    private static YearPartName? PartName(SlotValues slots)
    {
        if (slots[Slot.Season] is { } season)
        {
            return new YearPartName(CalendarUnit.Season, season);
        }

        var (unit, nth) = (Unit(slots), slots[Slot.Nth] ?? 0);
        nth = nth < 0 ? (unit == CalendarUnit.Quarter ? 4 : 2) + nth + 1 : nth;
        return (unit == CalendarUnit.Quarter && nth is >= 1 and <= 4) || (unit == CalendarUnit.Half && nth is 1 or 2) ? new YearPartName(unit, nth) : null;
    }

    private static WrittenDate? Decade(SlotValues slots)
    {
        var decade = slots[Slot.Decade]!.Value;
        return decade % 10 != 0 || decade is > 90 and < 1000 ? null
            : decade is >= 1000 and < 2000 && decade % 100 == 0 ? new WrittenDate(CalendarSpan.OfCentury(decade))
            : new WrittenDate(CalendarSpan.OfDecade(decade >= 1000 ? decade : decade + ((slots[Slot.Century] ?? (decade <= 10 ? 21 : 20)) - 1) * 100));
    }

    private static WrittenDate? Century(SlotValues slots) => (slots[Slot.Century] ?? slots[Slot.Nth]) is { } century and >= 2 and <= 22
        ? new WrittenDate(CalendarSpan.OfCentury((century - 1) * 100))
        : null;

    private static DateExpression Offset(SlotValues slots)
    {
        var amount = (slots[Slot.Count] ?? 1) * (slots[Slot.Sign] ?? 1);
        var unit = Unit(slots);
        return unit < CalendarUnit.Day ? new TimeOfDay("") : new Offset(unit, Math.Clamp(amount, -999, 999));
    }

    private static DateExpression DayShift(SlotValues slots)
    {
        var day = new ShiftedUnit(CalendarUnit.Day, slots[Slot.Shift] ?? 0);
        return slots[Slot.DayPart] is { } part ? new At(day, TableConstants.DayParts[part]) : day;
    }

    private static Length LengthOf(SlotValues slots) => new(Unit(slots), slots[Slot.Count], slots[Slot.Half] is not null);

    private static string Repeated(SlotValues slots) => Weekday(slots) is { } weekday
        ? FormattableString.Invariant($"XXXX-WXX-{(weekday == DayOfWeek.Sunday ? 7 : (int)weekday)}")
        : new Length(Unit(slots), slots[Slot.Count] ?? 1, AndHalf: false).Value;

    private static At? WithTime(SlotValues slots)
    {
        var time = slots[Slot.DayPart] is { } part ? TableConstants.DayParts[part] : Clock(slots);
        DateExpression? day = null;
        foreach (var date in slots.Dates)
        {
            if (date.Expression is TimeOfDay clock)
            {
                time = clock.Time;
            }
            else
            {
                day ??= date.Expression;
            }
        }

        return time is not null && day is not null ? new At(day, time) : null;
    }

    private static DateRange? Range(PlacedExpression from, PlacedExpression to) =>
        from.Expression.Type == TimexType.Duration || to.Expression.Type == TimexType.Duration ? null : new DateRange(from, to);

    private static DateExpression? Nth(SlotValues slots)
    {
        // The last Monday of March: the words before "of" were an expression by themselves.
        var (nth, weekday) = (slots[Slot.Nth], Weekday(slots));
        var whole = slots.Dates is [] ? new ShiftedUnit(CalendarUnit.Year, 0) : slots.Dates[^1].Expression;
        var part = slots.Dates is [var before, _] ? before.Expression : null;
        if (part is { Unit: CalendarUnit.Week } && whole is WeekdayNear { Shift: null } named)
        {
            (weekday, whole) = (named.Weekday, part);
        }
        else if (part is WeekdayNear { Shift: null or -1 } day)
        {
            (nth, weekday) = (nth ?? day.Shift, day.Weekday);
        }
        else if (part is ShiftedUnit { Amount: -1 } last)
        {
            return last.Unit <= whole.Unit ? new NthOf(-1, last.Unit, null, whole) : null;
        }
        else if (part is not null)
        {
            return null;
        }

        var unit = weekday is null ? Unit(slots) : CalendarUnit.Day;
        return unit >= CalendarUnit.Day && unit <= whole.Unit ? new NthOf(nth ?? 1, unit, weekday, whole) : null;
    }

    private static Around? Around(SlotValues slots)
    {
        var sign = slots[Slot.Sign] ?? 1;
        return slots.Dates switch
        {
            [{ Expression: Length { Count: { } count, Unit: >= CalendarUnit.Day } length }, var date] => new Around(length.Unit, count * sign, date.Expression),
            [var date] => new Around(Unit(slots), (slots[Slot.Count] ?? 1) * sign, date.Expression),
            _ => null,
        };
    }

    private static string? Clock(SlotValues slots)
    {
        var minutes = slots[Slot.Clock] ?? (slots[Slot.Hour] is { } hour ? (hour * 60) + (slots[Slot.Minute] ?? 0) : null);
        if (minutes is not { } clock || clock > 24 * 60)
        {
            return null;
        }

        clock = slots[Slot.Meridiem] switch
        {
            1 when clock >= 12 * 60 && clock < 13 * 60 => clock - (12 * 60),
            2 when clock < 12 * 60 => clock + (12 * 60),
            _ => clock,
        };
        return FormattableString.Invariant($"T{clock / 60:D2}:{clock % 60:D2}");
    }

    private static CalendarUnit Unit(SlotValues slots) => (CalendarUnit)(slots[Slot.Unit] ?? (int)CalendarUnit.Day);

    // Monday is 1, Sunday 7.
    private static DayOfWeek? Weekday(SlotValues slots) => slots[Slot.Weekday] is { } weekday ? (DayOfWeek)(weekday % 7) : null;

    private static CalendarSpan? Written(int year, int month, int day) =>
        day >= 1 && day <= DateTime.DaysInMonth(year, month) ? CalendarSpan.OfDay(new DateOnly(year, month, day)) : null;

    private static int? Year(SlotValues slots) =>
        slots[Slot.Year] ?? (slots[Slot.YearOfCentury] is { } year ? year + (year < LastShortYear ? 2000 : 1900) : null);
}
