using System.Globalization;
using System.Text;

namespace Dossier.Translations.Alignment;

/// <summary>Writes Greek and Cyrillic in Latin letters and leaves accents off, so that cognates can be seen.</summary>
internal static class Romanization
{
    private const string Greek = "αβγδεζηθικλμνξοπρστυφχψως";
    private static readonly string[] GreekLatin = "a v g d e z i t i k l m n x o p r s t i f h ps o s".Split(' ');
    private const string Cyrillic = "абвгдежзийклмнопрстуфхцчшщъыьэюяёђѓєѕіїјљњћќўџґ";
    private static readonly string[] CyrillicLatin =
        "a b v g d e z z i i k l m n o p r s t u f h c c s s . i . e u a e d g e z i i j l n c k u d g".Split(' ');

    /// <summary>A lower-case token in Latin letters without accents; letters of other scripts stay.</summary>
    public static string Of(string token)
    {
        if (Ascii.IsValid(token))
        {
            return token;
        }

        var latin = new StringBuilder(token.Length + 2);
        foreach (var c in token.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (Greek.IndexOf(c, StringComparison.Ordinal) is var g and >= 0)
            {
                latin.Append(GreekLatin[g]);
            }
            else if (Cyrillic.IndexOf(c, StringComparison.Ordinal) is var k and >= 0)
            {
                latin.Append(CyrillicLatin[k] == "." ? "" : CyrillicLatin[k]);
            }
            else
            {
                latin.Append(c switch
                {
                    'ß' => "ss", 'æ' => "ae", 'œ' => "oe", 'ø' => "o", 'ł' => "l", 'đ' => "d", 'ı' => "i", 'þ' => "th", 'ð' => "d",
                    _ => c.ToString(),
                });
            }
        }

        return latin.ToString();
    }
}
