using System.Globalization;
using Dossier.Edtf;

namespace Dossier.Annotations.Exchange;

/// <summary>Moments of other programs as dates of ours.</summary>
internal static class ExchangedDate
{
    /// <summary>
    /// The day of a moment (<c>xsd:dateTime</c>), as it is written; and its time of day in words, where it has one that is not
    /// midnight: a note of ours has a day. A date in EDTF stays as it is. Null for anything else.
    /// </summary>
    public static (string Day, string? Time)? Read(string moment)
    {
        var at = moment.IndexOf('T');
        if (at < 0)
        {
            return EdtfDate.TryParse(moment, out var date) ? (date.ToString(), null) : null;
        }

        if (!EdtfDate.TryParse(moment[..at], out var day)
            || !DateTimeOffset.TryParse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var whole))
        {
            return null;
        }

        return (day.ToString(), whole.TimeOfDay == TimeSpan.Zero ? null : "the time of day " + moment[(at + 1)..]);
    }
}
