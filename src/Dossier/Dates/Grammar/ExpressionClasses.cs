using System.Collections.Immutable;
using Dossier.Dates.Meaning;

namespace Dossier.Dates.Grammar;

/// <summary>The classes of tokens that stand for expressions of an earlier stage.</summary>
internal static class ExpressionClasses
{
    public static ImmutableArray<UInt128> All { get; } =
    [
        0,
        TokenClasses.AnyDate | TokenClasses.DayDate,
        TokenClasses.AnyDate | TokenClasses.DayDate | TokenClasses.WeekdayDate,
        TokenClasses.AnyDate | TokenClasses.WeekDate,
        TokenClasses.AnyDate | TokenClasses.MonthDate,
        TokenClasses.AnyDate | TokenClasses.PartDate,
        TokenClasses.AnyDate | TokenClasses.YearDate,
        TokenClasses.AnyDate | TokenClasses.LongDate,
        TokenClasses.ClockTime,
        TokenClasses.DayPartTime,
        TokenClasses.DateTime,
        TokenClasses.Length,
        TokenClasses.WeakDate,
        TokenClasses.WeakYear,
        TokenClasses.WeakMonth,
    ];

    /// <param name="expression">The expression.</param>
    /// <param name="isWeak">Whether it is none unless a longer one takes it in.</param>
    public static UInt128 Of(DateExpression expression, bool isWeak) => expression switch
    {
        { Unit: CalendarUnit.Year } when isWeak => TokenClasses.WeakYear,
        { Unit: CalendarUnit.Month } when isWeak => TokenClasses.WeakMonth,
        _ when isWeak => TokenClasses.WeakDate,
        TimeOfDay { Time: var time } => time.Length == 0 ? 0 : char.IsAsciiDigit(time[1]) ? TokenClasses.ClockTime : TokenClasses.DayPartTime,
        At => TokenClasses.DateTime,
        Meaning.Length => TokenClasses.Length,
        { Type: not TimexType.Date } or VagueTime or NoExpression => 0,
        WeekdayNear => TokenClasses.AnyDate | TokenClasses.DayDate | TokenClasses.WeekdayDate,
        _ => expression.Unit switch
        {
            CalendarUnit.Day => TokenClasses.AnyDate | TokenClasses.DayDate,
            CalendarUnit.Week or CalendarUnit.Weekend => TokenClasses.AnyDate | TokenClasses.WeekDate,
            CalendarUnit.Month => TokenClasses.AnyDate | TokenClasses.MonthDate,
            CalendarUnit.Season or CalendarUnit.Quarter or CalendarUnit.Half => TokenClasses.AnyDate | TokenClasses.PartDate,
            CalendarUnit.Year => TokenClasses.AnyDate | TokenClasses.YearDate,
            _ => TokenClasses.AnyDate | TokenClasses.LongDate,
        },
    };
}
