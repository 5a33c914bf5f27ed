namespace Dossier.Edtf;

/// <summary>Numbers as EDTF writes them: ASCII digits alone.</summary>
internal static class Digits
{
    /// <summary>Reads one to eighteen digits.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out long value)
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

        return text.Length is >= 1 and <= 18;
    }

    /// <summary>Reads two digits, of a month, a day, an hour: -1 where the text is anything else.</summary>
    public static int Two(ReadOnlySpan<char> text) => text.Length == 2 && TryRead(text, out var value) ? (int)value : -1;
}
