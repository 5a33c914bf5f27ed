using Dossier.Text;

namespace Dossier.Quotes;

/// <summary>
/// Writes a quote that outlives changes of its text: with the words around the passage, so that it can be told from others
/// like it when one of them is altered, copied or deleted.
/// </summary>
public static class RobustQuote
{
    /// <summary>How many characters of context a side gets at least, where its paragraph has them: as many as Hypothesis stores.</summary>
    public const int ContextLength = 32;

    /// <summary>How many letters and digits a quote needs, context included, to be told from another by itself.</summary>
    public const int LeastLetters = 28;

    /// <summary>
    /// The quote of a passage with the words before and behind it, inside its paragraph: what stands in other paragraphs may
    /// be moved or deleted without touching it. A side gets so many words that it settles the place without the other, where
    /// the paragraph has them; where all of the paragraph does not settle it, or is only a few words, those of others as well.
    /// </summary>
    /// <param name="text">The article.</param>
    /// <param name="span">The passage; it begins and ends with characters that can be seen.</param>
    public static TextQuoteSelector Of(ArticleText text, TextSpan span) => Of(text, new FoldedText(text.Plain), span);

    /// <summary>The same, in a text with many quotes.</summary>
    internal static TextQuoteSelector Of(ArticleText text, FoldedText folded, TextSpan span)
    {
        var exact = new TextQuoteSelector(ShortestQuote.OneLine(span.In(text.Plain)), string.Empty, string.Empty);
        var paragraph = Around(exact, span, TextSpan.FromBounds(text.BlockAt(span.Start).Span.Start, text.BlockAt(span.End - 1).Span.End), folded);
        var quote = IsThin(paragraph) ? Around(exact, span, new TextSpan(0, text.Plain.Length), folded) : paragraph;
        return QuoteMatcher.Places(folded, quote).Length == 1 ? quote : With(quote, ShortestQuote.Of(folded, span));
    }

    /// <summary>Whether a quote has so few letters, context included, that another passage may be taken for its own once that is gone.</summary>
    public static bool IsThin(TextQuoteSelector quote) =>
        quote.Prefix.Concat(quote.Exact).Concat(quote.Suffix).Count(char.IsLetterOrDigit) < LeastLetters;

    /// <summary>With context on both sides, from within a stretch of the text.</summary>
    private static TextQuoteSelector Around(TextQuoteSelector exact, TextSpan span, TextSpan within, FoldedText folded)
    {
        var (text, from, to) = (folded.Original, within.Start, within.End);
        return exact with
        {
            Prefix = Grown(span.Start - from, length => exact with { Prefix = Before(text, from, span.Start, length) }, folded).Prefix,
            Suffix = Grown(to - span.End, length => exact with { Suffix = After(text, span.End, to, length) }, folded).Suffix,
        };
    }

    private static TextQuoteSelector Grown(int available, Func<int, TextQuoteSelector> side, FoldedText folded)
    {
        for (var length = ContextLength; ; length += ContextLength)
        {
            var quote = side(length);
            if (length >= available || QuoteMatcher.Places(folded, quote).Length == 1)
            {
                return quote;
            }
        }
    }

    private static TextQuoteSelector With(TextQuoteSelector quote, TextQuoteSelector shortest) => quote with
    {
        Prefix = shortest.Prefix.Length > quote.Prefix.Length ? shortest.Prefix : quote.Prefix,
        Suffix = shortest.Suffix.Length > quote.Suffix.Length ? shortest.Suffix : quote.Suffix,
    };

    private static string Before(string text, int from, int end, int length)
    {
        var start = Math.Max(from, end - length);
        while (start > from && end - start < 2 * length && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return ShortestQuote.WithLineEnds(text[Characters.Boundary(text, start)..end]);
    }

    private static string After(string text, int start, int to, int length)
    {
        var end = Math.Min(to, start + length);
        while (end < to && end - start < 2 * length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return ShortestQuote.WithLineEnds(text[start..Characters.Boundary(text, end)]);
    }
}
