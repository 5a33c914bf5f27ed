using System.Collections.Immutable;
using System.Globalization;
using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>Cuts a text into words: runs of letters, marks and digits.</summary>
internal static class WordScanner
{
    /// <summary>The words, in the order of the text.</summary>
    public static ImmutableArray<TextSpan> Find(string text)
    {
        var words = ImmutableArray.CreateBuilder<TextSpan>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isWord = i < text.Length && IsWord(text[i]);
            if (isWord && start < 0)
            {
                start = i;
            }
            else if (!isWord && start >= 0)
            {
                words.Add(TextSpan.FromBounds(start, i));
                start = -1;
            }
        }

        return words.ToImmutable();
    }

    /// <summary>Whether a word stands in a text, with no letter or digit before or behind it.</summary>
    public static int IndexOfWhole(string text, string word, StringComparison comparison = StringComparison.Ordinal)
    {
        for (var at = word.Length == 0 ? -1 : text.IndexOf(word, comparison); at >= 0; at = at + 1 < text.Length ? text.IndexOf(word, at + 1, comparison) : -1)
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Lower case without diacritics, so that spellings of a name in two languages can be held together.</summary>
    public static string Fold(string word)
    {
        var isAscii = true;
        foreach (var c in word)
        {
            isAscii &= c < 128;
        }

        return isAscii
            ? word.ToLowerInvariant()
            : string.Concat(word.Normalize(System.Text.NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
