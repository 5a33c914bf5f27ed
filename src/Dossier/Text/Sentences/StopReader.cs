using System.Buffers;

namespace Dossier.Text.Sentences;

/// <summary>Reads the word before a stop and what stands behind it.</summary>
internal readonly ref struct StopReader(string text, SentenceLanguage language)
{
    private const string RomanDigits = "IVXLC";

    private static readonly SearchValues<char> DigitsAndStops = SearchValues.Create("0123456789.");

    /// <summary>How many single letters before a word may belong to it: <c>i. d. R.</c></summary>
    private const int LettersBefore = 3;

    /// <summary>The first offset from a given one that holds no white space; the text's length, where there is none.</summary>
    public static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Where <c>[1]</c> ends; -1 where there is something else.</summary>
    public static int FootnoteEnd(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end < at + 4 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > at + 1 && end < text.Length && text[end] == ']' ? end + 1 : -1;
    }

    /// <summary>Whether a sentence can begin at an offset, where a word or a number begins or what opens before one.</summary>
    /// <param name="at">The offset.</param>
    /// <param name="first">The first letter or digit of the sentence before.</param>
    public bool CanBegin(int at, int first)
    {
        at = SkipOpening(at);
        if (at >= text.Length)
        {
            return false;
        }

        if (!char.IsLower(text[at]))
        {
            return text[at] is not (',' or ';' or ':');
        }

        // iPhone: a name may have its capital later. a. Flour. b. Water: the next entry of a list.
        return at + 1 < text.Length
            && (char.IsUpper(text[at + 1]) || (text[at + 1] is '.' or ')' && text[first + 1] == text[at + 1] && IsBeforeCapital(at + 2)));
    }

    /// <summary>Whether a stop that needs no white space ends a sentence.</summary>
    public bool EndsUnspaced(int stop, int end)
    {
        var next = SkipSpace(text, end);
        if (next >= text.Length || (text[stop] == '．' && char.IsDigit(text[next])))
        {
            return false;
        }

        // Japanese goes on behind a quotation with a particle: 「…。」と言った.
        var goesOn = end > stop + 1 && SentenceMarks.IsClosing(text[end - 1]) && text[next] is >= '\u3041' and <= '\u309F';
        return !goesOn && text[next] is not ('，' or '、' or ',');
    }

    /// <summary>What the word before a full stop says of it.</summary>
    /// <param name="first">The sentence's first letter or digit.</param>
    /// <param name="stop">The stop.</param>
    public StopKind KindOf(int first, int stop)
    {
        var start = WordStart(stop);
        var word = text.AsSpan(start, stop - start);
        if (text[stop] != '.')
        {
            return word.Length < SentenceLanguage.LongestWord ? language.KindOf(text.AsSpan(start, stop + 1 - start)) : StopKind.Ends;
        }

        if (word.Length is 0 or > SentenceLanguage.LongestWord)
        {
            return StopKind.Ends;
        }

        if (start == first && IsLabel(word))
        {
            return StopKind.Never;
        }

        var kind = Spaced(start, stop);
        kind = kind == StopKind.Ends ? language.KindOf(word) : kind;
        return kind != StopKind.Ends || !(IsInitial(word) || IsOrdinal(word)) ? kind : StopKind.BeforeStarter;
    }

    /// <summary>Whether what stands behind a stop begins with a word that sentences begin with, and names don't.</summary>
    public bool BeginsWithStarter(int at, int stop)
    {
        var start = SkipOpening(at);
        if (text.AsSpan(at, start - at).IndexOfAny('¿', '¡') >= 0)
        {
            return true;
        }

        var end = WordEnd(start);
        if (end < text.Length && text[end] == '.' && end - start <= 2)
        {
            return false;
        }

        var word = text.AsSpan(start, end - start);
        var isElided = end < text.Length && text[end] is '\'' or '’';
        return language.IsStarter(word, isElided, IsSingleInitial(stop));
    }

    /// <summary>Whether what stands behind a stop begins with a number.</summary>
    public bool BeginsWithNumber(int at, bool mayBeRoman)
    {
        var start = SkipOpening(at);
        if (char.IsDigit(text[start]))
        {
            return true;
        }

        var word = text.AsSpan(start, WordEnd(start) - start);
        return mayBeRoman && IsRoman(word) && !language.IsStarter(word, isElided: false, isBehindInitial: false);
    }

    /// <summary>The abbreviation of several words that ends at a stop: <c>z. B.</c>, <c>n. Chr.</c></summary>
    private StopKind Spaced(int start, int stop)
    {
        Span<char> joined = stackalloc char[SentenceLanguage.LongestWord];
        var at = joined.Length - (stop - start);
        var kind = StopKind.Ends;
        if (stop - start > 3)
        {
            return kind;
        }

        text.AsSpan(start, stop - start).CopyTo(joined[at..]);
        for (var i = 0; i < LettersBefore && EndsWithLetterAndStop(start - 1); i++)
        {
            start -= 3;
            at -= 2;
            (joined[at], joined[at + 1]) = (text[start], '.');
            kind = language.KindOf(joined[at..]) is var found and not StopKind.Ends ? found : kind;
        }

        return kind;
    }

    private bool IsBeforeCapital(int at) => at + 1 < text.Length && char.IsWhiteSpace(text[at]) && char.IsUpper(text[at + 1]);

    /// <summary>Whether a single letter, a full stop and a space end at an offset.</summary>
    private bool EndsWithLetterAndStop(int space) =>
        space >= 2 && char.IsWhiteSpace(text[space]) && text[space - 1] == '.' && char.IsLetter(text[space - 2])
        && (space == 2 || SentenceMarks.PartsWords(text[space - 3]));

    /// <summary>The number or letter of an entry of a list: <c>1.</c>, <c>1.2.</c>, <c>a.</c>, <c>IV.</c></summary>
    private static bool IsLabel(ReadOnlySpan<char> word) => word.Length == 1
        ? char.IsDigit(word[0]) || char.IsUpper(word[0]) || char.IsLower(word[0])
        : (word.Length <= 3 && IsDigits(word)) || (word.Length <= 8 && word.Contains('.') && word.IndexOfAnyExcept(DigitsAndStops) < 0) || (word.Length <= 5 && IsRoman(word));

    /// <summary>One letter, or a last one behind a full stop or a hyphen: <c>J.</c>, <c>U.S.</c>, <c>J.-C.</c></summary>
    private static bool IsInitial(ReadOnlySpan<char> word) =>
        (char.IsUpper(word[^1]) && (word.Length == 1 || word[^2] is '.' or '-'))
        || (char.IsLower(word[^1]) && (word.Length == 1 || word[^2] == '.'));

    private bool IsOrdinal(ReadOnlySpan<char> word) => language.HasOrdinalStops && (IsRoman(word) || (word.Length <= 3 && IsDigits(word)));

    /// <summary>Whether a single letter stands before a stop, where a surname may follow: <c>A. La Rosa</c>, <c>J.-M. Le Roux</c>.</summary>
    private bool IsSingleInitial(int stop) =>
        char.IsUpper(text[stop - 1]) && (WordStart(stop) == stop - 1 || (stop > 1 && text[stop - 2] == '-'));

    private static bool IsDigits(ReadOnlySpan<char> word) => word.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length > 0 && word.IndexOfAnyExcept(RomanDigits) < 0;

    /// <summary>Where the word before an offset begins; it may be cut short where it is longer than any abbreviation.</summary>
    private int WordStart(int end)
    {
        var start = end;
        while (start > 0 && end - start <= SentenceLanguage.LongestWord && !SentenceMarks.PartsWords(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private int WordEnd(int start)
    {
        var end = start;
        while (end < text.Length && end - start <= SentenceLanguage.LongestWord && char.IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Goes over what opens a sentence: quotes, brackets, dashes, an ellipsis, the point of <c>.NET</c>.</summary>
    private int SkipOpening(int at)
    {
        while (at < text.Length && (SentenceMarks.IsOpening(text[at]) || text[at] is '.' or '…' || char.IsWhiteSpace(text[at])))
        {
            at++;
        }

        return at;
    }
}
