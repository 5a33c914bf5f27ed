using System.Globalization;

namespace Dossier.Dates.Meaning;

/// <summary>
/// When a day with a name falls. Tables write <c>12-25</c> (the day), <c>easter-2</c> (days from Easter Sunday),
/// <c>orthodox+0</c> (from the Julian one), <c>11-thu-4</c> (the fourth Thursday of November; with <c>+1</c> the day after it),
/// <c>5-mon-5</c> (the last Monday of May), <c>12-24-sun</c> (the last Sunday up to 24 December), <c>islamic-10-1</c>, <c>hebrew-1-1</c> and <c>chinese-1-1</c> (month and day of those calendars, <c>islamic-9-0</c> a whole month, as .NET
/// reckons them: the Umm al-Qura, the arithmetic Hebrew and the astronomical Chinese one).
/// </summary>
internal readonly record struct HolidayRule(int Code)
{
    private const int Step = 1000;

    private enum Kind
    {
        Fixed,
        Easter,
        Orthodox,
        Weekday,
        Before,
        Islamic,
        Hebrew,
        Chinese,
    }

    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>The code of a rule as tables write it.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static int Parse(string text)
    {
        foreach (var (name, kind) in new[] { ("easter", Kind.Easter), ("orthodox", Kind.Orthodox) })
        {
            if (text.StartsWith(name, StringComparison.Ordinal) && int.TryParse(text.AsSpan(name.Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days))
            {
                return Encode(kind, days + (Step / 2), 0);
            }
        }

        var (rule, after) = text.Split('+') is [var before, var more] ? (before, Number(more)) : (text, 0);
        var parts = rule.Split('-');
        var (first, rest) = char.IsAsciiLetter(text[0]) && Enum.TryParse<Kind>(parts[0], ignoreCase: true, out var calendar) ? (calendar, parts[1..]) : (Kind.Fixed, parts);
        if (rest.Length == 3 && Array.IndexOf(Weekdays, rest[1]) is var weekday and >= 0)
        {
            return Encode(Kind.Weekday, (Number(rest[0]) * 10) + after, (weekday * 10) + Number(rest[2]));
        }

        if (rest.Length == 3 && Array.IndexOf(Weekdays, rest[2]) is var last and >= 0)
        {
            return Encode(Kind.Before, (Number(rest[0]) * 32) + Number(rest[1]), last);
        }

        return rest.Length == 2 ? Encode(first, Number(rest[0]), Number(rest[1])) : throw new FormatException($"'{text}' is no value.");

        int Number(string part) => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"'{text}' is no value.");
    }

    /// <summary>The rule of a day of the calendar.</summary>
    public static HolidayRule OfDay(int month, int day) => new(Encode(Kind.Fixed, month, day));

    /// <summary>The day in a year, or the days of a whole month; null where that calendar is not reckoned then.</summary>
    public CalendarSpan? In(int year)
    {
        if (First(year) is not { } first)
        {
            return null;
        }

        var isMonth = (Kind)(Code / Step / Step) == Kind.Islamic && Code % Step == 0;
        return isMonth
            ? CalendarSpan.Between(CalendarSpan.OfDay(first), CalendarSpan.OfDay(first.AddDays(DaysOfMonth(first) - 1)))
            : CalendarSpan.OfDay(first);
    }

    private static int DaysOfMonth(DateOnly first)
    {
        var (calendar, start) = (new UmAlQuraCalendar(), first.ToDateTime(TimeOnly.MinValue));
        return calendar.GetDaysInMonth(calendar.GetYear(start), calendar.GetMonth(start));
    }

    private DateOnly? First(int year)
    {
        var (kind, a, b) = ((Kind)(Code / Step / Step), Code / Step % Step, Code % Step);
        if (year is < 2 or > 9998)
        {
            return null;
        }

        return kind switch
        {
            Kind.Fixed => b <= DateTime.DaysInMonth(year, a) ? new DateOnly(year, a, b) : null,
            Kind.Easter => Easter(year).AddDays(a - (Step / 2)),
            Kind.Orthodox => OrthodoxEaster(year).AddDays(a - (Step / 2)),
            Kind.Weekday => NthWeekday(year, a / 10, (DayOfWeek)(b / 10), b % 10).AddDays(a % 10),
            Kind.Before => WeekdayUpTo(new DateOnly(year, a / 32, a % 32), (DayOfWeek)b),
            Kind.Islamic => In(new UmAlQuraCalendar(), year, a, Math.Max(1, b)),
            Kind.Hebrew => In(new HebrewCalendar(), year, a, b),
            _ => In(new ChineseLunisolarCalendar(), year, a, b),
        };
    }

    private static DateOnly WeekdayUpTo(DateOnly day, DayOfWeek weekday) => day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7));

    private static int Encode(Kind kind, int a, int b) => ((((int)kind * Step) + a) * Step) + b;

    // The 5th is the last.
    private static DateOnly NthWeekday(int year, int month, DayOfWeek weekday, int n)
    {
        var first = new DateOnly(year, month, 1);
        first = first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7);
        var day = first.AddDays(7 * (n - 1));
        return day.Month == month ? day : day.AddDays(-7);
    }

    // Anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991, chapter 8).
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }

    // Meeus, chapter 8, the Julian rule; then from the Julian to the Gregorian calendar.
    private static DateOnly OrthodoxEaster(int year)
    {
        var d = ((19 * (year % 19)) + 15) % 30;
        var e = ((2 * (year % 4)) + (4 * (year % 7)) - d + 34) % 7;
        var n = d + e + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1).AddDays((year / 100) - (year / 400) - 2);
    }

    private static DateOnly? In(Calendar calendar, int year, int month, int day)
    {
        var start = new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
        if (start < calendar.MinSupportedDateTime || start.AddYears(1) > calendar.MaxSupportedDateTime)
        {
            return null;
        }

        // The other calendar's year that began last, and the next one.
        for (var other = calendar.GetYear(start); other <= calendar.GetYear(start) + 1; other++)
        {
            var at = Month(calendar, other, month);
            if (day <= calendar.GetDaysInMonth(other, at) && calendar.ToDateTime(other, at, day, 0, 0, 0, 0) is var found && found.Year == year)
            {
                return DateOnly.FromDateTime(found);
            }
        }

        return null;
    }

    // Months behind a leap month are one further on. Of the Hebrew year the leap month is the sixth, and months are counted from Tishri.
    private static int Month(Calendar calendar, int year, int month)
    {
        var leap = calendar.GetLeapMonth(year);
        return leap > 0 && (calendar is HebrewCalendar ? month >= 6 : month >= leap) ? month + 1 : month;
    }
}
