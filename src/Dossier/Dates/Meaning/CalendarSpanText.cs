using System.Globalization;
using Dossier.Edtf;

namespace Dossier.Dates.Meaning;

/// <summary>A stretch of the calendar in the two notations of the field.</summary>
internal static class CalendarSpanText
{
    /// <summary>The value in TIMEX3 (ISO 24617-1, after ISO 8601); an interval as its ends with a slash between.</summary>
    public static string ToTimex(this CalendarSpan span)
    {
        var day = span.First;
        return span.Unit switch
        {
            CalendarUnit.Day => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}{span.Time}"),
            CalendarUnit.Week => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):D4}-W{ISOWeek.GetWeekOfYear(day):D2}"),
            CalendarUnit.Weekend => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):D4}-W{ISOWeek.GetWeekOfYear(day):D2}-WE"),
            CalendarUnit.Month => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM}"),
            CalendarUnit.Season => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy}-{SeasonCode(span.Season)}"),
            CalendarUnit.Quarter => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy}-Q{(day.Month + 2) / 3}"),
            CalendarUnit.Half => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy}-H{(day.Month + 5) / 6}"),
            CalendarUnit.Decade => string.Create(CultureInfo.InvariantCulture, $"{day.Year / 10:D3}"),
            CalendarUnit.Century => string.Create(CultureInfo.InvariantCulture, $"{day.Year / 100:D2}"),
            CalendarUnit.Interval => $"{span.Ends!.Value.From.ToTimex()}/{span.Ends.Value.To.ToTimex()}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy}"),
        };
    }

    /// <summary>The date in EDTF: <c>~</c> for an estimate, <c>?</c> for a guess, <c>%</c> for both.</summary>
    public static EdtfDate ToEdtf(this CalendarSpan span)
    {
        var (first, qualifier) = (span.First, EdtfQualifier.None);
        qualifier |= span.IsApproximate ? EdtfQualifier.Approximate : EdtfQualifier.None;
        qualifier |= span.IsGuess ? EdtfQualifier.Uncertain : EdtfQualifier.None;
        var date = span.Unit switch
        {
            CalendarUnit.Week or CalendarUnit.Weekend => EdtfDate.OfInterval(EdtfDate.OfDay(first), EdtfDate.OfDay(span.Last)),
            CalendarUnit.Month => EdtfDate.OfMonth(first.Year, first.Month),
            CalendarUnit.Season => EdtfDate.OfPart(first.Year, span.Season),
            CalendarUnit.Quarter => EdtfDate.OfPart(first.Year, YearPart.FirstQuarter + ((first.Month - 1) / 3)),
            CalendarUnit.Half => EdtfDate.OfPart(first.Year, first.Month <= 6 ? YearPart.FirstHalf : YearPart.SecondHalf),
            CalendarUnit.Year => EdtfDate.OfYear(first.Year),
            CalendarUnit.Decade => EdtfDate.OfDecade(first.Year),
            CalendarUnit.Century => EdtfDate.OfCentury(first.Year),
            CalendarUnit.Interval => EdtfDate.OfInterval(span.Ends!.Value.From.ToEdtf(), span.Ends.Value.To.ToEdtf()),
            _ => EdtfDate.OfDay(first),
        };

        // The ends of an interval have their own qualifiers.
        return qualifier == EdtfQualifier.None || span.Unit == CalendarUnit.Interval ? date : date.WithQualifier(qualifier);
    }

    private static string SeasonCode(YearPart season) => season switch
    {
        YearPart.Spring => "SP",
        YearPart.Summer => "SU",
        YearPart.Autumn => "FA",
        _ => "WI",
    };
}
