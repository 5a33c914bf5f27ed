namespace Dossier.Dates.Grammar;

/// <summary>What a word of a pattern contributes to the meaning.</summary>
internal enum Slot
{
    None,
    Day,
    Month,
    Year,
    YearOfCentury,
    Weekday,
    Season,
    Unit,
    Count,
    Half,
    Shift,
    Nth,
    Clock,
    Hour,
    Minute,
    Meridiem,
    Zone,
    DayPart,
    Numeric,
    Decade,
    Century,
    Holiday,
    Sign,
    Reference,
    Date,
}
