namespace Dossier.Edtf;

/// <summary>
/// A season, a quarter, a quadrimester or a half of a year (EDTF 2019, level 1, "Seasons"; level 2, "Sub-year
/// groupings"): <c>2001-21</c>, <c>2001-33</c>. Of level 2's own features this one alone is read.
/// </summary>
public sealed record EdtfYearPart : EdtfDate
{
    private readonly long _year;

    internal EdtfYearPart(long year, YearPart part, EdtfQualifier qualifier) => (_year, Part, Qualifier) = (year, part, qualifier);

    /// <summary>Which part.</summary>
    public YearPart Part { get; }

    /// <inheritdoc/>
    public override EdtfQualifier Qualifier { get; }

    /// <inheritdoc/>
    public override EdtfDay Earliest => new(_year, FirstMonth, 1);

    /// <inheritdoc/>
    public override EdtfDay Latest => EdtfDay.EndOf(_year, FirstMonth + Months - 1);

    /// <inheritdoc/>
    public override EdtfPrecision Precision => Part switch
    {
        <= YearPart.SouthernWinter => EdtfPrecision.Season,
        <= YearPart.FourthQuarter => EdtfPrecision.Quarter,
        <= YearPart.ThirdQuadrimester => EdtfPrecision.Quadrimester,
        _ => EdtfPrecision.Half,
    };

    /// <inheritdoc/>
    public override string? HtmlDateTime => null;

    private int Months => Precision switch
    {
        EdtfPrecision.Quadrimester => 4,
        EdtfPrecision.Half => 6,
        _ => 3,
    };

    private int FirstMonth => Part switch
    {
        >= YearPart.FirstHalf => 1 + (6 * (Part - YearPart.FirstHalf)),
        >= YearPart.FirstQuadrimester => 1 + (4 * (Part - YearPart.FirstQuadrimester)),
        >= YearPart.FirstQuarter => 1 + (3 * (Part - YearPart.FirstQuarter)),
        YearPart.Spring or YearPart.NorthernSpring or YearPart.SouthernAutumn => 3,
        YearPart.Summer or YearPart.NorthernSummer or YearPart.SouthernWinter => 6,
        YearPart.Autumn or YearPart.NorthernAutumn or YearPart.SouthernSpring => 9,
        _ => 12,
    };

    /// <inheritdoc/>
    public override EdtfDate WithQualifier(EdtfQualifier qualifier) => new EdtfYearPart(_year, Part, qualifier);

    internal static EdtfYearPart? Read(ReadOnlySpan<char> text, EdtfQualifier qualifier) =>
        EdtfYear.TryReadNumber(text, out var year, out var rest) && rest is ['-', .. var code] && Enum.IsDefined((YearPart)Digits.Two(code))
            ? new(year, (YearPart)Digits.Two(code), qualifier)
            : null;

    private protected override string Print() => EdtfYear.Print(_year) + EdtfMonth.Print((int)Part) + EdtfQualifierMark.Of(Qualifier);
}
