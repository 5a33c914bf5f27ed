using System.Text;

namespace Dossier.Names;

/// <summary>What a matcher has to know about a word beside its key.</summary>
[Flags]
internal enum TokenTraits : byte
{
    None = 0,

    /// <summary>It begins with a capital.</summary>
    Capitalised = 1,

    /// <summary>Some letter of it is a capital.</summary>
    HasCapital = 2,

    /// <summary>All letters of it are capitals.</summary>
    AllCapitals = 4,

    /// <summary>It is the first of a sentence, or stands behind a mark such as a quote or a colon.</summary>
    Opens = 8,

    /// <summary>It stands in a heading, where some languages capitalise every word.</summary>
    InHeading = 16,
}

/// <summary>A word of a text or of a name: letters and digits with their accents.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset behind the last character.</param>
/// <param name="Word">Its number in the vocabulary of the names, or -1 for a word that no name has.</param>
/// <param name="Gap">What stands between it and the word before; see <see cref="Tokens.GapOf"/>.</param>
/// <param name="Traits">Its capitals and its place.</param>
internal readonly record struct NameToken(int Start, int End, int Word, char Gap, TokenTraits Traits)
{
    public int Length => End - Start;

    public bool Has(TokenTraits trait) => (Traits & trait) != TokenTraits.None;
}

/// <summary>Cuts text into words. Apostrophes and hyphens end a word, and are kept as the gap before the next one.</summary>
internal static class Tokens
{
    /// <summary>A gap that lies in no name.</summary>
    public const char Break = '\0';

    /// <summary>Finds the next word at or behind a position.</summary>
    public static bool TryNext(ReadOnlySpan<char> text, int position, out int start, out int end)
    {
        start = end = position;
        while (start < text.Length && !IsWordAt(text, start, out _))
        {
            start++;
        }

        if (start == text.Length)
        {
            return false;
        }

        end = start;
        for (var i = start; i < text.Length;)
        {
            if (IsWordAt(text, i, out var units))
            {
                end = i += units;
            }
            else if (Folding.IsMark(text[i]))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        // An account name is a word of its own: neither "@jack" nor "a@jack.com" is the name Jack.
        start -= start > position && text[start - 1] == '@' ? 1 : 0;
        return true;
    }

    /// <summary>
    /// The gap as one character: a space for white space with at most one line feed; the mark where there is a single
    /// one (apostrophes and hyphens of all kinds folded; those only without space before them); else
    /// <see cref="Break"/>.
    /// </summary>
    public static char GapOf(ReadOnlySpan<char> between, ReadOnlySpan<char> wordBefore)
    {
        var mark = ' ';
        var lineFeeds = 0;
        foreach (var c in between)
        {
            if (char.IsWhiteSpace(c))
            {
                lineFeeds += c == '\n' ? 1 : 0;
            }
            else if (mark != ' ')
            {
                return Break;
            }
            else
            {
                mark = FoldMark(c);
            }
        }

        var isJoined = mark switch
        {
            '-' => between.Length == 1,
            '\'' => !char.IsWhiteSpace(between[0]), // some write "D' Alema"
            _ => !between.IsEmpty && lineFeeds < 2,
        };
        return !isJoined ? Break : mark == '.' && IsAbbreviation(wordBefore) ? ' ' : mark;
    }

    /// <summary>The traits that show in the word itself.</summary>
    public static TokenTraits CapitalsOf(ReadOnlySpan<char> word)
    {
        var upper = 0;
        var lower = 0;
        foreach (var c in word)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return (char.IsUpper(word[0]) ? TokenTraits.Capitalised : TokenTraits.None)
            | (upper > 0 ? TokenTraits.HasCapital : TokenTraits.None)
            | (upper > 0 && lower == 0 ? TokenTraits.AllCapitals : TokenTraits.None);
    }

    private static char FoldMark(char c) => c switch
    {
        '’' or '‘' or 'ʼ' or '′' or '`' or '´' => '\'',
        '‐' or '‑' or '–' => '-',
        _ => c,
    };

    // Some write "J. D. Vance" and "St. Louis", others "J D Vance" and "St Louis".
    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        if (word.Length > 3)
        {
            return false;
        }

        Span<char> folded = stackalloc char[3 * Folding.Growth];
        var length = Folding.Fold(word, folded);
        return length == 1 || NameWords.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded[..length]);
    }

    private static bool IsWordAt(ReadOnlySpan<char> text, int at, out int units)
    {
        units = 1;
        if (!char.IsHighSurrogate(text[at]))
        {
            return char.IsLetterOrDigit(text[at]);
        }

        return Rune.DecodeFromUtf16(text[at..], out var rune, out units) == System.Buffers.OperationStatus.Done
            && Rune.IsLetterOrDigit(rune);
    }
}
