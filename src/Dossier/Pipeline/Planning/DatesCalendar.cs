using System.Globalization;
using System.Text;
using Dossier.Edtf;
using Dossier.Pages;

namespace Dossier.Pipeline.Planning;

/// <summary>
/// <c>dates.ics</c> (RFC 5545): the dates that are no longer than a month, each an event of whole days;
/// <c>docs/dates-json.md</c> describes it.
/// </summary>
internal static class DatesCalendar
{
    /// <summary>How many days a date may have, at the most, to be an event: longer ones would fill a calendar.</summary>
    private const int MostDays = 31;

    /// <summary>Whether there is any event: a calendar without one is none (RFC 5545, section 3.6).</summary>
    public static bool HasEvents(SitePlan plan) => plan.References.Years.Values.Any(places => places.Any(place => Days(place.Date) is not null));

    public static void Write(SitePlan plan, Stream stream)
    {
        var settings = plan.Corpus.Settings;
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        var lines = new ContentLines(writer);
        lines.Write("BEGIN", "VCALENDAR");
        lines.Write("VERSION", "2.0");
        lines.Write("PRODID", "-//Dossier//Dates//EN");
        lines.Write("CALSCALE", "GREGORIAN");
        lines.WriteText("NAME", settings.Title);
        lines.WriteText("X-WR-CALNAME", settings.Title);
        // The calendar's own properties come before its events (RFC 5545, section 3.6).
        lines.Write("X-DOSSIER-LEFT-OUT", LeftOut(plan).ToString(CultureInfo.InvariantCulture));
        foreach (var fact in DateFact.Of(plan))
        {
            if (Days(fact.Date) is { } days)
            {
                Event(lines, fact, days.First, days.End, settings.BaseUrl);
            }
        }

        lines.Write("END", "VCALENDAR");
    }

    private static int LeftOut(SitePlan plan) => plan.References.Years.Values
        .SelectMany(places => places)
        .Where(place => Days(place.Date) is null)
        .Sum(place => place.Kind == DateKind.Annotated ? place.Indexes.Length : 1);

    private static void Event(ContentLines lines, DateFact fact, DateOnly first, DateOnly end, Uri? baseUrl)
    {
        var address = baseUrl is null ? fact.Place.From(string.Empty) : fact.Place.Absolute(baseUrl);
        lines.Write("BEGIN", "VEVENT");
        lines.WriteText("UID", address);
        lines.Write("DTSTAMP", Day(fact.Article.Date?.Earliest.ToDateOnly() ?? DateOnly.FromDateTime(DateTime.UnixEpoch)) + "T000000Z");
        lines.Write("DTSTART;VALUE=DATE", Day(first));
        lines.Write("DTEND;VALUE=DATE", Day(end));
        lines.WriteText("SUMMARY", fact.Written is null ? fact.Article.Title : $"{Short(fact.Written)} – {fact.Article.Title}");
        if (fact.Context is not null)
        {
            lines.WriteText("DESCRIPTION", fact.Context);
        }

        if (baseUrl is not null)
        {
            lines.Write("URL", address);
        }

        lines.Write("CATEGORIES", fact.Kind.ToString().ToUpperInvariant());
        lines.Write("TRANSP", "TRANSPARENT");
        if (fact.Date.Qualifier != EdtfQualifier.None)
        {
            lines.Write("STATUS", "TENTATIVE");
        }

        lines.WriteText("X-DOSSIER-EDTF", fact.Date.ToString());
        lines.Write("END", "VEVENT");
    }

    /// <summary>The first day and the one behind the last (RFC 5545, section 3.6.1); null where the calendar can't show it.</summary>
    private static (DateOnly First, DateOnly End)? Days(EdtfDate date) =>
        date.Earliest.ToDateOnly() is { } first && date.Latest.ToDateOnly() is { } last
        && last != DateOnly.MaxValue && last.DayNumber - first.DayNumber < MostDays
            ? (first, last.AddDays(1))
            : null;

    private static string Short(string passage) => Text.KeywordInContext.Shorten(passage, 80);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
