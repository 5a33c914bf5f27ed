using Dossier.Text;

namespace Dossier.Quotes;

/// <summary>Writes the quote that outlives changes of the text: with words before and behind, where the block has them.</summary>
public static class RobustQuote
{
    /// <summary>How many characters of context there are at least on each side, where the block has so many.</summary>
    public const int Context = 32;

    /// <summary>A quote with fewer characters, those of its prefix and suffix included, is thin: little of the text has to change for it to be lost.</summary>
    public const int Thin = 24;

    private const int LongestWord = 40;

    /// <summary>Whether a quote is thin.</summary>
    public static bool IsThin(TextQuoteSelector quote) => quote.Exact.Length + quote.Prefix.Length + quote.Suffix.Length < Thin;

    /// <summary>
    /// The words of a span, with whole words of its block before and behind. It means this place and no other, where any
    /// quote can: where the words of the block do not settle it, those of <see cref="ShortestQuote"/> stand in their place.
    /// </summary>
    /// <param name="text">The article.</param>
    /// <param name="span">The passage; it begins and ends with other characters than white space.</param>
    public static TextQuoteSelector Of(ArticleText text, TextSpan span)
    {
        var plain = text.Plain;
        var shortest = ShortestQuote.Of(plain, span);
        var robust = shortest with
        {
            Prefix = Before(plain, text.BlockAt(span.Start).Span.Start, span.Start),
            Suffix = After(plain, span.End, text.BlockAt(span.End - 1).Span.End),
        };
        return QuoteMatcher.FindAll(plain, robust).Length == 1 ? robust : robust with
        {
            Prefix = Longer(robust.Prefix, shortest.Prefix),
            Suffix = Longer(robust.Suffix, shortest.Suffix),
        };
    }

    private static string Longer(string one, string other) => one.Length >= other.Length ? one : other;

    private static string Before(string text, int blockStart, int end)
    {
        var start = Math.Max(blockStart, end - Context);
        for (var i = start; i > blockStart && i > start - LongestWord; i--)
        {
            if (char.IsWhiteSpace(text[i - 1]))
            {
                return OneLine(text[i..end]);
            }
        }

        // The first word of the block, or a text without spaces.
        return OneLine(text[(start - blockStart < LongestWord ? blockStart : Characters.Boundary(text, start))..end]);
    }

    private static string After(string text, int start, int blockEnd)
    {
        var end = Math.Min(blockEnd, start + Context);
        for (var i = end; i < blockEnd && i < end + LongestWord; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return OneLine(text[start..i]);
            }
        }

        return OneLine(text[start..(blockEnd - end < LongestWord ? blockEnd : Characters.Boundary(text, end))]);
    }

    private static string OneLine(string text) => KeywordInContext.OneLine(text).Trim();
}
