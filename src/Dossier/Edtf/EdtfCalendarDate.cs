namespace Dossier.Edtf;

/// <summary>
/// A year, a month and a day (EDTF 2019): <c>1985-04-12</c> (level 0, "Date"), and <c>1985-04-XX</c> or
/// <c>1985-XX-XX</c>, a day that nobody knows of a month or a year (level 1, "Unspecified digit(s) from the right").
/// </summary>
public sealed record EdtfCalendarDate : EdtfDate
{
    private readonly long _year;

    internal EdtfCalendarDate(long year, int? month, int? day, EdtfQualifier qualifier) =>
        (_year, Month, Day, Qualifier) = (year, month, day, qualifier);

    /// <summary>1 to 12; null for <c>XX</c>.</summary>
    public int? Month { get; }

    /// <summary>1 to 31; null for <c>XX</c>.</summary>
    public int? Day { get; }

    /// <inheritdoc/>
    public override EdtfQualifier Qualifier { get; }

    /// <inheritdoc/>
    public override EdtfDay Earliest => new(_year, Month ?? 1, Day ?? 1);

    /// <inheritdoc/>
    public override EdtfDay Latest => Day is null ? EdtfDay.EndOf(_year, Month ?? 12) : Earliest;

    /// <inheritdoc/>
    public override EdtfPrecision Precision =>
        Month is null ? EdtfPrecision.Year
        : Day is null ? EdtfPrecision.Month
        : EdtfPrecision.Day;

    /// <inheritdoc/>
    public override string? HtmlDateTime => EdtfYear.Html(_year) is { } year ? year + EdtfMonth.Html(Month) + EdtfMonth.Html(Day) : null;

    /// <inheritdoc/>
    public override EdtfDate WithQualifier(EdtfQualifier qualifier) => new EdtfCalendarDate(_year, Month, Day, qualifier);

    internal static EdtfCalendarDate? Read(ReadOnlySpan<char> text, EdtfQualifier qualifier)
    {
        if (!EdtfYear.TryReadNumber(text, out var year, out var rest) || rest is not ['-', _, _, '-', _, _])
        {
            return null;
        }

        if (rest is "-XX-XX")
        {
            return new(year, null, null, qualifier);
        }

        var (month, day) = (Digits.Two(rest[1..3]), Digits.Two(rest[4..]));
        return month is < 1 or > 12 ? null
            : rest[4..] is "XX" ? new(year, month, null, qualifier)
            : day >= 1 && day <= EdtfDay.DaysInMonth(year, month) ? new(year, month, day, qualifier)
            : null;
    }

    private protected override string Print() =>
        EdtfYear.Print(_year) + EdtfMonth.Print(Month) + EdtfMonth.Print(Day) + EdtfQualifierMark.Of(Qualifier);
}
