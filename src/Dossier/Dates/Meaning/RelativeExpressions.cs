namespace Dossier.Dates.Meaning;

/// <summary>
/// <c>on Sunday</c> (no shift): the last one, counting the day of publication, or the next where a word close by points
/// to the future; <c>last</c> and <c>next</c> do not count it; <c>this</c> is the one of the week, from Monday.
/// Two is the next but one, <c>two Sundays from now</c>.
/// </summary>
internal sealed record WeekdayNear(DayOfWeek Weekday, int? Shift) : DateExpression(CalendarUnit.Day, DateBasis.Relative)
{
    private const int MostWeeks = 520;

    public override CalendarSpan? On(DateContext context)
    {
        if (context.Published is not { } day || Shift is < -MostWeeks or > MostWeeks)
        {
            return null;
        }

        var back = ((int)day.DayOfWeek - (int)Weekday + 7) % 7;
        var next = CalendarSpan.OfDay(day.AddDays(7 - back));
        return Shift switch
        {
            < 0 => CalendarSpan.OfDay(day.AddDays((back == 0 ? -7 : -back) + (7 * (Shift.Value + 1)))),
            > 0 => CalendarSpan.OfDay(next.First.AddDays(7 * (Shift.Value - 1))),
            0 => CalendarSpan.OfDay(CalendarSpan.Monday(day).AddDays(((int)Weekday + 6) % 7)),
            _ when back == 0 || !context.Cue.IsTightFuture => CalendarSpan.OfDay(day.AddDays(-back)),
            _ => next with { IsGuess = true },
        };
    }
}

/// <summary>
/// So many units from the one of publication: <c>yesterday</c>, <c>last week</c>. The present
/// weekend is the past one from Monday to Friday, unless the clause speaks of the future.
/// </summary>
internal sealed record ShiftedUnit(CalendarUnit Unit, int Amount) : DateExpression(Unit, DateBasis.Relative)
{
    public override CalendarSpan? On(DateContext context)
    {
        if (context.Published is not { } day)
        {
            return null;
        }

        var past = Unit == CalendarUnit.Weekend && Amount == 0 && !context.Cue.IsFuture && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
        return CalendarSpan.Shifted(day, Unit, past ? -1 : Amount);
    }
}

/// <summary>So many units before or after the publication date, counted: <c>three years ago</c>.</summary>
internal sealed record Offset(CalendarUnit Unit, int Amount) : DateExpression(Unit, DateBasis.Relative)
{
    public override CalendarSpan? On(DateContext context) => context.Published is { } day ? CalendarSpan.From(day, Unit, Amount) : null;
}

/// <summary><c>last May</c> (-1), <c>next May</c> (+1), both without the month of publication; <c>this May</c> (0).</summary>
internal sealed record ShiftedMonth(int Month, int Shift) : DateExpression(CalendarUnit.Month, DateBasis.Relative)
{
    public override CalendarSpan? On(DateContext context) => context.Published is not { } day ? null : CalendarSpan.OfMonth(
        Shift switch
        {
            < 0 => day.Year + Shift + (Month < day.Month ? 1 : 0),
            > 0 => day.Year + Shift - (Month > day.Month ? 1 : 0),
            _ => day.Year,
        },
        Month);
}

/// <summary><c>last summer</c>, <c>this spring</c>, <c>next winter</c>: by the part's first and last day.</summary>
internal sealed record ShiftedPart(YearPartName Part, int Shift) : DateExpression(Part.Unit, DateBasis.Relative)
{
    public override CalendarSpan? On(DateContext context)
    {
        if (context.Published is not { } day)
        {
            return null;
        }

        // Winter began in the year before where January or February is of it.
        var present = Part.Of(day.Year - 1).Last >= day ? Part.Of(day.Year - 1) : Part.Of(day.Year);
        return Shift switch
        {
            < 0 when present.Last >= day => Part.Of(present.First.Year - 1),
            > 0 when present.First <= day => Part.Of(present.First.Year + 1),
            _ => present,
        };
    }
}

/// <summary>A day, month or season of a year that is named by its distance: <c>May of last year</c>.</summary>
internal sealed record InShiftedYear(int Shift, CalendarUnit Of, Func<int, CalendarSpan?> In) : DateExpression(Of, DateBasis.Relative)
{
    public override CalendarSpan? On(DateContext context) => context.Published is { } day ? In(day.Year + Shift) : null;
}

