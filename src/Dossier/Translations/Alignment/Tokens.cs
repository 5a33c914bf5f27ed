using System.Globalization;
using System.Text;

namespace Dossier.Translations.Alignment;

/// <summary>Cuts a segment into the tokens by which texts are compared.</summary>
internal static class Tokens
{
    /// <summary>Longer words are cut: "information" and "informed" are one token.</summary>
    private const int StemLength = 6;

    /// <summary>The tokens, in order: words, numbers, and the marks that translations tend to keep.</summary>
    public static void Read(string text, List<string> into)
    {
        if (!text.IsNormalized())
        {
            text = text.Normalize();
        }

        Span<char> word = stackalloc char[StemLength];
        var digits = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (IsIdeograph(c))
            {
                into.Add(text.Substring(i, 1));
                i++;
            }
            else if (char.IsDigit(c))
            {
                i = Number(text, i, digits);
                into.Add(digits.ToString());
            }
            else if (IsLetter(c))
            {
                var length = 0;
                while (i < text.Length && IsLetter(text[i]) && !IsIdeograph(text[i]))
                {
                    if (length < StemLength)
                    {
                        word[length++] = char.ToLowerInvariant(text[i]);
                    }

                    i++;
                }

                // Half of a surrogate pair is no character.
                into.Add(new string(char.IsHighSurrogate(word[length - 1]) ? word[..(length - 1)] : word[..length]));
            }
            else
            {
                if (Mark(c) is { } mark)
                {
                    into.Add(mark);
                }

                i++;
            }
        }
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsIdeograph(char c) => c is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff');

    /// <summary>125,000 and 125.000 and 125 000 are one token; so are 3.5 and 3,5.</summary>
    private static int Number(string text, int start, StringBuilder digits)
    {
        digits.Clear();
        var i = start;
        while (i < text.Length)
        {
            if (char.IsDigit(text[i]))
            {
                digits.Append((char)('0' + (int)char.GetNumericValue(text[i])));
                i++;
            }
            else if (text[i] is '.' or ',' or '\'' or '\u2019' or '\u00a0' or '\u202f' && i + 1 < text.Length && char.IsDigit(text[i + 1]))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static string? Mark(char c) => c switch
    {
        '?' or '\u061f' or '\uff1f' or '\u037e' => "?",
        '!' or '\uff01' => "!",
        ':' or '\uff1a' => ":",
        ';' or '\uff1b' => ";",
        '(' or '\uff08' => "(",
        '"' or '\u201c' or '\u201d' or '\u201e' or '\u00ab' or '\u00bb' or '\u300c' or '\u300d' => "\"",
        '\u2013' or '\u2014' => "-",
        '\u2026' => "\u2026",
        '%' => "%",
        '$' => "$",
        '\u20ac' => "\u20ac",
        _ => null,
    };
}
