using Dossier.Dates.Grammar;

namespace Dossier.Dates.Meaning;

/// <summary>
/// Makes an expression from what a pattern's words gave; null where fewer words may make one. The 30th of February is
/// one that is no expression, so that no part of it is taken for one.
/// </summary>
internal static class ExpressionBuilder
{
    public static DateExpression? Build(MeaningKind kind, SlotValues slots) => kind switch
    {
        MeaningKind.Date => DayBuilder.Date(slots),
        MeaningKind.Edition => new Edition(slots[Slot.Year]!.Value),
        MeaningKind.Numeric => DayBuilder.Numeric(slots),
        MeaningKind.Weekday => WithPart(new WeekdayNear(slots.Weekday!.Value, slots[Slot.Shift]), slots),
        MeaningKind.Shift => PeriodBuilder.Shift(slots, slots[Slot.Shift] ?? 0),
        MeaningKind.YearPart => PeriodBuilder.Part(slots),
        MeaningKind.Decade => PeriodBuilder.Decade(slots),
        MeaningKind.Century => PeriodBuilder.Century(slots),
        MeaningKind.Offset => Offset(slots),
        MeaningKind.Later => ComposedBuilder.Later(slots),
        MeaningKind.Within => new Within(LengthOf(slots)),
        MeaningKind.Same => slots.Unit < CalendarUnit.Day ? TimeOfDay.Unknown : new SameUnit(slots.Unit),
        MeaningKind.DayShift => DayShift(slots),
        MeaningKind.Clock => Clock(slots) is { } time ? new TimeOfDay(time) : null,
        MeaningKind.DayPart => new TimeOfDay(TableConstants.DayParts[slots[Slot.DayPart] ?? 0]),
        MeaningKind.Holiday => PeriodBuilder.Holiday(slots, new HolidayRule(slots[Slot.Holiday] ?? 0)),
        MeaningKind.Duration => LengthOf(slots),
        MeaningKind.Span => new AnchoredLength(LengthOf(slots) with { Count = slots[Slot.Count] ?? 1 }, slots[Slot.Shift] ?? slots[Slot.Sign] ?? -1),
        MeaningKind.Set => new RepeatedTime(Repeated(slots)),
        MeaningKind.Vague => new VagueTime(TableConstants.References[slots[Slot.Reference] ?? 1]),
        MeaningKind.Modified => slots.Dates is [var inner] ? new Modified(inner.Expression) : null,
        MeaningKind.Keep => slots.Dates is [.., var last] ? last.Expression : null,
        MeaningKind.At => ComposedBuilder.WithTime(slots),
        MeaningKind.Range => slots.Dates is [var from, var to] ? ComposedBuilder.Range(from, to) : null,
        MeaningKind.Nth => ComposedBuilder.Nth(slots),
        MeaningKind.Around => ComposedBuilder.Around(slots),
        _ => new NoExpression(),
    };

    private static DateExpression Offset(SlotValues slots)
    {
        var amount = (slots[Slot.Count] ?? 1) * (slots[Slot.Sign] ?? 1);
        if (slots.Weekday is { } weekday)
        {
            return new WeekdayNear(weekday, amount);
        }

        return slots.Unit < CalendarUnit.Day ? TimeOfDay.Unknown : new Offset(slots.Unit, amount);
    }

    private static DateExpression DayShift(SlotValues slots) => WithPart(new ShiftedUnit(CalendarUnit.Day, slots[Slot.Shift] ?? 0), slots);

    private static DateExpression WithPart(DateExpression day, SlotValues slots) =>
        slots[Slot.DayPart] is { } part ? new At(day, TableConstants.DayParts[part]) : day;

    /// <summary>A time of the clock in TIMEX3; null where there is none.</summary>
    public static string? Clock(SlotValues slots)
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

        // Half past the hour before midnight: halb 0.
        clock = clock < 0 ? clock + (24 * 60) : clock;
        return FormattableString.Invariant($"T{clock / 60:D2}:{clock % 60:D2}{(slots[Slot.Zone] == 1 ? "Z" : "")}");
    }

    private static Length LengthOf(SlotValues slots) => new(slots.Unit, slots[Slot.Count], slots[Slot.Half] is not null);

    private static string Repeated(SlotValues slots) => slots.Weekday is { } weekday
        ? FormattableString.Invariant($"XXXX-WXX-{(weekday == DayOfWeek.Sunday ? 7 : (int)weekday)}")
        : new Length(slots.Unit, slots[Slot.Count] ?? 1, AndHalf: false).Value;
}
