namespace Dossier.Dates.Grammar;

/// <summary>
/// The classes of tokens that the engine gives by itself, one bit each of 128; a language's table names further ones for its
/// words. Patterns ask for them by name: <c>{year}</c>, <c>{@day}</c>.
/// </summary>
internal static class TokenClasses
{
    /// <summary>A whole number.</summary>
    public static readonly UInt128 Int = UInt128.One << 0;

    /// <summary>A number from 1 to 31 in one or two figures.</summary>
    public static readonly UInt128 Day = UInt128.One << 1;

    /// <summary>A number from 0 to 24 in one or two figures.</summary>
    public static readonly UInt128 Hour = UInt128.One << 2;

    /// <summary>A number from 0 to 59 in two figures.</summary>
    public static readonly UInt128 Minute = UInt128.One << 3;

    /// <summary>Four figures that can be a year.</summary>
    public static readonly UInt128 Year = UInt128.One << 4;

    /// <summary>Two figures, which can be a year of a century.</summary>
    public static readonly UInt128 TwoFigures = UInt128.One << 5;

    /// <summary>An ordinal number, in figures (<c>4th</c>) or in a word of the table.</summary>
    public static readonly UInt128 Nth = UInt128.One << 6;

    /// <summary>An ordinal number in figures from 1 to 31.</summary>
    public static readonly UInt128 NthDay = UInt128.One << 7;

    /// <summary>A time of the clock in figures: <c>18:30</c>.</summary>
    public static readonly UInt128 Clock = UInt128.One << 8;

    /// <summary>A date in figures: <c>2016-02-24</c>, <c>24.2.2016</c>.</summary>
    public static readonly UInt128 Numeric = UInt128.One << 9;

    /// <summary>Two numbers of a date in figures: <c>24/2</c>, <c>2/2016</c>.</summary>
    public static readonly UInt128 HalfNumeric = UInt128.One << 10;

    /// <summary>A decade in figures: <c>1990s</c>, <c>80er</c>.</summary>
    public static readonly UInt128 Decade = UInt128.One << 11;

    /// <summary>A Roman numeral, with or without the sign of an ordinal.</summary>
    public static readonly UInt128 Roman = UInt128.One << 12;

    /// <summary>A name, as far as anybody can see: a capitalised word that the table does not know.</summary>
    public static readonly UInt128 Name = UInt128.One << 13;

    /// <summary>Makes a number before it a measure: a unit, a currency, people.</summary>
    public static readonly UInt128 Measure = UInt128.One << 14;

    /// <summary>Points the clause to the future.</summary>
    public static readonly UInt128 Future = UInt128.One << 15;

    /// <summary>Points the clause to the past.</summary>
    public static readonly UInt128 Past = UInt128.One << 16;

    /// <summary>A verb of reporting: <c>said</c>.</summary>
    public static readonly UInt128 Report = UInt128.One << 17;

    /// <summary>An expression of an earlier stage, by its precision.</summary>
    public static readonly UInt128 AnyDate = UInt128.One << 18, DayDate = UInt128.One << 19, WeekDate = UInt128.One << 20, MonthDate = UInt128.One << 21, PartDate = UInt128.One << 22,
        YearDate = UInt128.One << 23, LongDate = UInt128.One << 24, ClockTime = UInt128.One << 25, DayPartTime = UInt128.One << 26, Length = UInt128.One << 27, DateTime = UInt128.One << 28,
        WeekdayDate = UInt128.One << 29, WeakDate = UInt128.One << 30;

    /// <summary>A time of the clock with a point, which can also be a number: <c>18.30</c>.</summary>
    public static readonly UInt128 PointClock = UInt128.One << 31;

    /// <summary>The letters that make figures an ordinal number (<c>st</c>) or a decade (<c>s</c>); they touch the figures.</summary>
    public static readonly UInt128 NthSuffix = UInt128.One << 32, DecadeSuffix = UInt128.One << 33;

    /// <summary>Ends a clause, as far as tense is concerned: <c>but</c>, <c>because</c>.</summary>
    public static readonly UInt128 ClauseBreak = UInt128.One << 34;

    /// <summary>Of the expressions that are none by themselves, years and months.</summary>
    public static readonly UInt128 WeakYear = UInt128.One << 35, WeakMonth = UInt128.One << 36;

    /// <summary>Four figures that can be a year and are hardly a number: from 1500.</summary>
    public static readonly UInt128 LateYear = UInt128.One << 38;

    /// <summary>A word without a capital letter that the table does not know.</summary>
    public static readonly UInt128 Word = UInt128.One << 37;

    /// <summary>A day and a month with one point, which can also be a number: <c>24.02</c>.</summary>
    public static readonly UInt128 PointDate = UInt128.One << 39;

    /// <summary>The first bit that is free for a language's own classes.</summary>
    public const int FirstFree = 40;

    /// <summary>The names that tables use.</summary>
    public static IReadOnlyDictionary<string, UInt128> Names { get; } = new Dictionary<string, UInt128>(StringComparer.Ordinal)
    {
        ["int"] = Int,
        ["day"] = Day,
        ["hour"] = Hour,
        ["minute"] = Minute,
        ["year"] = Year,
        ["lateyear"] = LateYear,
        ["yy"] = TwoFigures,
        ["nth"] = Nth,
        ["nthday"] = NthDay,
        ["clock"] = Clock,
        ["numeric"] = Numeric,
        ["halfnumeric"] = HalfNumeric,
        ["decade"] = Decade,
        ["roman"] = Roman,
        ["name"] = Name,
        ["word"] = Word,
        ["measure"] = Measure,
        ["future"] = Future,
        ["past"] = Past,
        ["report"] = Report,
        ["pointclock"] = PointClock,
        ["pointdate"] = PointDate,
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
        ["lateyear"] = Slot.Year,
        ["yy"] = Slot.YearOfCentury,
        ["nth"] = Slot.Nth,
        ["clock"] = Slot.Clock,
        ["pointclock"] = Slot.Clock,
        ["pointdate"] = Slot.Clock,
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
        ["zone"] = Slot.Zone,
        ["holiday"] = Slot.Holiday,
        ["sign"] = Slot.Sign,
    };
}
