using Dossier.Edtf;

namespace Dossier.Dates.Meaning;

/// <summary>A stretch of the calendar: what an expression means, once it is known when it was said.</summary>
internal sealed record CalendarSpan
{
    // Leaves room for the decade or century that holds a day.
    private const int FirstYear = 200;
    private const int LastYear = 9700;

    private CalendarSpan(CalendarUnit unit, DateOnly first, DateOnly last) => (Unit, First, Last) = (unit, first, last);

    /// <summary>The unit that it is one of.</summary>
    public CalendarUnit Unit { get; }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    /// <summary>Of an interval, its ends.</summary>
    public (CalendarSpan From, CalendarSpan To)? Ends { get; private init; }

    /// <summary>Of a season, which.</summary>
    public YearPart Season { get; private init; }

    /// <summary>The time of day in TIMEX3: <c>T18:30</c>, <c>TMO</c>.</summary>
    public string? Time { get; init; }

    /// <summary>Whether it is an estimate: early, late, about.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether another reading would do as well.</summary>
    public bool IsGuess { get; init; }

    public static CalendarSpan OfDay(DateOnly day) => new(CalendarUnit.Day, day, day);

    /// <summary>The week, from Monday, that holds a day (ISO 8601).</summary>
    public static CalendarSpan OfWeek(DateOnly day) => new(CalendarUnit.Week, Monday(day), Monday(day).AddDays(6));

    /// <summary>The Saturday and the Sunday of a day's week.</summary>
    public static CalendarSpan OfWeekend(DateOnly day) => new(CalendarUnit.Weekend, Monday(day).AddDays(5), Monday(day).AddDays(6));

    public static CalendarSpan OfMonth(int year, int month) => Months(CalendarUnit.Month, year, month, 1);

    public static CalendarSpan OfQuarter(int year, int quarter) => Months(CalendarUnit.Quarter, year, (quarter * 3) - 2, 3);

    public static CalendarSpan OfHalf(int year, int half) => Months(CalendarUnit.Half, year, (half * 6) - 5, 6);

    /// <summary>A meteorological season of the northern hemisphere; winter begins in December of its year, as in EDTF.</summary>
    public static CalendarSpan OfSeason(int year, YearPart season) =>
        Months(CalendarUnit.Season, year, ((int)season - (int)YearPart.Spring + 1) * 3, 3) with { Season = season };

    public static CalendarSpan OfYear(int year) => Months(CalendarUnit.Year, year, 1, 12);

    public static CalendarSpan OfDecade(int year) => Years(CalendarUnit.Decade, year / 10 * 10, 10);

    /// <summary>The hundred years that share their first two figures.</summary>
    public static CalendarSpan OfCentury(int year) => Years(CalendarUnit.Century, year / 100 * 100, 100);

    /// <summary>From the first day of one to the last of the other; null where that runs backwards.</summary>
    public static CalendarSpan? Between(CalendarSpan from, CalendarSpan to) => from.First > to.Last
        ? null
        : new(CalendarUnit.Interval, from.First, to.Last)
        {
            Ends = (from.Ends?.From ?? from, to.Ends?.To ?? to),
            IsApproximate = from.IsApproximate || to.IsApproximate,
            IsGuess = from.IsGuess || to.IsGuess,
        };

    /// <summary>The one that begins nearest to a day, the first of two as near; null where there is none.</summary>
    public static CalendarSpan? Nearest(DateOnly day, IEnumerable<CalendarSpan> candidates) =>
        candidates.MinBy(candidate => Math.Abs(candidate.First.DayNumber - day.DayNumber));

    /// <summary>The unit of this kind that holds a day.</summary>
    public static CalendarSpan Holding(CalendarUnit unit, DateOnly day) => unit switch
    {
        CalendarUnit.Week => OfWeek(day),
        CalendarUnit.Weekend => OfWeekend(day),
        CalendarUnit.Month => OfMonth(day.Year, day.Month),
        CalendarUnit.Season => OfSeason(day.Month < 3 ? day.Year - 1 : day.Year, YearPart.Spring + (((day.Month + 9) / 3) % 4)),
        CalendarUnit.Quarter => OfQuarter(day.Year, ((day.Month - 1) / 3) + 1),
        CalendarUnit.Half => OfHalf(day.Year, day.Month <= 6 ? 1 : 2),
        CalendarUnit.Year => OfYear(day.Year),
        CalendarUnit.Decade => OfDecade(day.Year),
        CalendarUnit.Century or CalendarUnit.Millennium => OfCentury(day.Year),
        _ => OfDay(day),
    };

    /// <summary>
    /// What is so many counted units from a day: the unit that holds it; of weeks, the very day, about. Null beyond the calendar.
    /// </summary>
    public static CalendarSpan? From(DateOnly day, CalendarUnit unit, int amount) =>
        Move(day, unit, amount) is not { } moved ? null
        : unit == CalendarUnit.Week ? OfDay(moved) with { IsApproximate = true }
        : Holding(unit, moved);

    /// <summary>The unit that is so many after the one that holds a day. Null beyond the calendar.</summary>
    public static CalendarSpan? Shifted(DateOnly day, CalendarUnit unit, int amount) => Move(day, unit, amount) is { } moved ? Holding(unit, moved) : null;

    // The last day of a shorter month where there is no such day.
    private static DateOnly? Move(DateOnly day, CalendarUnit unit, long amount)
    {
        var (days, months) = unit switch
        {
            CalendarUnit.Day => (1, 0),
            CalendarUnit.Week or CalendarUnit.Weekend => (7, 0),
            CalendarUnit.Month => (0, 1),
            CalendarUnit.Season or CalendarUnit.Quarter => (0, 3),
            CalendarUnit.Half => (0, 6),
            CalendarUnit.Year => (0, 12),
            CalendarUnit.Decade => (0, 120),
            CalendarUnit.Century => (0, 1200),
            CalendarUnit.Millennium => (0, 12_000),
            _ => (0, 0),
        };
        var year = day.Year + (amount * months / 12) + (amount * days / 365);
        return year is < FirstYear or > LastYear ? null : day.AddDays((int)amount * days).AddMonths((int)amount * months);
    }

    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static CalendarSpan Months(CalendarUnit unit, int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        return new(unit, first, first.AddMonths(count).AddDays(-1));
    }

    private static CalendarSpan Years(CalendarUnit unit, int year, int count) =>
        new(unit, new DateOnly(Math.Max(1, year), 1, 1), new DateOnly(year + count - 1, 12, 31));
}