/// <summary><c>the 20th of last month</c></summary>
internal sealed record DayOfShiftedMonth(int Day, int Shift) : DateExpression(CalendarUnit.Day, DateBasis.Relative)
{
    public override CalendarSpan? On(DateContext context) =>
        context.Published?.AddMonths(Shift) is { } month && Day <= DateTime.DaysInMonth(month.Year, month.Month)
            ? CalendarSpan.OfDay(new DateOnly(month.Year, month.Month, Day))
            : null;
}

/// <summary>So many units from the date named last: <c>two days later</c>, <c>the previous year</c>.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Amount">How many; below 0, before it.</param>
/// <param name="IsNext">Whether it is the next or previous one, so that without a date before it the publication date will do.</param>
internal sealed record Later(CalendarUnit Unit, int Amount, bool IsNext) : DateExpression(Unit, DateBasis.Anaphoric)
{
    public override CalendarSpan? On(DateContext context)
    {
        if (Unit == CalendarUnit.Year && context.Quarter is { } quarter && context.Reference is { Unit: CalendarUnit.Quarter or CalendarUnit.Year })
        {
            return CalendarSpan.Shifted(quarter.First, CalendarUnit.Quarter, 4 * Amount);
        }

        if (context.Reference is null && IsNext && context.Published is { } day)
        {
            return CalendarSpan.Shifted(day, Unit, Amount);
        }

        if (context.Reference is not { } reference || (reference.Unit > Unit && Unit != CalendarUnit.Weekend && reference.Unit != CalendarUnit.Interval))
        {
            return null;
        }

        var start = Amount > 0 ? reference.Last : reference.First;
        return IsNext ? CalendarSpan.Shifted(start, Unit, Amount) : CalendarSpan.From(start, Unit, Amount);
    }
}

/// <summary>
/// The next such day of the week after the date named last, or the last one before it: <c>the following Monday</c>;
/// where nothing was named, from the publication date.
/// </summary>
internal sealed record LaterWeekday(DayOfWeek Weekday, int Sign) : DateExpression(CalendarUnit.Day, DateBasis.Anaphoric)
{
    public override CalendarSpan? On(DateContext context)
    {
        var from = context.Reference is { } reference ? Sign > 0 ? reference.Last : reference.First : context.Published;
        if (from is not { } day)
        {
            return null;
        }

        var days = (Sign > 0 ? (int)Weekday - (int)day.DayOfWeek : (int)day.DayOfWeek - (int)Weekday) + 7;
        return CalendarSpan.OfDay(day.AddDays(Sign * (days % 7 == 0 ? 7 : days % 7)));
    }
}

/// <summary>The day, month or year named last, or that of publication: <c>that day</c>, <c>the same year</c>.</summary>
internal sealed record SameUnit(CalendarUnit Unit) : DateExpression(Unit, DateBasis.Anaphoric)
{
    public override CalendarSpan? On(DateContext context) =>
        context.Reference is { } reference ? reference.Unit <= Unit ? CalendarSpan.Holding(Unit, reference.First) : null
        : context.Published is { } day ? CalendarSpan.Holding(Unit, day)
        : null;
}

/// <summary>
/// <c>in two weeks</c>: so many units from the publication date, or, in a clause that speaks of the past, a length of time.
/// </summary>
internal sealed record Within(Length Length) : DateExpression(Length.Unit, DateBasis.Relative)
{
    public override string Value => Length.Value;

    public override CalendarSpan? On(DateContext context) =>
        context.Published is { } day && !context.Cue.IsPast && Length is { Count: { } count and < 1000, Unit: >= CalendarUnit.Day, AndHalf: false }
            ? CalendarSpan.From(day, Unit, count)
            : null;
}

/// <summary><c>at 18:30</c>: of the day named last in the text, or of the day of publication.</summary>
internal sealed record TimeOfDay(string Time) : DateExpression(CalendarUnit.Hour, DateBasis.Context)
{
    /// <summary>A time that nobody can tell: <c>an hour ago</c>.</summary>
    public static TimeOfDay Unknown { get; } = new("");

    public override TimexType Type => TimexType.Time;

    public override CalendarSpan? On(DateContext context) =>
        context.Reference is { Unit: CalendarUnit.Day } reference ? reference with { Time = Time }
        : context.Published is { } day ? CalendarSpan.OfDay(day) with { Time = Time }
        : context.Day is { } named ? named with { Time = Time }
        : null;
}
