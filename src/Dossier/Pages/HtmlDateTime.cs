using System.Globalization;
using Dossier.Edtf;

namespace Dossier.Pages;

/// <summary>Dates as the <c>datetime</c> attribute of <c>time</c> has them (HTML, section 4.5.14).</summary>
public static class HtmlDateTime
{
    /// <summary>The date, and the time of the clock where it is one day: <c>2016-02-24T18:30</c>. Null where HTML has no value.</summary>
    public static string? Of(EdtfDate date, TimeOnly? clock) =>
        date.Precision == EdtfPrecision.Day && clock is { } time && date.HtmlDateTime is { } day
            ? day + time.ToString(time.Second > 0 ? "'T'HH':'mm':'ss" : "'T'HH':'mm", CultureInfo.InvariantCulture)
            : date.HtmlDateTime;
}
