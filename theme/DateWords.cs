using System.Globalization;
using Dossier.Dates;
using Dossier.Edtf;
using Dossier.Pages;

namespace Dossier.Theme;

/// <summary>Dates for people to read: <c>about February 2016</c>.</summary>
public static class DateWords
{
    /// <summary>A date in the interface's language; <c>undated</c> for none.</summary>
    public static string Of(EdtfDate? date, Words words) => date switch
    {
        null => words["date.none"],
        EdtfInterval interval => Interval(interval, words),
        _ => Qualified(Plain(date, words), date.Qualifier, words),
    };

    /// <summary>A date, with the time of the clock where one is named.</summary>
    public static string Of(EdtfDate date, TimeOnly? clock, Words words) => clock is { } time
        ? words.Say("date.clock", Of(date, words), time.ToString(time.Second > 0 ? "HH':'mm':'ss" : "HH':'mm", CultureInfo.InvariantCulture))
        : Of(date, words);

    /// <summary>What a date was read from.</summary>
    public static string Of(DateReading reading, Words words) => reading switch
    {
        { Basis: DateBasis.Corrected } => words.Say("basis.corrected", reading.Because),
        { Reference: null } => words["basis.anaphoric.unknown"],
        { Basis: DateBasis.Anaphoric } => words.Say("basis.anaphoric", Of(reading.Reference, words)),
        { Basis: DateBasis.Context } => words.Say("basis.context", Of(reading.Reference, words)),
        _ => words.Say("basis.relative", Of(reading.Reference, words)),
    };

    /// <summary>What a bar of the picture stands for: <c>2015: named in the text (4), articles published (1)</c>.</summary>
    public static string Of(PictureBar bar, Words words) => words.Say(
        "picture.bar",
        bar.From == bar.To ? Year(bar.From, words) : words.Say("date.interval", Year(bar.From, words), Year(bar.To, words)),
        string.Join(", ", bar.Columns.Select(column => Lane(column.Kind, column.Count, words))));

    /// <summary>A month, a year, or some years.</summary>
    public static string Of(TimeUnit when, Words words) => when switch
    {
        { Month: > 0 } => Month(when.From, when.Month, words),
        _ when when.From == when.To => Year(when.From, words),
        _ => words.Say("date.interval", Year(when.From, words), Year(when.To, words)),
    };

    /// <summary>A kind of date with a number.</summary>
    public static string Lane(DateKind kind, int count, Words words) => words.Say("picture.lane", words["picture.kind." + Kind(kind)], count);

    /// <summary>What happened at a date, as keys and classes have it: <c>mentioned</c>.</summary>
    public static string Kind(DateKind kind) => kind switch
    {
        DateKind.Published => "published",
        DateKind.Mentioned => "mentioned",
        DateKind.Remarked => "remarked",
        _ => "noted",
    };

    /// <summary>A month of an astronomical year.</summary>
    public static string Month(long year, int month, Words words) => words.Say("date.month", MonthName(month, words), Year(year, words));

    /// <summary>An astronomical year as historians count: 0 is 1 BC.</summary>
    public static string Year(long year, Words words) => year > 0
        ? year.ToString(CultureInfo.InvariantCulture)
        : words.Say("date.bc", 1 - year);

    private static string Plain(EdtfDate date, Words words) => date switch
    {
        EdtfYear { UnspecifiedDigits: > 0 } years => Years(years, words),
        EdtfYearPart part => Part(part, words),
        EdtfDateTime time => words.Say("date.time", Day(time.Earliest, words), Clock(time)),
        { Precision: EdtfPrecision.Day } => Day(date.Earliest, words),
        { Precision: EdtfPrecision.Month } => Month(date.Year, date.Earliest.Month, words),
        _ => Year(date.Year, words),
    };

    private static string Qualified(string plain, EdtfQualifier qualifier, Words words)
    {
        plain = qualifier.HasFlag(EdtfQualifier.Approximate) ? words.Say("date.about", plain) : plain;
        return qualifier.HasFlag(EdtfQualifier.Uncertain) ? words.Say("date.perhaps", plain) : plain;
    }

