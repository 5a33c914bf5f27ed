namespace Dossier.Dates.Meaning;

/// <summary><c>early 2009</c>, <c>about 1900</c>, <c>the end of the year</c>: an estimate.</summary>
internal sealed record Modified(DateExpression Inner) : DateExpression(Inner.Unit, Inner.Basis)
{
    public override TimexType Type => Inner.Type;

    public override CalendarSpan? On(DateContext context) => Inner.On(context) is { } span ? span with { IsApproximate = true } : null;
}

/// <summary>A date with a time of day: <c>Friday morning</c>.</summary>
internal sealed record At(DateExpression Date, string Time) : DateExpression(CalendarUnit.Day, Date.Basis)
{
    public override TimexType Type => TimexType.Time;

    public override CalendarSpan? On(DateContext context) => Date.On(context) is { } span ? span with { Time = Time } : null;
}

/// <summary>From one date to another; the first takes what it leaves out from the second: <c>13 to 15 July 2013</c>.</summary>
internal sealed record DateRange(PlacedExpression From, PlacedExpression To)
    : DateExpression(CalendarUnit.Interval, BasisOf(From.Expression, To.Expression))
{
    public override CalendarSpan? On(DateContext context) => Resolve(context) is var (from, to) ? CalendarSpan.Between(from, to) : null;

    /// <summary>Its two ends; null where one has no value, or they run backwards.</summary>
    public (CalendarSpan From, CalendarSpan To)? Resolve(DateContext context)
    {
        var (start, end) = (From.Expression, To.Expression);
        if (end.On(context) is not { } to)
        {
            return null;
        }

        var from = start switch
        {
            BareDay day => OfMonth(day.Day, to),
            MonthDay day when end.Basis == DateBasis.Absolute || end is MonthDay => OfYear(day, to),
            BareMonth month => CalendarSpan.OfMonth(month.Month <= to.First.Month ? to.First.Year : to.First.Year - 1, month.Month),
            BarePart part => part.Part.Of(to.First.Year).First <= to.First ? part.Part.Of(to.First.Year) : part.Part.Of(to.First.Year - 1),
            WeekdayNear { Shift: null } when to.Unit == CalendarUnit.Day && start.On(context) is { } day => Before(day, to),
            _ => start.On(context),
        };

        // Until Friday of the week that began with the other end.
        if (from is not null && from.First > to.Last && end is WeekdayNear { Shift: null })
        {
            to = CalendarSpan.OfDay(to.First.AddDays(7));
        }

        return from is null || from.First > to.Last ? null : (from, to);
    }

    // What the first leaves out is in the second, not in the publication date.
    private static DateBasis BasisOf(DateExpression from, DateExpression to) =>
        to.Basis == DateBasis.Absolute && from.Basis == DateBasis.Context ? DateBasis.Absolute : from.Basis > to.Basis ? from.Basis : to.Basis;

    private static CalendarSpan? OfMonth(int day, CalendarSpan to)
    {
        var month = new DateOnly(to.First.Year, to.First.Month, 1);
        month = to.Unit == CalendarUnit.Day && day > to.First.Day ? month.AddMonths(-1) : month;
        return day <= DateTime.DaysInMonth(month.Year, month.Month) ? CalendarSpan.OfDay(month.AddDays(day - 1)) : null;
    }

    private static CalendarSpan? OfYear(MonthDay day, CalendarSpan to)
    {
        var year = (day.Month * 100) + day.Day <= (to.Last.Month * 100) + to.Last.Day ? to.Last.Year : to.Last.Year - 1;
        return day.Day <= DateTime.DaysInMonth(year, day.Month) ? CalendarSpan.OfDay(new DateOnly(year, day.Month, day.Day)) : null;
    }

    private static CalendarSpan Before(CalendarSpan day, CalendarSpan to) =>
        day.First > to.First && day.First.DayNumber - to.First.DayNumber < 7 ? CalendarSpan.OfDay(day.First.AddDays(-7)) : day;
}

