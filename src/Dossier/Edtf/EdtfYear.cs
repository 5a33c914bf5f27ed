using System.Globalization;

namespace Dossier.Edtf;

/// <summary>
/// A year, or years that differ in their last digits (EDTF 2019): <c>1985</c> (level 0, "Date"), <c>-1985</c> (level 1,
/// "Negative calendar year"), <c>Y170000002</c> and <c>Y-170000002</c> (level 1, "Letter-prefixed calendar year"),
/// <c>201X</c> and <c>20XX</c> (level 1, "Unspecified digit(s) from the right").
/// </summary>
/// <remarks>
/// Years are astronomical: <c>0000</c> is 1 BC, and there is no <c>-0000</c>. So <c>-00XX</c> is -99 to -1, and
/// <c>-01XX</c>, which is -199 to -100, is the second century before Christ. Years of more than eighteen digits are not read.
/// </remarks>
public sealed record EdtfYear : EdtfDate
{
    // Of the years that are meant, the one farthest from 0: 2019 of 201X, -99 of -00XX. It keeps the sign of -00XX.
    private readonly long _farthest;

    private EdtfYear(long farthest, int unspecified, EdtfQualifier qualifier) =>
        (_farthest, UnspecifiedDigits, Qualifier) = (farthest, unspecified, qualifier);

    /// <summary>How many of the last digits are <c>X</c>: none, one (a decade) or two (a century).</summary>
    public int UnspecifiedDigits { get; }

    /// <inheritdoc/>
    public override EdtfQualifier Qualifier { get; }

    /// <inheritdoc/>
    public override EdtfDay Earliest => new(_farthest < 0 ? _farthest : Nearest, 1, 1);

    /// <inheritdoc/>
    public override EdtfDay Latest => new(_farthest < 0 ? Math.Min(Nearest, -1) : _farthest, 12, 31);

    /// <inheritdoc/>
    public override EdtfPrecision Precision => UnspecifiedDigits switch
    {
        0 => EdtfPrecision.Year,
        1 => EdtfPrecision.Decade,
        _ => EdtfPrecision.Century,
    };

    /// <inheritdoc/>
    public override string? HtmlDateTime => UnspecifiedDigits == 0 ? Html(_farthest) : null;

    private long Nearest => _farthest - (_farthest % Span(UnspecifiedDigits));

    /// <inheritdoc/>
    public override EdtfDate WithQualifier(EdtfQualifier qualifier) => new EdtfYear(_farthest, UnspecifiedDigits, qualifier);

    /// <summary>The years that share all but the last digits of one.</summary>
    internal static EdtfYear Of(long year, int unspecified, EdtfQualifier qualifier)
    {
        var (span, away) = (Span(unspecified), year < 0 ? -1 : 1);
        return new((((year / span) + away) * span) - away, unspecified, qualifier);
    }

    internal static EdtfYear? Read(ReadOnlySpan<char> text, EdtfQualifier qualifier)
    {
        if (text is ['Y', .. var prefixed])
        {
            return TryReadPrefixed(prefixed, out var number) ? Of(number, 0, qualifier) : null;
        }

        if (TryReadNumber(text, out var year, out var rest))
        {
            return rest.IsEmpty ? Of(year, 0, qualifier) : null;
        }

        var isNegative = text is ['-', ..];
        text = isNegative ? text[1..] : text;
        var unspecified = text is not [_, _, _, 'X'] ? 0 : text[2] == 'X' ? 2 : 1;
        return unspecified > 0 && Digits.TryRead(text[..^unspecified], out var first)
            ? new((isNegative ? -1 : 1) * (((first + 1) * Span(unspecified)) - 1), unspecified, qualifier)
            : null;
    }

    /// <summary>Reads the four digits that a date begins with, and a minus before them.</summary>
    internal static bool TryReadNumber(ReadOnlySpan<char> text, out long year, out ReadOnlySpan<char> rest)
    {
        var isNegative = text is ['-', ..];
        text = isNegative ? text[1..] : text;
        year = 0;
        rest = default;
        if (text.Length < 4 || !Digits.TryRead(text[..4], out year) || (isNegative && year == 0))
        {
            return false;
        }

        year = isNegative ? -year : year;
        rest = text[4..];
        return true;
    }

    /// <summary>A year as EDTF writes it.</summary>
    internal static string Print(long year) => year is < -9999 or > 9999
        ? string.Create(CultureInfo.InvariantCulture, $"Y{year}")
        : year.ToString("D4", CultureInfo.InvariantCulture);

    /// <summary>A year as HTML writes it (section 2.3.5.1): at least four digits; null for year 0 and before.</summary>
    internal static string? Html(long year) => year > 0 ? year.ToString("D4", CultureInfo.InvariantCulture) : null;

    private protected override string Print()
    {
        var year = Print(_farthest);
        return string.Concat(year.AsSpan(0, year.Length - UnspecifiedDigits), "XX".AsSpan(0, UnspecifiedDigits), EdtfQualifierMark.Of(Qualifier));
    }

    // "When (and only when) the year exceeds four digits."
    private static bool TryReadPrefixed(ReadOnlySpan<char> text, out long year)
    {
        var isNegative = text is ['-', ..];
        var read = Digits.TryRead(isNegative ? text[1..] : text, out year) && year > 9999 && text[isNegative ? 1 : 0] != '0';
        year = isNegative ? -year : year;
        return read;
    }

    private static long Span(int unspecified) => unspecified switch
    {
        0 => 1,
        1 => 10,
        _ => 100,
    };
}
