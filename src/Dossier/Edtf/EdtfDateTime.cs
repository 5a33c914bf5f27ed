using System.Globalization;

namespace Dossier.Edtf;

/// <summary>
/// A day with a time of day (EDTF 2019, level 0, "Date and Time"): <c>1985-04-12T23:20:30</c>, local time of a place that
/// is not said, <c>…Z</c>, <c>…-04</c>, <c>…+04:30</c>. <c>T24:00:00</c> is the end of its day, and second 60 is read in
/// minute 59 (a leap second; ISO 8601-1). It has no qualifier: EDTF qualifies dates alone.
/// </summary>
public sealed record EdtfDateTime : EdtfDate
{
    // Time zones reach from -12:00 to +14:00.
    private const int MostMinutes = 14 * 60;

    private EdtfDateTime(EdtfCalendarDate date, int hour, int minute, int second, string shift) =>
        (Date, Hour, Minute, Second, Shift) = (date, hour, minute, second, shift);

    /// <summary>The day.</summary>
    public EdtfCalendarDate Date { get; }

    /// <summary>0 to 24.</summary>
    public int Hour { get; }

    /// <summary>0 to 59.</summary>
    public int Minute { get; }

    /// <summary>0 to 60.</summary>
    public int Second { get; }

    /// <summary>The time shift from UTC as it is written: <c>Z</c>, <c>-04</c>, <c>+04:30</c>; empty for local time.</summary>
    public string Shift { get; }

    /// <inheritdoc/>
    public override EdtfQualifier Qualifier => EdtfQualifier.None;

    /// <summary>The day, as it is written: the time shift does not move it.</summary>
    public override EdtfDay Earliest => Date.Earliest;

    /// <inheritdoc cref="Earliest"/>
    public override EdtfDay Latest => Date.Latest;

    /// <inheritdoc/>
    public override EdtfPrecision Precision => EdtfPrecision.Time;

    /// <summary>
    /// A local or a global date and time (HTML, sections 2.3.5.5 and 2.3.5.7); a leap second and the end of a day are none.
    /// </summary>
    public override string? HtmlDateTime => Date.HtmlDateTime is { } date && Hour < 24 && Second < 60
        ? date + Time + Shift + (Shift.Length == 3 ? ":00" : null)
        : null;

    private string Time => string.Create(CultureInfo.InvariantCulture, $"T{Hour:D2}:{Minute:D2}:{Second:D2}");

    /// <summary>The same; EDTF has no mark for a time that is not sure.</summary>
    /// <exception cref="ArgumentException">Any other qualifier than none.</exception>
    public override EdtfDate WithQualifier(EdtfQualifier qualifier) => qualifier == EdtfQualifier.None
        ? this
        : throw new ArgumentException("EDTF qualifies no times of day: qualify the date.", nameof(qualifier));

    internal static EdtfDateTime? Read(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('T');
        if (at < 0 || EdtfCalendarDate.Read(text[..at], EdtfQualifier.None) is not { Day: not null } date
            || text[(at + 1)..] is not [_, _, ':', _, _, ':', _, _, .. var shift] time || !IsShift(shift))
        {
            return null;
        }

        var (hour, minute, second) = (Digits.Two(time[..2]), Digits.Two(time[3..5]), Digits.Two(time[6..8]));
        var isTime = (hour, minute, second) switch
        {
            (24, 0, 0) or ( >= 0 and <= 23, 59, 60) => true,
            _ => hour is >= 0 and <= 23 && minute is >= 0 and <= 59 && second is >= 0 and <= 59,
        };
        return isTime ? new(date, hour, minute, second, shift.ToString()) : null;
    }

    private protected override string Print() => Date + Time + Shift;

    // -00:00 would say that UTC is behind itself (ISO 8601-1, 4.3.13); +00:00 is UTC.
    private static bool IsShift(ReadOnlySpan<char> text)
    {
        if (text is "" or "Z")
        {
            return true;
        }

        if (text is not ['+' or '-', _, _] and not ['+' or '-', _, _, ':', _, _])
        {
            return false;
        }

        var (hours, minutes) = (Digits.Two(text[1..3]), text.Length > 3 ? Digits.Two(text[4..]) : 0);
        var shift = (hours * 60) + minutes;
        return hours >= 0 && minutes is >= 0 and <= 59 && shift <= MostMinutes && (text[0] == '+' || shift > 0);
    }
}
