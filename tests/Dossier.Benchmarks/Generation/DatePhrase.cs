using System.Collections.Immutable;
using System.Globalization;
using Dossier.Benchmarks.Sentences;

namespace Dossier.Benchmarks.Generation;

/// <summary>When something happened, as an adverbial of many kinds, absolute or relative to the day of publication.</summary>
/// <param name="Year">The year a hand-written taxonomy would file it under; null for a stretch of several years.</param>
public readonly record struct DatePhrase(Bilingual Text, int? Year)
{
    private static readonly ImmutableArray<Bilingual> Months =
    [
        new("January", "gennaio"), new("February", "febbraio"), new("March", "marzo"), new("April", "aprile"), new("May", "maggio"),
        new("June", "giugno"), new("July", "luglio"), new("August", "agosto"), new("September", "settembre"),
        new("October", "ottobre"), new("November", "novembre"), new("December", "dicembre"),
    ];

    private static readonly ImmutableArray<Bilingual> Seasons =
    [
        new("in the spring of", "nella primavera del"), new("in the summer of", "nell’estate del"), new("in the autumn of", "nell’autunno del"),
        new("in early", "all’inizio del"), new("at the end of", "alla fine del"), new("in", "nel"), new("towards the middle of", "verso la metà del"),
    ];

    private static readonly ImmutableArray<Bilingual> Decades =
    [
        new("in the 1970s", "negli anni settanta"), new("in the 1980s", "negli anni ottanta"), new("in the 1990s", "negli anni novanta"),
    ];

    // Each with the days that lie between it and the day of publication, as far as that can be said.
    private static readonly ImmutableArray<(Bilingual Text, int DaysBefore)> Relative =
    [
        (new("yesterday", "ieri"), 1), (new("last Monday", "lunedì scorso"), 5), (new("last Friday", "venerdì scorso"), 5),
        (new("on Tuesday", "martedì"), 4), (new("on Thursday", "giovedì"), 4), (new("last week", "la settimana scorsa"), 7),
        (new("last month", "il mese scorso"), 30), (new("last year", "l’anno scorso"), 365), (new("last spring", "la primavera scorsa"), 200),
        (new("three days ago", "tre giorni fa"), 3), (new("two weeks ago", "due settimane fa"), 14),
        (new("four months ago", "quattro mesi fa"), 120), (new("two years ago", "due anni fa"), 730), (new("ten years ago", "dieci anni fa"), 3652),
        (new("the day before", "il giorno prima"), 1), (new("the following day", "il giorno seguente"), 0),
        (new("three weeks later", "tre settimane dopo"), 0), (new("a year later", "un anno dopo"), 0),
    ];

    public static DatePhrase Pick(SplitMix64 random, DateOnly published)
    {
        var day = published.AddDays(-random.Between(3, 3650));
        var month = Months[day.Month - 1];
        var year = day.Year;
        switch (random.Below(12))
        {
            case 0 or 1 or 2:
                return new(Both($"on {day.Day} {month.English} {year}", $"{TheDay(day.Day)} {month.Italian} {year}"), year);
            case 3:
                return new(Both($"on {month.English} {day.Day}, {year}", $"{TheDay(day.Day)} {month.Italian} {year}"), year);
            case 4 or 5:
                return new(Both($"in {month.English} {year}", In(month.Italian, year)), year);
            case 6 or 7:
                var season = random.Pick(Seasons);
                return new(Both($"{season.English} {year}", $"{season.Italian} {year}"), year);
            case 8:
                day = published.AddDays(-random.Between(8, 300));
                month = Months[day.Month - 1];
                return new(Both($"on {month.English} {day.Day}", $"{TheDay(day.Day)} {month.Italian}"), day.Year);
            case 9 when random.OnceIn(3):
                return new(random.Pick(Decades), null);
            case 9:
                return new(Both($"between {year - 2} and {year}", $"tra il {year - 2} e il {year}"), null);
            default:
                var relative = random.Pick(Relative);
                return new(relative.Text, published.AddDays(-relative.DaysBefore).Year);
        }
    }

    private static Bilingual Both(FormattableString english, FormattableString italian) =>
        new(english.ToString(CultureInfo.InvariantCulture), italian.ToString(CultureInfo.InvariantCulture));

    private static FormattableString In(string month, int year) =>
        month is "aprile" or "agosto" or "ottobre" ? $"nell’{month} {year}" : (FormattableString)$"nel {month} {year}";

    private static string TheDay(int day) => day switch
    {
        1 => "il 1º",
        8 or 11 => string.Create(CultureInfo.InvariantCulture, $"l’{day}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"il {day}"),
    };
}
