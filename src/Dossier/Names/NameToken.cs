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
/// <param name="Key">The word whatever its case and diacritics; see <see cref="WordKey"/>.</param>
/// <param name="Gap">What stands between it and the word before; see <see cref="Tokens.GapOf"/>.</param>
/// <param name="Traits">Its capitals and its place.</param>
internal readonly record struct NameToken(int Start, int End, ulong Key, char Gap, TokenTraits Traits)
{
    public int Length => End - Start;

    public bool Has(TokenTraits trait) => (Traits & trait) != TokenTraits.None;
}

/// <summary>Cuts text into words. Apostrophes and hyphens end a word, and are kept as the gap before the next one.</summary>
internal static class Tokens
{
    /// <summary>A gap that lies in no name.</summary>
    public const char Break = '\0';

    /// <summary>No gap: two characters of a script without spaces.</summary>
    public const char Nothing = '\u200B';

    /// <summary>Finds the next word at or behind a position: its place, its key and its capitals; no gap yet.</summary>
    public static bool TryNext(ReadOnlySpan<char> text, int position, out NameToken token)
    {
        var start = position;
        while (start < text.Length && !IsWordAt(text, start, out _))
        {
            start++;
        }

        if (start == text.Length)
        {
            token = default;
            return false;
        }

        var end = start;
        var key = WordKey.Start;
        var (upper, lower) = (false, false);
        for (var i = start; i < text.Length;)
        {
            var c = text[i];
            if (IsWordAt(text, i, out var units))
            {
                key = units == 1 ? WordKey.Next(key, c) : WordKey.Next(WordKey.Next(key, c), text[i + 1]);
                upper |= char.IsUpper(c);
                lower |= char.IsLower(c);
                end = i += units;
                if (StandsAlone(c))
                {
                    break;
                }
            }
            else if (Folding.IsMark(c))
            {
                key = WordKey.Next(key, c);
                i++;
            }
            else
            {
                break;
            }

            if (i < text.Length && StandsAlone(text[i]))
            {
                break;
            }
        }

        var traits = (char.IsUpper(text[start]) ? TokenTraits.Capitalised : TokenTraits.None)
            | (upper ? TokenTraits.HasCapital : TokenTraits.None)
            | (upper && !lower ? TokenTraits.AllCapitals : TokenTraits.None);

        // An account name is a word of its own: neither "@jack" nor "a@jack.com" is the name Jack.
        if (start > position && text[start - 1] == '@')
        {
            start--;
            key = WordKey.Of(text[start..end]);
            traits &= ~TokenTraits.Capitalised;
        }

        token = new NameToken(start, end, key, Break, traits);
        return true;
    }

    /// <summary>
    /// The gap as one character: a space for white space with at most one line feed; the mark where there is a single
    /// one (apostrophes and hyphens of all kinds folded; those only without space before them); else
    /// <see cref="Break"/>.
    /// </summary>
    public static char GapOf(ReadOnlySpan<char> between, ReadOnlySpan<char> wordBefore)
    {
        if (between is " ")
        {
            return ' ';
        }

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
            _ => lineFeeds < 2,
        };
        return between.IsEmpty ? Nothing : !isJoined ? Break : mark == '.' && IsAbbreviation(wordBefore) ? ' ' : mark;
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
        const int longest = 4;
        if (word.Length > longest)
        {
            return false;
        }

        Span<char> folded = stackalloc char[longest * Folding.Growth];
        var length = Folding.Fold(word, folded);
        return length == 1 || NameWords.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded[..length]);
    }

    // Chinese and Japanese are written without spaces: each character is a word, and names are runs of them.
    private static bool StandsAlone(char c) => c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF';

    private static bool IsWordAt(ReadOnlySpan<char> text, int at, out int units)
    {
        units = 1;
        if (char.IsAscii(text[at]))
        {
            return char.IsAsciiLetterOrDigit(text[at]);
        }

        if (!char.IsHighSurrogate(text[at]))
        {
            return char.IsLetterOrDigit(text[at]);
        }

        return Rune.DecodeFromUtf16(text[at..], out var rune, out units) == System.Buffers.OperationStatus.Done
            && Rune.IsLetterOrDigit(rune);
    }
}
