namespace Dossier.Dates.Grammar;

/// <summary>What a pattern's words say together; the builders are in <see cref="Dossier.Dates.Meaning"/>.</summary>
internal enum MeaningKind
{
    /// <summary>Day, month and year, or as many of them as are named: <c>24 February 2016</c>.</summary>
    Date,

    /// <summary>A year beside a name, which may be no year: <c>World Cup 2014</c>.</summary>
    Edition,

    /// <summary>The same in figures: <c>7/8/07</c>.</summary>
    Numeric,

    /// <summary>A day of the week, perhaps with last, this or next.</summary>
    Weekday,

    /// <summary>Last, this or next with a unit, a month or a season: <c>last year</c>.</summary>
    Shift,

    /// <summary>A season, a quarter or a half, perhaps of a year: <c>spring 2015</c>.</summary>
    YearPart,

    /// <summary><c>the 1990s</c></summary>
    Decade,

    /// <summary><c>the 19th century</c></summary>
    Century,

    /// <summary>So many units from the publication date: <c>three years ago</c>.</summary>
    Offset,

    /// <summary>So many units from the date named last: <c>two days later</c>.</summary>
    Later,

    /// <summary>So many units from now or in all: <c>in two weeks</c>.</summary>
    Within,

    /// <summary>The day, month or year named last: <c>that day</c>.</summary>
    Same,

    /// <summary>Yesterday, today, tomorrow: the shift is in days.</summary>
    DayShift,

    /// <summary>A time of the clock: <c>18:30</c>.</summary>
    Clock,

    /// <summary>A part of the day: <c>morning</c>.</summary>
    DayPart,

    /// <summary>A day with a name: <c>Christmas</c>.</summary>
    Holiday,

    /// <summary>A length of time: <c>two years</c>.</summary>
    Duration,

    /// <summary>A length of time that ends or begins now: <c>the last two years</c>.</summary>
    Span,

    /// <summary>A time that comes again: <c>every Monday</c>.</summary>
    Set,

    /// <summary><c>now</c>, <c>recently</c>, <c>in the future</c>: no date can be given.</summary>
    Vague,

    /// <summary>Early, mid, late, about, the end of, and a date.</summary>
    Modified,

    /// <summary>A date with a time of day: <c>Friday morning</c>.</summary>
    At,

    /// <summary>From one date to another.</summary>
    Range,

    /// <summary>A part of a longer date: <c>the first week of March</c>, <c>Monday of last week</c>.</summary>
    Nth,

    /// <summary>So many units before or after a date: <c>two days after Christmas</c>.</summary>
    Around,

    /// <summary>An expression that an earlier stage held to be none by itself: <c>2013, 2014 and 2015</c>.</summary>
    Keep,

    /// <summary>No expression of time: the words are taken, so that nothing in them is mistaken for one.</summary>
    Nothing,
}
