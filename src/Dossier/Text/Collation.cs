using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Dossier.Text;

/// <summary>
/// How a language sorts names, and under which letter each stands. Our own, in place of <see cref="CompareInfo"/>: that asks
/// the ICU library of the machine, whose order changes with its version, and two builds have to be the same bytes.
/// The idea is that of the Unicode Collation Algorithm (UTS #10): first the letters decide, then their accents, then their
/// case (small before capital). Scripts come in the order Latin, Greek, Cyrillic, then by code point; digits before
/// letters. What stands before a comma is the surname: it decides first, and the shorter one comes first (as in libraries:
/// <c>Rossi, Maria</c> before <c>Rossi Bianchi, Ada</c>). A hyphen is a space; apostrophes and full stops don't count.
/// </summary>
public sealed class Collation
{
    private const char Comma = '\u0001';
    private const char Space = '\u0002';
    private const int LongestElement = 3;

    private readonly FrozenDictionary<string, Place> _letters;
    private readonly bool _hasDotlessI;

    private Collation(FrozenDictionary<string, Place> letters, bool hasDotlessI) => (_letters, _hasDotlessI) = (letters, hasDotlessI);

    /// <summary>The collation of a language.</summary>
    public static Collation Of(LanguageTag language)
    {
        var letters = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var rule in CollationRules.Of(language).Split(' '))
        {
            var after = rule[0];
            var (step, last) = ('\0', rule[..1]);
            foreach (var part in rule[1..].Split('<', StringSplitOptions.RemoveEmptyEntries))
            {
                var same = part.Split('=', StringSplitOptions.RemoveEmptyEntries);
                if (!part.StartsWith('='))
                {
                    (step, last) = ((char)(step + 1), same[0]);
                }

                foreach (var letter in same)
                {
                    letters[letter.Normalize(NormalizationForm.FormC)] = new Place(BaseOf(after), step, last);
                }
            }
        }

        return new Collation(letters.ToFrozenDictionary(StringComparer.Ordinal), CollationRules.HasDotlessI(language));
    }

    /// <summary>A key: texts are in order where their keys are in ordinal order. Equal for texts that differ only in what does not count.</summary>
    public string KeyOf(string text)
    {
        var (letters, marks, cases) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        var composed = text.Normalize(NormalizationForm.FormC);
        var lower = Lower(composed);
        for (var i = FirstLetter(lower); i < lower.Length;)
        {
            var length = Element(lower, i, out var place);
            if (place is { } own)
            {
                letters.Append(own.Base).Append(own.Step);
                marks.Append(Comma);
            }
            else
            {
                Append(lower.Substring(i, length), letters, marks);
            }

            cases.Append(char.IsUpper(composed, i) ? '\u0002' : '\u0001');
            i += length;
        }

        return letters.Append('\0').Append(marks).Append('\0').Append(cases).ToString();
    }

    /// <summary>The letter that a text is listed under: <c>D</c>, <c>Ñ</c> in Spanish, <c>Ch</c> in Czech; <c>#</c> for what begins with no letter.</summary>
    public string LetterOf(string text)
    {
        var lower = Lower(text.Normalize(NormalizationForm.FormC));
        var start = FirstLetter(lower);
        if (start == lower.Length || !char.IsLetter(lower, start))
        {
            return "#";
        }

        var length = Element(lower, start, out var place);
        return Upper(place?.Name ?? First(Simple(First(lower.Substring(start, length).Normalize(NormalizationForm.FormD)))).ToString());
    }

    /// <summary>Where a text begins to count: a quotation mark or a bracket before it does not.</summary>
    private static int FirstLetter(string text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text, start))
        {
            start++;
        }

        return start;
    }

    private static Rune First(string text) => text.EnumerateRunes().First();

    /// <summary>The length of the letter at a place, one or more characters, and where it comes where the language says so.</summary>
    private int Element(string text, int at, out Place? place)
    {
        for (var length = Math.Min(LongestElement, text.Length - at); length > 0; length--)
        {
            if (_letters.TryGetValue(text.Substring(at, length), out var found))
            {
                place = found;
                return length;
            }
        }

        place = null;
        return char.IsSurrogatePair(text, at) ? 2 : 1;
    }

    private static void Append(string element, StringBuilder letters, StringBuilder marks)
    {
        foreach (var rune in element.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark:
                    marks.Append((char)Math.Min(rune.Value, 0xFFFF));
                    break;
                case var _ when rune.Value is ',':
                    letters.Append(Comma);
                    break;
                case var _ when rune.Value is '\'' or '’' or 'ʼ' or '.':
                    break;
                case UnicodeCategory.DecimalDigitNumber:
                    letters.Append((char)('\u0010' + (int)Rune.GetNumericValue(rune))).Append('\0');
                    break;
                case var _ when Rune.IsLetter(rune):
                    foreach (var part in Simple(rune).EnumerateRunes())
                    {
                        letters.Append(BaseOf(part)).Append(part.IsBmp ? '\0' : (char)(part.Value & 0xFFFF));
                    }

                    marks.Append(Simple(rune) == rune.ToString() ? Comma : Space);
                    break;
                default:
                    letters.Append(Space);
                    break;
            }
        }
    }

    /// <summary>Letters that Unicode does not decompose, as the letters that they are sorted as.</summary>
    private static string Simple(Rune letter) => letter.Value switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ł' => "l",
        'ħ' => "h",
        'ŧ' => "t",
        'ı' => "i",
        'ς' => "σ",
        _ => letter.ToString(),
    };

    private static char BaseOf(Rune letter) => letter.IsBmp ? BaseOf((char)letter.Value) : (char)(0xFFF0 + (letter.Value >> 16));

    private static char BaseOf(char letter) => (char)(letter + '\u0100');

    private string Lower(string text) =>
        (_hasDotlessI ? text.Replace('I', 'ı').Replace('İ', 'i') : text).ToLowerInvariant();

    private string Upper(string letter) => _hasDotlessI && letter[0] is 'i' or 'ı'
        ? (letter[0] == 'i' ? "İ" : "I") + letter[1..]
        : letter.Length == 1 || char.IsSurrogate(letter[0]) ? letter.ToUpperInvariant() : char.ToUpperInvariant(letter[0]) + letter[1..];

    /// <summary>Where a letter comes: so many steps behind another, under a name.</summary>
    private readonly record struct Place(char Base, char Step, string Name);
}
