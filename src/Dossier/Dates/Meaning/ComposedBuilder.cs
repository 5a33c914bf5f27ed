using Dossier.Dates.Grammar;

namespace Dossier.Dates.Meaning;

/// <summary>Makes expressions of others: <c>Friday morning</c>, <c>the last week of March</c>, <c>two days after Christmas</c>.</summary>
internal static class ComposedBuilder
{
    // No year has more days.
    private const int MostParts = 366;

    public static At? WithTime(SlotValues slots)
    {
        var time = slots[Slot.DayPart] is { } part ? TableConstants.DayParts[part] : ExpressionBuilder.Clock(slots);
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

    public static DateRange? Range(PlacedExpression from, PlacedExpression to) =>
        from.Expression.Type == TimexType.Duration || to.Expression.Type == TimexType.Duration ? null : new DateRange(from, to);

    public static DateExpression? Nth(SlotValues slots)
    {
        // The last Monday of March: the words before "of" were an expression by themselves.
        var (nth, weekday) = (slots[Slot.Nth], slots.Weekday);
        var whole = slots.Dates is [] ? slots.Year is { } y ? new WrittenDate(CalendarSpan.OfYear(y)) : new ShiftedUnit(CalendarUnit.Year, 0) : slots.Dates[^1].Expression;
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
            // The third last week of 2018.
            return last.Unit <= whole.Unit && nth is null or (> 0 and <= MostParts) ? new NthOf(-(nth ?? 1), last.Unit, null, whole) : null;
        }
        else if (part is AnchoredLength { Sign: -1 } anchored)
        {
            return LastOf(-1, anchored.Length, whole);
        }
        else if (part is Length length)
        {
            return nth is 1 ? LastOf(1, length, whole) : null;
        }
        else if (part is not null)
        {
            return null;
        }

        var unit = weekday is null ? slots.Unit : CalendarUnit.Day;
        return unit >= CalendarUnit.Day && unit <= whole.Unit && nth is null or (>= -MostParts and <= MostParts) ? new NthOf(nth ?? 1, unit, weekday, whole) : null;
    }

    // The first two weeks of 2021, the last four months of 2021.
    private static EdgeOf? LastOf(int edge, Length length, DateExpression whole) =>
        length is { Count: { } count, Unit: >= CalendarUnit.Day } && count is > 1 and <= MostParts && length.Unit <= whole.Unit ? new EdgeOf(edge, count, length.Unit, whole) : null;

    // The length can be an expression of its own: two days | later.
    public static DateExpression Later(SlotValues slots)
    {
        var sign = slots[Slot.Sign] ?? 1;
        return slots.Dates is [{ Expression: Length { Count: { } count, Unit: >= CalendarUnit.Day } length }] ? new Later(length.Unit, count * sign, IsNext: false)
            : slots.Weekday is { } weekday ? new LaterWeekday(weekday, sign)
            : slots.Unit < CalendarUnit.Day ? TimeOfDay.Unknown
            : new Later(slots.Unit, (slots[Slot.Count] ?? 1) * sign, slots[Slot.Count] is null);
    }

    public static Around? Around(SlotValues slots)
    {
        var sign = slots[Slot.Sign] ?? 1;
        return slots.Dates switch
        {
            [{ Expression: Later step }, var date] => new Around(step.Unit, step.Amount, date.Expression),
            [{ Expression: Length { Count: { } count, Unit: >= CalendarUnit.Day } length }, var date] => new Around(length.Unit, count * sign, date.Expression),
            [var date] when slots.Unit >= CalendarUnit.Day => new Around(slots.Unit, (slots[Slot.Count] ?? 1) * sign, date.Expression),
            _ => null,
        };
    }
}
