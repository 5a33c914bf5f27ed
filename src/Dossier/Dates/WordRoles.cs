namespace Dossier.Dates;

/// <summary>What a word can be in an expression of a date.</summary>
[Flags]
internal enum WordRoles
{
    None = 0,

    /// <summary>A month; the value is 1–12.</summary>
    Month = 1 << 0,

    /// <summary>With <see cref="Month"/>: shortened, and too short to stand alone.</summary>
    Short = 1 << 1,

    /// <summary>With <see cref="Month"/>: also a person's name or another word; stands alone only behind an <see cref="InLead"/>.</summary>
    Doubtful = 1 << 2,

    /// <summary>A day of the week; the value is 1 for Monday to 7 for Sunday.</summary>
    Weekday = 1 << 3,

    /// <summary>A season; the value is that of <see cref="Edtf.YearPart"/>.</summary>
    Season = 1 << 4,

    /// <summary>A unit of the calendar; the value is that of <see cref="CalendarUnit"/>.</summary>
    Unit = 1 << 5,

    /// <summary>A number.</summary>
    Numeral = 1 << 6,

    /// <summary>An ordinal number.</summary>
    Ordinal = 1 << 7,

    /// <summary>What makes a figure an ordinal: it touches the figure.</summary>
    OrdinalSuffix = 1 << 8,

    /// <summary>Last (-1), this (0), next (+1).</summary>
    Shift = 1 << 9,

    /// <summary>Stands behind a number of units and puts them in the past.</summary>
    Ago = 1 << 10,

    /// <summary>A day, counted from the day of publication: yesterday is -1.</summary>
    DayShift = 1 << 11,

    /// <summary>A preposition or an article that may stand before a year, and before other things.</summary>
    YearLead = 1 << 12,

    /// <summary>A preposition or the like that may stand before a month or a year, which then is hardly anything else.</summary>
    InLead = 1 << 13,

    /// <summary>A preposition or the like that may stand before a day.</summary>
    DayLead = 1 << 14,

    /// <summary>Joins day and month, month and year.</summary>
    Of = 1 << 15,

    /// <summary>The definite article: before a day of the week it means a habit.</summary>
    Article = 1 << 16,

    /// <summary>Comes before a decade in two figures.</summary>
    DecadeLead = 1 << 17,

    /// <summary>The noun before a decade.</summary>
    DecadeNoun = 1 << 18,

    /// <summary>What makes a figure a decade: it touches the figure.</summary>
    DecadeSuffix = 1 << 19,

    /// <summary>A decade of the twentieth century in one word; the value is 20, 30, …, 90.</summary>
    DecadeWord = 1 << 20,

    /// <summary>Makes what follows a habit.</summary>
    Every = 1 << 21,

    /// <summary>Makes the number before it a measure: a unit, a currency, people.</summary>
    Measure = 1 << 22,

    /// <summary>Joins two dates.</summary>
    And = 1 << 23,

    /// <summary>Stands before a <see cref="DayShift"/> and moves it one day further; where the value is 0, only behind a unit.</summary>
    Further = 1 << 24,
}