    /// <summary>What is said of both ends is said once, of the whole.</summary>
    private static string Interval(EdtfInterval interval, Words words) => (interval.Start, interval.End) switch
    {
        ({ Date: { } start }, { Date: { } end }) when start.Qualifier == end.Qualifier =>
            Qualified(FromTo(start, end, words), start.Qualifier, words),
        ({ Date: { } start }, { IsOpen: true }) => words.Say("date.from", Of(start, words)),
        ({ IsOpen: true }, { Date: { } end }) => words.Say("date.until", Of(end, words)),
        var (start, end) => words.Say("date.interval", End(start, words), End(end, words)),
    };

    /// <summary>What both ends share is said once: <c>9–15 March 2015</c>.</summary>
    private static string FromTo(EdtfDate start, EdtfDate end, Words words)
    {
        var (first, last) = (start.Earliest, end.Latest);
        return (start.Precision, end.Precision) switch
        {
            (EdtfPrecision.Day, EdtfPrecision.Day) when first == last => Plain(start, words),
            (EdtfPrecision.Day, EdtfPrecision.Day) when (first.Year, first.Month) == (last.Year, last.Month) =>
                words.Say("date.days", first.Day, last.Day, MonthName(first.Month, words), Year(first.Year, words)),
            (EdtfPrecision.Day, EdtfPrecision.Day) when first.Year == last.Year => words.Say(
                "date.days.year", first.Day, MonthName(first.Month, words), last.Day, MonthName(last.Month, words), Year(first.Year, words)),
            (EdtfPrecision.Month, EdtfPrecision.Month) when first.Year == last.Year && first.Month != last.Month =>
                words.Say("date.months", MonthName(first.Month, words), MonthName(last.Month, words), Year(first.Year, words)),
            _ => words.Say("date.interval", Plain(start, words), Plain(end, words)),
        };
    }

    private static string End(EdtfEnd end, Words words) => end.Date is null ? words["date.unknown"] : Of(end.Date, words);

    /// <summary>No language says <c>the 0s</c>: years before Christ, and those up to 99, are named from first to last.</summary>
    private static string Years(EdtfYear years, Words words) => years.Year > 0
        ? words.Say(years.UnspecifiedDigits == 1 ? "date.decade" : "date.century", years.Year)
        : words.Say("date.interval", Year(years.Year, words), Year(years.Latest.Year, words));

    private static string Part(EdtfYearPart date, Words words)
    {
        var (part, year) = (date.Part, Year(date.Year, words));
        return part switch
        {
            <= YearPart.Winter => Season(part, year, words),
            <= YearPart.NorthernWinter => words.Say("date.northern", Season(part - 4, year, words)),
            <= YearPart.SouthernWinter => words.Say("date.southern", Season(part - 8, year, words)),
            <= YearPart.FourthQuarter => words.Say("date.quarter", part - YearPart.FirstQuarter + 1, year),
            <= YearPart.ThirdQuadrimester => words.Say(
                "date.months", MonthName(date.Earliest.Month, words), MonthName(date.Latest.Month, words), year),
            _ => words.Say("date.half", part - YearPart.FirstHalf + 1, year),
        };
    }

    private static string Season(YearPart season, string year, Words words) =>
        words.Say("season." + ((int)season).ToString(CultureInfo.InvariantCulture), year);

    private static string Day(EdtfDay day, Words words) => words.Say("date.day", day.Day, MonthName(day.Month, words), Year(day.Year, words));

    private static string MonthName(int month, Words words) => words["month." + month.ToString(CultureInfo.InvariantCulture)];

    private static string Clock(EdtfDateTime time)
    {
        var clock = string.Create(CultureInfo.InvariantCulture, $"{time.Hour:D2}:{time.Minute:D2}:{time.Second:D2}");
        return time.Shift switch
        {
            "" => clock,
            "Z" => clock + " UTC",
            var shift => $"{clock} UTC{shift.Replace('-', '−')}",
        };
    }
}
