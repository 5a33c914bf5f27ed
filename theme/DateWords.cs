using System.Globalization;
using Dossier.Edtf;

namespace Dossier.Theme;

/// <summary>Dates for people to read: <c>about February 2016</c>.</summary>
public static class DateWords
{
    /// <summary>A date in the interface's language; <c>undated</c> for none.</summary>
    public static string Of(EdtfDate? date, Words words)
    {
        if (date is null)
        {
            return words["date.none"];
        }

        var plain = Plain(date, words);
        plain = date.IsApproximate ? words.Say("date.about", plain) : plain;
        return date.IsUncertain ? words.Say("date.perhaps", plain) : plain;
    }

    /// <summary>A month of a year.</summary>
    public static string Month(int year, int month, Words words) =>
        words.Say("date.month", words["month." + month.ToString(CultureInfo.InvariantCulture)], year);

    private static string Plain(EdtfDate date, Words words)
    {
        var first = date.Earliest;
        return date.Precision switch
        {
            EdtfPrecision.Day => Day(first, words),
            EdtfPrecision.Month => Month(first.Year, first.Month, words),
            EdtfPrecision.Season => words.Say("season." + Part(date).ToString(CultureInfo.InvariantCulture), date.Year),
            EdtfPrecision.Quarter => words.Say("date.quarter", Part(date) - 32, date.Year),
            EdtfPrecision.Half => words.Say("date.half", Part(date) - 39, date.Year),
            EdtfPrecision.Year => first.Year.ToString(CultureInfo.InvariantCulture),
            EdtfPrecision.Decade => words.Say("date.decade", first.Year),
            EdtfPrecision.Century => words.Say("date.century", first.Year),
            _ when first > DateOnly.MinValue && date.Latest < DateOnly.MaxValue =>
                words.Say("date.interval", Day(first, words), Day(date.Latest, words)),
            _ => date.ToString(),
        };
    }

    private static string Day(DateOnly day, Words words) =>
        words.Say("date.day", day.Day, words["month." + day.Month.ToString(CultureInfo.InvariantCulture)], day.Year);

    /// <summary>The number that EDTF gives a season, quarter or half: the digits behind the year.</summary>
    private static int Part(EdtfDate date) => int.Parse(date.ToString().AsSpan(5, 2), CultureInfo.InvariantCulture);
}
