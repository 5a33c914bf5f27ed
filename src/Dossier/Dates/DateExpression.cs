using Dossier.Edtf;

namespace Dossier.Dates;

/// <summary>What an expression says, before anybody asks when it was said.</summary>
internal abstract record DateExpression(DateBasis Basis)
{
    /// <summary>The value for a text published on <paramref name="day"/>.</summary>
    public abstract EdtfDate On(DateOnly day);

    protected static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}

/// <summary>A date that is written out.</summary>
internal sealed record WrittenDate(EdtfDate Value) : DateExpression(DateBasis.Absolute)
{
    public override EdtfDate On(DateOnly day) => Value;
}

/// <summary><c>24 February</c>: the nearest one, but none that is more than <see cref="FarAhead"/> days ahead.</summary>
internal sealed record MonthDay(int Month, int Day) : DateExpression(DateBasis.Context)
{
    private const int FarAhead = 120;

    // 29 February can be eight years away (1896 to 1904).
    private const int YearsAround = 8;

    public override EdtfDate On(DateOnly day)
    {
        DateOnly? nearest = null;
        for (var year = day.Year - YearsAround; year <= day.Year + YearsAround; year++)
        {
            if (Day > DateTime.DaysInMonth(year, Month))
            {
                continue;
            }

            var candidate = new DateOnly(year, Month, Day);
            var ahead = candidate.DayNumber - day.DayNumber;
            if (ahead <= FarAhead && (nearest is null || Math.Abs(ahead) < Math.Abs(nearest.Value.DayNumber - day.DayNumber)))
            {
                nearest = candidate;
            }
        }

        return EdtfDate.OfDay(nearest!.Value);
    }
}

/// <summary><c>in October</c>: the last one, counting the month of publication.</summary>
internal sealed record BareMonth(int Month) : DateExpression(DateBasis.Context)
{
    public override EdtfDate On(DateOnly day) => EdtfDate.OfMonth(Month <= day.Month ? day.Year : day.Year - 1, Month);
}

/// <summary><c>last May</c> (-1), <c>next May</c> (+1), both without the month of publication; <c>this May</c> (0).</summary>
internal sealed record ShiftedMonth(int Month, int Shift) : DateExpression(DateBasis.Relative)
{
    public override EdtfDate On(DateOnly day) => EdtfDate.OfMonth(
        Shift switch
        {
            < 0 when Month >= day.Month => day.Year - 1,
            > 0 when Month <= day.Month => day.Year + 1,
            _ => day.Year,
        },
        Month);
}

/// <summary><c>last summer</c>, <c>this spring</c>, <c>next winter</c>: by the season's first day.</summary>
internal sealed record ShiftedSeason(YearPart Season, int Shift) : DateExpression(DateBasis.Relative)
{
    public override EdtfDate On(DateOnly day)
    {
        var season = EdtfDate.OfPart(day.Year, Season);
        return Shift switch
        {
            < 0 when season.Latest >= day => EdtfDate.OfPart(day.Year - 1, Season),
            > 0 when season.Earliest <= day => EdtfDate.OfPart(day.Year + 1, Season),
            _ => season,
        };
    }
}

/// <summary>
/// <c>on Sunday</c> (no shift): the last one, counting the day of publication; <c>last</c> and <c>next</c> do not
/// count it; <c>this</c> is the one of the week, from Monday.
/// </summary>
internal sealed record WeekdayNear(DayOfWeek Weekday, int? Shift) : DateExpression(DateBasis.Relative)
{
    public override EdtfDate On(DateOnly day)
    {
        var back = ((int)day.DayOfWeek - (int)Weekday + 7) % 7;
        return EdtfDate.OfDay(Shift switch
        {
            null => day.AddDays(-back),
            < 0 => day.AddDays(back == 0 ? -7 : -back),
            0 => Monday(day).AddDays(((int)Weekday + 6) % 7),
            > 0 => day.AddDays(7 - back),
        });
    }
}

/// <summary>So many units from the one of publication: <c>yesterday</c>, <c>last week</c>, <c>three years ago</c>.</summary>
internal sealed record ShiftedUnit(CalendarUnit Unit, int Amount) : DateExpression(DateBasis.Relative)
{
    public override EdtfDate On(DateOnly day)
    {
        switch (Unit)
        {
            case CalendarUnit.Day:
                return EdtfDate.OfDay(day.AddDays(Amount));
            case CalendarUnit.Week:
                var monday = Monday(day).AddDays(7 * Amount);
                return EdtfDate.OfInterval(EdtfDate.OfDay(monday), EdtfDate.OfDay(monday.AddDays(6)));
            case CalendarUnit.Month:
                var month = day.AddMonths(Amount);
                return EdtfDate.OfMonth(month.Year, month.Month);
            case CalendarUnit.Quarter:
                var quarter = day.AddMonths(3 * Amount);
                return EdtfDate.OfPart(quarter.Year, YearPart.FirstQuarter + ((quarter.Month - 1) / 3));
            default:
                return EdtfDate.OfYear(day.Year + Amount);
        }
    }
}
