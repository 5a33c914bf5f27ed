using System.Globalization;
using System.Text;

namespace Dossier.Names;

/// <summary>
/// Folds case and diacritics, so that <c>Mélenchon</c>, <c>MELENCHON</c> and a decomposed <c>Mélenchon</c> are one key.
/// Independent of the culture. Latin, Greek and Cyrillic letters lose their marks; other scripts only their case.
/// </summary>
internal static class Folding
{
    /// <summary>A folded text is at most this many times as long as the text.</summary>
    public const int Growth = 2;

    /// <summary>What <see cref="FoldToOne"/> gives for a mark: nothing is left of it.</summary>
    public const char Dropped = '\0';
    /// <summary>What <see cref="FoldToOne"/> gives for a character that becomes two: <see cref="TwoLettersOf"/>.</summary>
    public const char TwoLetters = '\uFFFF';

    // Below U+2000 lie all letters with diacritics of the scripts named above.
    private static readonly char[] Table = BuildTable(0x2000);

    /// <summary>Folds into a buffer of at least <see cref="Growth"/> times the length; gives the length written.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> into)
    {
        var length = 0;
        foreach (var c in text)
        {
            var folded = FoldToOne(c);
            switch (folded)
            {
                case Dropped:
                    break;
                case TwoLetters:
                    TwoLettersOf(c).CopyTo(into[length..]);
                    length += 2;
                    break;
                default:
                    into[length++] = folded;
                    break;
            }
        }

        return length;
    }

    /// <summary>What a character becomes: a character, <see cref="Dropped"/> or <see cref="TwoLetters"/>.</summary>
    public static char FoldToOne(char c) => c < Table.Length ? Table[c] : char.ToLowerInvariant(c);

    /// <summary>The folded text; for keys that are made once.</summary>
    public static string Fold(string text)
    {
        var buffer = new char[text.Length * Growth];
        return new string(buffer, 0, Fold(text, buffer));
    }

    /// <summary>Whether a character belongs to the letter before it: an accent, a soft hyphen, a joiner.</summary>
    public static bool IsMark(char c) => c >= '\u00AD' && char.GetUnicodeCategory(c) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static char[] BuildTable(int length)
    {
        var table = new char[length];
        for (var i = 0; i < length; i++)
        {
            var c = (char)i;
            table[i] = char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
                ? Dropped
                : TwoLettersOf(c).Length > 0 ? TwoLetters
                : WithoutStroke(char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]));
        }

        return table;
    }

    /// <summary>The two letters that a character becomes; empty for all others.</summary>
    public static string TwoLettersOf(char c) => c switch
    {
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'þ' or 'Þ' => "th",
        _ => "",
    };

    // Letters that Unicode does not decompose.
    private static char WithoutStroke(char c) => c switch
    {
        'ø' => 'o',
        'đ' or 'ð' => 'd',
        'ł' => 'l',
        'ħ' => 'h',
        'ŧ' => 't',
        'ı' => 'i',
        'ς' => 'σ',
        _ => c,
    };
}
