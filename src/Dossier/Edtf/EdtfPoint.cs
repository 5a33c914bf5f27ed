using System.Globalization;

namespace Dossier.Edtf;

/// <summary>A date without a slash, or an end of an interval that is no date.</summary>
/// <param name="Year">1–9999; of a decade or a century, its first one. See <see cref="Unknown"/> and <see cref="Open"/>.</param>
/// <param name="MaskedDigits">How many of the year's last digits are <c>X</c>: 0, 1 or 2.</param>
/// <param name="Part">The month, or the code of a <see cref="YearPart"/>; 0 for none; <see cref="Unspecified"/> for <c>XX</c>.</param>
/// <param name="Day">The day of the month; 0 for none; <see cref="Unspecified"/> for <c>XX</c>.</param>
/// <param name="Qualifier">The mark at the end.</param>
internal readonly record struct EdtfPoint(int Year, int MaskedDigits, int Part, int Day, EdtfQualifier Qualifier)
{
    /// <summary>Stands for <c>XX</c>.</summary>
    public const int Unspecified = -1;

    /// <summary>The end of an interval that nobody knows: nothing is written.</summary>
    public static EdtfPoint Unknown => default;

    /// <summary>The end of an interval that has none: <c>..</c>.</summary>
    public static EdtfPoint Open => new(-1, 0, 0, 0, EdtfQualifier.None);

    public bool IsDate => Year > 0;

    public DateOnly Earliest => Part switch
    {
        > 0 and <= 12 => new DateOnly(Year, Part, Math.Max(1, Day)),
        > 12 => new DateOnly(Year, FirstMonth((YearPart)Part), 1),
        _ => new DateOnly(Year, 1, 1),
    };

    public DateOnly Latest => Part switch
    {
        > 0 and <= 12 => Day > 0 ? Earliest : EndOfMonths(1),
        > 12 => EndOfMonths(Precision == EdtfPrecision.Half ? 6 : 3),
        _ => new DateOnly(Year + (MaskedDigits == 0 ? 0 : MaskedDigits == 1 ? 9 : 99), 12, 31),
    };

    public EdtfPrecision Precision => (MaskedDigits, Part, Day) switch
    {
        (2, _, _) => EdtfPrecision.Century,
        (1, _, _) => EdtfPrecision.Decade,
        (_, >= (int)YearPart.FirstHalf, _) => EdtfPrecision.Half,
        (_, >= (int)YearPart.FirstQuarter, _) => EdtfPrecision.Quarter,
        (_, >= (int)YearPart.Spring, _) => EdtfPrecision.Season,
        (_, > 0, > 0) => EdtfPrecision.Day,
        (_, > 0, _) => EdtfPrecision.Month,
        _ => EdtfPrecision.Year,
    };

    public override string ToString()
    {
        if (!IsDate)
        {
            return this == Open ? ".." : "";
        }

        var year = Year.ToString("D4", CultureInfo.InvariantCulture);
        return string.Concat(
            string.Concat(year.AsSpan(0, 4 - MaskedDigits), "XX".AsSpan(0, MaskedDigits)),
            Printed(Part),
            Printed(Day),
            Qualifier switch
            {
                EdtfQualifier.Uncertain => "?",
                EdtfQualifier.Approximate => "~",
                EdtfQualifier.UncertainAndApproximate => "%",
                _ => "",
            });
    }

    private static string Printed(int part) => part switch
    {
        0 => "",
        Unspecified => "-XX",
        _ => part.ToString("'-'00", CultureInfo.InvariantCulture),
    };

    // EDTF gives the seasons no months and the codes 21–24 no hemisphere; these are the meteorological ones of the
    // northern one, whole months, with winter last as in EDTF's own order.
    private static int FirstMonth(YearPart part) => part switch
    {
        YearPart.Spring => 3,
        YearPart.Summer => 6,
        YearPart.Autumn => 9,
        YearPart.Winter => 12,
        >= YearPart.FirstHalf => 1 + (6 * (part - YearPart.FirstHalf)),
        _ => 1 + (3 * (part - YearPart.FirstQuarter)),
    };

    private DateOnly EndOfMonths(int count)
    {
        var (year, month) = (Year, Earliest.Month + count - 1);
        (year, month) = month > 12 ? (year + 1, month - 12) : (year, month);
        return year > 9999 ? DateOnly.MaxValue : new DateOnly(year, month, DateTime.DaysInMonth(year, month));
    }
}
