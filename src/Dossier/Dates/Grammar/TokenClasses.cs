namespace Dossier.Dates.Grammar;

/// <summary>
/// The classes of tokens that the engine gives by itself, one bit each; a language's table names further ones for its
/// words. Patterns ask for them by name: <c>{year}</c>, <c>{@day}</c>.
/// </summary>
internal static class TokenClasses
{
    /// <summary>A whole number.</summary>
    public const ulong Int = 1UL << 0;

    /// <summary>A number from 1 to 31 in one or two figures.</summary>
    public const ulong Day = 1UL << 1;

    /// <summary>A number from 0 to 24 in one or two figures.</summary>
    public const ulong Hour = 1UL << 2;

    /// <summary>A number from 0 to 59 in two figures.</summary>
    public const ulong Minute = 1UL << 3;

    /// <summary>Four figures that can be a year.</summary>
    public const ulong Year = 1UL << 4;

    /// <summary>Two figures, which can be a year of a century.</summary>
    public const ulong TwoFigures = 1UL << 5;

    /// <summary>An ordinal number, in figures (<c>4th</c>) or in a word of the table.</summary>
    public const ulong Nth = 1UL << 6;

    /// <summary>An ordinal number in figures from 1 to 31.</summary>
    public const ulong NthDay = 1UL << 7;

    /// <summary>A time of the clock in figures: <c>18:30</c>.</summary>
    public const ulong Clock = 1UL << 8;

    /// <summary>A date in figures: <c>2016-02-24</c>, <c>24.2.2016</c>.</summary>
    public const ulong Numeric = 1UL << 9;

    /// <summary>Two numbers of a date in figures: <c>24/2</c>, <c>2/2016</c>.</summary>
    public const ulong HalfNumeric = 1UL << 10;

    /// <summary>A decade in figures: <c>1990s</c>, <c>80er</c>.</summary>
    public const ulong Decade = 1UL << 11;

    /// <summary>A Roman numeral, with or without the sign of an ordinal.</summary>
    public const ulong Roman = 1UL << 12;

    /// <summary>A name, as far as anybody can see: a capitalised word that the table does not know.</summary>
    public const ulong Name = 1UL << 13;

    /// <summary>Makes a number before it a measure: a unit, a currency, people.</summary>
    public const ulong Measure = 1UL << 14;

    /// <summary>Points the clause to the future.</summary>
    public const ulong Future = 1UL << 15;

    /// <summary>Points the clause to the past.</summary>
    public const ulong Past = 1UL << 16;

    /// <summary>A verb of reporting: <c>said</c>.</summary>
    public const ulong Report = 1UL << 17;

    /// <summary>An expression of an earlier stage, by its precision.</summary>
    public const ulong AnyDate = 1UL << 18, DayDate = 1UL << 19, WeekDate = 1UL << 20, MonthDate = 1UL << 21, PartDate = 1UL << 22,
        YearDate = 1UL << 23, LongDate = 1UL << 24, ClockTime = 1UL << 25, DayPartTime = 1UL << 26, Length = 1UL << 27, DateTime = 1UL << 28,
        WeekdayDate = 1UL << 29, WeakDate = 1UL << 30;

    /// <summary>A time of the clock with a point, which can also be a number: <c>18.30</c>.</summary>
    public const ulong PointClock = 1UL << 31;

    /// <summary>The letters that make figures an ordinal number (<c>st</c>) or a decade (<c>s</c>); they touch the figures.</summary>
    public const ulong NthSuffix = 1UL << 32, DecadeSuffix = 1UL << 33;

    /// <summary>Ends a clause, as far as tense is concerned: <c>but</c>, <c>because</c>.</summary>
    public const ulong ClauseBreak = 1UL << 34;

    /// <summary>Of the expressions that are none by themselves, years and months.</summary>
    public const ulong WeakYear = 1UL << 35, WeakMonth = 1UL << 36;

    /// <summary>The first bit that is free for a language's own classes.</summary>
    public const int FirstFree = 37;

    /// <summary>The names that tables use.</summary>
    public static IReadOnlyDictionary<string, ulong> Names { get; } = new Dictionary<string, ulong>(StringComparer.Ordinal)
    {
        ["int"] = Int,
        ["day"] = Day,
        ["hour"] = Hour,
        ["minute"] = Minute,
        ["year"] = Year,
        ["yy"] = TwoFigures,
        ["nth"] = Nth,
        ["nthday"] = NthDay,
        ["clock"] = Clock,
        ["numeric"] = Numeric,
        ["halfnumeric"] = HalfNumeric,
        ["decade"] = Decade,
        ["roman"] = Roman,
        ["name"] = Name,
        ["measure"] = Measure,
        ["future"] = Future,
        ["past"] = Past,
        ["report"] = Report,
        ["pointclock"] = PointClock,
        ["nthsuffix"] = NthSuffix,
        ["decadesuffix"] = DecadeSuffix,
        ["clausebreak"] = ClauseBreak,
        ["@any"] = AnyDate,
        ["@day"] = DayDate,
        ["@week"] = WeekDate,
        ["@month"] = MonthDate,
        ["@part"] = PartDate,
        ["@year"] = YearDate,
        ["@long"] = LongDate,
        ["@clock"] = ClockTime,
        ["@daypart"] = DayPartTime,
        ["@length"] = Length,
        ["@datetime"] = DateTime,
        ["@weekday"] = WeekdayDate,
        ["@weakyear"] = WeakYear,
        ["@weakmonth"] = WeakMonth,
        ["@weak"] = WeakDate,
    };

    /// <summary>The slots that captures of a class fill where the pattern names none.</summary>
    public static IReadOnlyDictionary<string, Slot> DefaultSlots { get; } = new Dictionary<string, Slot>(StringComparer.Ordinal)
    {
        ["int"] = Slot.Count,
        ["numeral"] = Slot.Count,
        ["day"] = Slot.Day,
        ["nthday"] = Slot.Day,
        ["month"] = Slot.Month,
        ["hour"] = Slot.Hour,
        ["minute"] = Slot.Minute,
        ["year"] = Slot.Year,
        ["yy"] = Slot.YearOfCentury,
        ["nth"] = Slot.Nth,
        ["clock"] = Slot.Clock,
        ["pointclock"] = Slot.Clock,
        ["numeric"] = Slot.Numeric,
        ["halfnumeric"] = Slot.Numeric,
        ["decade"] = Slot.Decade,
        ["roman"] = Slot.Century,
        ["weekday"] = Slot.Weekday,
        ["season"] = Slot.Season,
        ["unit"] = Slot.Unit,
        ["shift"] = Slot.Shift,
        ["dayshift"] = Slot.Shift,
        ["daypart"] = Slot.DayPart,
        ["meridiem"] = Slot.Meridiem,
        ["holiday"] = Slot.Holiday,
        ["mod"] = Slot.Modifier,
        ["sign"] = Slot.Sign,
    };
}
