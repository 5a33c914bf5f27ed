namespace Dossier.Dates.Meaning;

/// <summary>A date that is written out: <c>24 February 2016</c>, <c>the 1990s</c>.</summary>
internal sealed record WrittenDate(CalendarSpan Span) : DateExpression(Span.Unit, DateBasis.Absolute)
{
    public override CalendarSpan On(DateContext context) => Span;
}

/// <summary>A year behind a name, as that of an event or a model: only where it is about the year of publication.</summary>
internal sealed record Edition(int Year) : DateExpression(CalendarUnit.Year, DateBasis.Absolute)
{
    private const int YearsBefore = 2;
    private const int YearsAfter = 4;

    public override CalendarSpan? On(DateContext context) =>
        context.Published is { } day && Year >= day.Year - YearsBefore && Year <= day.Year + YearsAfter ? CalendarSpan.OfYear(Year) : null;
}

/// <summary>
/// <c>24 February</c>: the nearest one, but one more than <see cref="FarAhead"/> days ahead only where the clause speaks
/// of the future; a sign (<c>the past 24 February</c>, -1) asks for one before or after the publication. A day of the week
/// beside it picks the nearest year in which it is one.
/// </summary>
internal sealed record MonthDay(int Month, int Day, DayOfWeek? Weekday = null, int? Sign = null) : DateExpression(CalendarUnit.Day, DateBasis.Context)
{
    private const int FarAhead = 120;

    // 29 February can be eight years away (1896 to 1904).
    private const int YearsAround = 8;

    // A day of the week comes back to the same date within 6 years, or 11 where leap years fall badly; farther is an error of the text.
    private const int YearsOfWeekday = 3;

    public override CalendarSpan? On(DateContext context) => context.Published is not { } day
        ? null
        : (Weekday is null ? null : Nearest(day, context.Cue.IsFuture, Weekday, YearsOfWeekday)) ?? Nearest(day, context.Cue.IsFuture, null, YearsAround);

    private CalendarSpan? Nearest(DateOnly day, bool future, DayOfWeek? weekday, int years) => CalendarSpan.Nearest(
        day,
        from year in Enumerable.Range(day.Year - years, (2 * years) + 1)
        where Day <= DateTime.DaysInMonth(year, Month)
        let candidate = new DateOnly(year, Month, Day)
        let ahead = candidate.DayNumber - day.DayNumber
        where Sign is { } sign ? ahead * sign > 0 : ahead <= FarAhead || future || weekday is not null
        where weekday is null || candidate.DayOfWeek == weekday
        select CalendarSpan.OfDay(candidate));
}

/// <summary>
/// <c>in October</c>: the last one, counting the month of publication; the next where it is at most
/// <see cref="MonthsAhead"/> months ahead and the clause speaks of the future, or where two words say so.
/// </summary>
internal sealed record BareMonth(int Month) : DateExpression(CalendarUnit.Month, DateBasis.Context)
{
    private const int MonthsAhead = 3;

    public override CalendarSpan? On(DateContext context)
    {
        if (context.Published is not { } day)
        {
            return null;
        }

        var ahead = (Month - day.Month + 12) % 12;
        var future = ahead > 0 && ((ahead <= MonthsAhead && context.Cue.IsFuture) || context.Cue.FutureCues >= 2);
        var back = Month <= day.Month ? 0 : 1;
        return CalendarSpan.OfMonth(future ? day.Year + 1 - back : day.Year - back, Month) with
        {
            IsGuess = ahead is > 0 and <= MonthsAhead && context.Cue.FutureCues == 1,
        };
    }
}

/// <summary>
/// <c>the 15th</c>: the last one, or the next where the clause speaks of the future or a sign says so; with a day of the week, the nearest
/// on which it falls.
/// </summary>
internal sealed record BareDay(int Day, DayOfWeek? Weekday = null, int? Sign = null) : DateExpression(CalendarUnit.Day, DateBasis.Context)
{
    private const int MonthsAround = 12;

    public override CalendarSpan? On(DateContext context) => context.Published is not { } day ? null : CalendarSpan.Nearest(
        day,
        from step in Enumerable.Range(-MonthsAround, (2 * MonthsAround) + 1)
        let month = day.AddDays(1 - day.Day).AddMonths(step)
        where Day <= DateTime.DaysInMonth(month.Year, month.Month)
        let candidate = month.AddDays(Day - 1)
        where IsAllowed(candidate, day, context.Cue.IsFuture)
        select CalendarSpan.OfDay(candidate));

    private bool IsAllowed(DateOnly candidate, DateOnly published, bool future) =>
        Weekday is { } weekday ? candidate.DayOfWeek == weekday
        : Sign > 0 || (Sign is null && future) ? candidate >= published
        : candidate <= published;
}

/// <summary>
/// A season, a quarter or a half without a year: the latest that is not after the one of publication; the next where
/// the clause speaks of the future.
/// </summary>
internal sealed record BarePart(YearPartName Part) : DateExpression(Part.Unit, DateBasis.Context)
{
    public override CalendarSpan? On(DateContext context)
    {
        if (context.Published is not { } day)
        {
            return null;
        }

        var year = day.Year + 1;
        while (Part.Of(year).First > day)
        {
            year--;
        }

        var next = context.Cue.IsTightFuture && Part.Of(year).Last < day;
        return Part.Of(next ? year + 1 : year);
    }
}

/// <summary>A day with a name, in a year or the nearest one.</summary>
internal sealed record NamedDay(HolidayRule Rule, int? Year, int? Shift) : DateExpression(CalendarUnit.Day, Year is null ? DateBasis.Context : DateBasis.Absolute)
{
    private const int FarAhead = 120;

    public override CalendarSpan? On(DateContext context)
    {
        if (Year is { } year)
        {
            return Rule.In(year);
        }

        if (context.Published is not { } day)
        {
            return null;
        }

        return CalendarSpan.Nearest(
            day,
            from candidateYear in Enumerable.Range(day.Year - 1, 3)
            let candidate = Rule.In(candidateYear)
            where candidate is not null && IsAllowed(candidate.First, day, context.Cue.IsFuture)
            select candidate);
    }

    private bool IsAllowed(DateOnly candidate, DateOnly published, bool future) => Shift switch
    {
        < 0 => candidate < published,
        > 0 => candidate > published,
        0 => candidate.Year == published.Year,
        _ => future || candidate.DayNumber - published.DayNumber <= FarAhead,
    };
}
