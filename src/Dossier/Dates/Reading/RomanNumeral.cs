using Dossier.Dates.Grammar;

namespace Dossier.Dates.Reading;

/// <summary>Roman numerals of centuries: I to XXX, with or without the letters of an ordinal: <c>XIXe</c>.</summary>
internal static class RomanNumeral
{
    private const int Longest = 9;

    /// <summary>The number; 0 where the word is none.</summary>
    public static int Read(ReadOnlySpan<char> word, DateLanguage language)
    {
        if (word.Length > Longest || ValueOf(word[0]) == 0)
        {
            return 0;
        }

        var (sum, end) = (0, 0);
        while (end < word.Length && ValueOf(word[end]) is var value and > 0)
        {
            sum += end + 1 < word.Length && ValueOf(word[end + 1]) > value ? -value : value;
            end++;
        }

        return sum <= 30 && (end == word.Length || language.IsNthSuffix(word[end..])) ? sum : 0;
    }

    private static int ValueOf(char c) => c switch
    {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        _ => 0,
    };
}
