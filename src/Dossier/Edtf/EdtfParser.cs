namespace Dossier.Edtf;

/// <summary>Reads one date of EDTF, level 0 and 1 and the sub-year groupings of level 2.</summary>
internal static class EdtfParser
{
    public static bool TryReadPoint(ReadOnlySpan<char> text, out EdtfPoint point)
    {
        var qualifier = text.IsEmpty ? EdtfQualifier.None : QualifierOf(text[^1]);
        if (qualifier != EdtfQualifier.None)
        {
            text = text[..^1];
        }

        point = default;
        return text.Length switch
        {
            4 => TryReadYear(text, qualifier, out point),
            7 => TryReadMonth(text, qualifier, out point),
            10 => TryReadDay(text, qualifier, out point),
            _ => false,
        };
    }

    private static EdtfQualifier QualifierOf(char c) => c switch
    {
        '?' => EdtfQualifier.Uncertain,
        '~' => EdtfQualifier.Approximate,
        '%' => EdtfQualifier.UncertainAndApproximate,
        _ => EdtfQualifier.None,
    };

    private static bool TryReadYear(ReadOnlySpan<char> text, EdtfQualifier qualifier, out EdtfPoint point)
    {
        var masked = text[3] != 'X' ? 0 : text[2] != 'X' ? 1 : 2;
        var read = TryReadDigits(text[..(4 - masked)], out var year);
        point = new EdtfPoint(masked == 0 ? year : masked == 1 ? year * 10 : year * 100, masked, 0, 0, qualifier);
        return read && point.IsDate;
    }

    private static bool TryReadMonth(ReadOnlySpan<char> text, EdtfQualifier qualifier, out EdtfPoint point)
    {
        point = default;
        if (!TryReadDigits(text[..4], out var year) || year == 0 || text[4] != '-' || !TryReadPart(text[5..7], out var part))
        {
            return false;
        }

        point = new EdtfPoint(year, 0, part, 0, qualifier);
        return part is EdtfPoint.Unspecified or (>= 1 and <= 12) || Enum.IsDefined((YearPart)part);
    }

    private static bool TryReadDay(ReadOnlySpan<char> text, EdtfQualifier qualifier, out EdtfPoint point)
    {
        if (!TryReadMonth(text[..7], qualifier, out point) || text[7] != '-' || !TryReadPart(text[8..], out var day))
        {
            return false;
        }

        point = point with { Day = day };
        return point.Part switch
        {
            EdtfPoint.Unspecified => day == EdtfPoint.Unspecified,
            <= 12 => day == EdtfPoint.Unspecified || (day >= 1 && day <= DateTime.DaysInMonth(point.Year, point.Part)),
            _ => false,
        };
    }

    private static bool TryReadPart(ReadOnlySpan<char> text, out int value)
    {
        if (text is "XX")
        {
            value = EdtfPoint.Unspecified;
            return true;
        }

        return TryReadDigits(text, out value);
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return true;
    }
}
