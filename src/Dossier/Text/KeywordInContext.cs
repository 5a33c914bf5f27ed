using System.Buffers;
using System.Text;

namespace Dossier.Text;

/// <summary>A passage with the words around it, for an index (KWIC; Luhn 1960).</summary>
/// <param name="Before">The words before it, with an ellipsis where the block goes on.</param>
/// <param name="Written">The passage.</param>
/// <param name="After">The words behind it.</param>
public readonly record struct KeywordInContext(string Before, string Written, string After)
{
    /// <summary>How many characters are shown on each side, where nothing else is said: about a line and a half of print.</summary>
    public const int Width = 110;

    private static readonly SearchValues<char> OtherSpaces = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => char.IsWhiteSpace(c) && c != ' ')]);

    private const int LongestWord = 40;

    /// <summary>A passage in its block: never words of another block. Words are not cut; white space is one space.</summary>
    /// <param name="text">The article.</param>
    /// <param name="span">The passage.</param>
    /// <param name="width">How many characters are shown on each side, at the most.</param>
    public static KeywordInContext Of(ArticleText text, TextSpan span, int width = Width)
    {
        var block = text.BlockAt(span.Start).Span;
        var start = Math.Max(block.Start, span.Start - width);
        var end = Math.Min(block.End, span.End + width);
        start = WordStart(text.Plain, start, block.Start, span.Start);
        end = WordEnd(text.Plain, end, block.End, span.End);

        var before = OneLine(text.Plain.AsSpan(start, span.Start - start));
        var after = OneLine(text.Plain.AsSpan(span.End, Math.Max(0, end - span.End)));
        return new KeywordInContext(
            start > block.Start ? "… " + before.TrimStart() : before,
            OneLine(text.Plain.AsSpan(span.Start, span.Length)),
            end < block.End ? after.TrimEnd() + " …" : after.TrimEnd());
    }

    /// <summary>A text cut after a word, for a list.</summary>
    public static string Shorten(string text, int width)
    {
        var line = OneLine(text).Trim();
        if (line.Length <= width)
        {
            return line;
        }

        var cut = line.LastIndexOf(' ', width);
        return (cut > width / 2 ? line[..cut] : line[..(char.IsHighSurrogate(line[width - 1]) ? width - 1 : width)]).TrimEnd(',', ';', ':', ' ') + " …";
    }

    /// <summary>The next start of a word; in a text without spaces (Chinese, a long address), the same place.</summary>
    private static int WordStart(string text, int at, int blockStart, int spanStart)
    {
        for (var i = at; i > blockStart && i <= Math.Min(spanStart, at + LongestWord); i++)
        {
            if (char.IsWhiteSpace(text[i - 1]))
            {
                return i;
            }
        }

        return Characters.Boundary(text, at);
    }

    private static int WordEnd(string text, int at, int blockEnd, int spanEnd)
    {
        for (var i = at; i < blockEnd && i >= Math.Max(spanEnd, at - LongestWord); i--)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return Characters.Boundary(text, at);
    }

    /// <summary>A text with single spaces for all its white space.</summary>
    public static string OneLine(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(OtherSpaces) < 0 && text.IndexOf("  ", StringComparison.Ordinal) < 0)
        {
            return text.ToString();
        }

        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                line.Append(c);
            }
            else if (line.Length == 0 || line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }
}
