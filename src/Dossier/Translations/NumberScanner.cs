using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dossier.Text;

namespace Dossier.Translations;

/// <summary>
/// Finds numbers written in digits and gives them a key that is the same in every language:
/// <c>125,000</c> (en), <c>125.000</c> (it) and <c>125 000</c> (fr) are <c>125000</c>; <c>3.5</c> and <c>3,5</c> are <c>3.5</c>.
/// </summary>
public static class NumberScanner
{
    /// <summary>The numbers, in the order of the text. Digits behind a letter (<c>MP3</c>) are a name; a sign is not read.</summary>
    public static ImmutableArray<(TextSpan Span, Fact Fact)> Find(string text, LanguageTag language)
    {
        var separators = NumberSeparators.Of(language);
        var found = ImmutableArray.CreateBuilder<(TextSpan, Fact)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsDigit(text[i]))
            {
                continue;
            }

            var wholeEnd = WholeEnd(text, i, separators);
            var end = End(text, wholeEnd);
            if (i == 0 || !char.IsLetter(text[i - 1]))
            {
                var key = Key(text.AsSpan(i..wholeEnd), text.AsSpan(wholeEnd..end));
                found.Add((TextSpan.FromBounds(i, end), new Fact(FactKind.Number, key, text[i..end])));
            }

            i = end - 1;
        }

        return found.ToImmutable();
    }

    /// <summary>Where the whole part ends: groups of three digits may follow the first one to three.</summary>
    private static int WholeEnd(string text, int start, NumberSeparators separators)
    {
        var end = DigitsEnd(text, start);
        if (end - start <= 3)
        {
            while (end < text.Length && separators.IsGroup(text[end]) && DigitsEnd(text, end + 1) == end + 4)
            {
                end += 4;
            }
        }

        return end;
    }

    /// <summary>
    /// Where the number ends. A point or a comma between digits joins them, whichever the language takes for a
    /// fraction (<c>3.5</c> in an Italian text, <c>10.0.1</c>), so that half a number is never taken for one.
    /// </summary>
    private static int End(string text, int wholeEnd)
    {
        var end = wholeEnd;
        while (end < text.Length && text[end] is '.' or ',' && DigitsEnd(text, end + 1) is var next && next > end + 1)
        {
            end = next;
        }

        return end;
    }

    private static int DigitsEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>ASCII digits, a point before the fraction, no zeros that say nothing; several marks (<c>10.0.1</c>) stay.</summary>
    private static string Key(ReadOnlySpan<char> whole, ReadOnlySpan<char> rest)
    {
        var key = new StringBuilder();
        foreach (var c in whole)
        {
            if (char.IsDigit(c))
            {
                key.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)));
            }
        }

        var marks = 0;
        foreach (var c in rest)
        {
            marks += char.IsDigit(c) ? 0 : 1;
            key.Append(char.IsDigit(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)) : '.');
        }

        if (marks > 1)
        {
            return key.ToString();
        }

        var number = marks == 1 ? key.ToString().TrimEnd('0').TrimEnd('.') : key.ToString();
        number = number.TrimStart('0');
        return number is "" || number[0] == '.' ? "0" + number : number;
    }
}