/// <summary>A part of a longer date, counted from its start or, below 0, from its end: <c>the last week of March</c>.</summary>
internal sealed record NthOf(int Nth, CalendarUnit Part, DayOfWeek? Weekday, DateExpression Whole) : DateExpression(Part, Whole.Basis)
{
    public override CalendarSpan? On(DateContext context)
    {
        if (Whole.On(context) is not { } whole || Nth == 0)
        {
            return null;
        }

        if (Part == CalendarUnit.Day && Weekday is null && whole.Unit == CalendarUnit.Day)
        {
            return null;
        }

        if (Part is CalendarUnit.Half or CalendarUnit.Quarter && whole.Unit is CalendarUnit.Decade or CalendarUnit.Century)
        {
            return PartOfYears(whole);
        }

        CalendarSpan? part;
        if (Weekday is { } weekday)
        {
            var first = Nth > 0
                ? whole.First.AddDays(((int)weekday - (int)whole.First.DayOfWeek + 7) % 7)
                : whole.Last.AddDays(-(((int)whole.Last.DayOfWeek - (int)weekday + 7) % 7));
            part = CalendarSpan.OfDay(first.AddDays(7 * (Nth > 0 ? Nth - 1 : Nth + 1)));
        }
        else
        {
            // A week belongs to the month or year that holds its Thursday (ISO 8601).
            var edge = Part == CalendarUnit.Week ? Nth > 0 ? whole.First.AddDays(3) : whole.Last.AddDays(-3) : Nth > 0 ? whole.First : whole.Last;
            edge = Part == CalendarUnit.Weekend && Nth > 0 ? whole.First.AddDays(((int)DayOfWeek.Saturday - (int)whole.First.DayOfWeek + 7) % 7) : edge;
            part = CalendarSpan.Shifted(Part == CalendarUnit.Week ? CalendarSpan.Monday(edge) : edge, Part, Nth > 0 ? Nth - 1 : Nth + 1);
        }

        return part is not null && part.Last >= whole.First && part.First <= whole.Last ? part : null;
    }

    // The second half of the 20th century.
    private CalendarSpan? PartOfYears(CalendarSpan whole)
    {
        var parts = Part == CalendarUnit.Half ? 2 : 4;
        var nth = Nth > 0 ? Nth : parts + Nth + 1;
        var (first, years) = (whole.First.Year, whole.Last.Year - whole.First.Year + 1);
        return nth >= 1 && nth <= parts
            ? CalendarSpan.Between(CalendarSpan.OfYear(first + (years * (nth - 1) / parts)), CalendarSpan.OfYear(first + (years * nth / parts) - 1))
            : null;
    }
}

/// <summary>So many units at the start (1) or at the end (-1) of a longer date: <c>the last four months of 2021</c>.</summary>
internal sealed record EdgeOf(int Edge, int Count, CalendarUnit Part, DateExpression Whole) : DateExpression(CalendarUnit.Interval, Whole.Basis)
{
    public override CalendarSpan? On(DateContext context) =>
        new NthOf(Edge, Part, null, Whole).On(context) is { } outer && new NthOf(Edge * Count, Part, null, Whole).On(context) is { } inner
            ? Edge > 0 ? CalendarSpan.Between(outer, inner) : CalendarSpan.Between(inner, outer)
            : null;
}

/// <summary>So many units before or after a date: <c>two days after Christmas</c>.</summary>
internal sealed record Around(CalendarUnit Unit, int Amount, DateExpression Date) : DateExpression(Unit, Date.Basis)
{
    public override CalendarSpan? On(DateContext context) => Date.On(context) is { } date
        ? Amount == 0 ? CalendarSpan.Holding(Unit, date.First) : CalendarSpan.From(Amount > 0 ? date.Last : date.First, Unit, Amount)
        : null;
}
