using System.Globalization;

namespace Dossier.Dates.Meaning;

/// <summary>A length of time: <c>two and a half years</c>; without a count, an unknown one: <c>years</c>.</summary>
internal sealed record Length(CalendarUnit Unit, int? Count, bool AndHalf) : DateExpression(Unit, DateBasis.Absolute)
{
    public override TimexType Type => TimexType.Duration;

    public override string Value
    {
        get
        {
            var count = Count is { } whole ? whole.ToString(CultureInfo.InvariantCulture) + (AndHalf ? ".5" : "") : AndHalf ? "0.5" : "X";
            return Unit switch
            {
                CalendarUnit.Second => $"PT{count}S",
                CalendarUnit.Minute => $"PT{count}M",
                CalendarUnit.Hour => $"PT{count}H",
                CalendarUnit.Day => $"P{count}D",
                CalendarUnit.Weekend => $"P{count}WE",
                CalendarUnit.Week => $"P{count}W",
                CalendarUnit.Month => $"P{count}M",
                CalendarUnit.Season => $"P{count}SE",
                CalendarUnit.Quarter => $"P{count}Q",
                CalendarUnit.Half when Count is { } halves => string.Create(CultureInfo.InvariantCulture, $"P{halves * 6}M"),
                CalendarUnit.Half => "P6M",
                CalendarUnit.Decade when Count is not null => $"P{count}0Y",
                CalendarUnit.Decade => $"P{count}E",
                CalendarUnit.Century => $"P{count}C",
                CalendarUnit.Millennium => $"P{count}L",
                _ => $"P{count}Y",
            };
        }
    }

    public override CalendarSpan? On(DateContext context) => null;
}

/// <summary>
/// A length of time that ends or begins with the publication date: <c>the last two weeks</c> are the two whole weeks
/// before, as far as they are a stretch of the calendar.
/// </summary>
internal sealed record AnchoredLength(Length Length, int Sign) : DateExpression(Length.Unit, DateBasis.Relative)
{
    public override TimexType Type => TimexType.Duration;

    public override string Value => Length.Value;

    public override CalendarSpan? On(DateContext context)
    {
        if (context.Published is not { } day || Length is not { Count: { } count, Unit: >= CalendarUnit.Day } || count is 0 or > 200)
        {
            return null;
        }

        if (CalendarSpan.Shifted(day, Length.Unit, Sign) is not { } near || CalendarSpan.Shifted(day, Length.Unit, Sign * count) is not { } far)
        {
            return null;
        }

        return count == 1 ? near : Sign < 0 ? CalendarSpan.Between(far, near) : CalendarSpan.Between(near, far);
    }
}

/// <summary>A time that comes again: <c>every Monday</c>, <c>annual</c>.</summary>
internal sealed record RepeatedTime(string Repeated) : DateExpression(CalendarUnit.None, DateBasis.Absolute)
{
    public override TimexType Type => TimexType.Set;

    public override string Value => Repeated;

    public override CalendarSpan? On(DateContext context) => null;
}

/// <summary><c>now</c>, <c>recently</c>, <c>in the future</c>: TIMEX3's references without a date.</summary>
internal sealed record VagueTime(string Reference) : DateExpression(CalendarUnit.None, DateBasis.Relative)
{
    public override string Value => Reference;

    public override CalendarSpan? On(DateContext context) => null;
}

/// <summary>Words that look like an expression and are none: <c>Good Morning America</c>.</summary>
internal sealed record NoExpression() : DateExpression(CalendarUnit.None, DateBasis.Absolute)
{
    public override CalendarSpan? On(DateContext context) => null;
}
