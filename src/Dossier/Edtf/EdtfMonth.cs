using System.Globalization;

namespace Dossier.Edtf;

/// <summary>
/// A month of a year (EDTF 2019): <c>1985-04</c> (level 0, "Date"), and <c>2004-XX</c>, one that nobody knows (level 1,
/// "Unspecified digit(s) from the right").
/// </summary>
public sealed record EdtfMonth : EdtfDate
{
    private readonly long _year;

    internal EdtfMonth(long year, int? month, EdtfQualifier qualifier) => (_year, Month, Qualifier) = (year, month, qualifier);

    /// <summary>1 to 12; null for <c>XX</c>.</summary>
    public int? Month { get; }

    /// <inheritdoc/>
    public override EdtfQualifier Qualifier { get; }

    /// <inheritdoc/>
    public override EdtfDay Earliest => new(_year, Month ?? 1, 1);

    /// <inheritdoc/>
    public override EdtfDay Latest => EdtfDay.EndOf(_year, Month ?? 12);

    /// <inheritdoc/>
    public override EdtfPrecision Precision => Month is null ? EdtfPrecision.Year : EdtfPrecision.Month;

    /// <inheritdoc/>
    public override string? HtmlDateTime => EdtfYear.Html(_year) is { } year ? year + Html(Month) : null;

    /// <inheritdoc/>
    public override EdtfDate WithQualifier(EdtfQualifier qualifier) => new EdtfMonth(_year, Month, qualifier);

    internal static EdtfMonth? Read(ReadOnlySpan<char> text, EdtfQualifier qualifier)
    {
        if (!EdtfYear.TryReadNumber(text, out var year, out var rest) || rest is not ['-', .. { Length: 2 } month])
        {
            return null;
        }

        return month is "XX" ? new(year, null, qualifier)
            : Digits.Two(month) is >= 1 and <= 12 and var number ? new(year, number, qualifier)
            : null;
    }

    /// <summary>A month or a day behind a hyphen; nothing where it is unspecified, since HTML has no such date.</summary>
    internal static string? Html(int? part) => part?.ToString("'-'00", CultureInfo.InvariantCulture);

    /// <summary>A month or a day behind a hyphen.</summary>
    internal static string Print(int? part) => Html(part) ?? "-XX";

    private protected override string Print() => EdtfYear.Print(_year) + Print(Month) + EdtfQualifierMark.Of(Qualifier);
}
