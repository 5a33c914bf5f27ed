using System.Collections.Immutable;
using Dossier.Quotes.Approximate;
using Dossier.Text;

namespace Dossier.Quotes;

/// <summary>What becomes of a quote in a text. There is no fifth.</summary>
public enum QuoteOutcome
{
    /// <summary>It stands in one place as it was quoted.</summary>
    Exact,

    /// <summary>It stands in several places as it was quoted.</summary>
    Ambiguous,

    /// <summary>It does not stand there as it was quoted, and one place is clearly what has become of it.</summary>
    Changed,

    /// <summary>It does not stand there, and no place is good enough, or clearly the best.</summary>
    Orphan,
}

/// <summary>Where a quote stands in a text. It knows no HTML and no files.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Places">One place where it is exact or changed, several where it is ambiguous, none where it is an orphan.</param>
/// <param name="IsContested">Of an orphan: whether several places are about equally like it, and not none.</param>
public sealed record QuoteAnchor(QuoteOutcome Outcome, ImmutableArray<TextSpan> Places, bool IsContested = false)
{
    /// <summary>Looks for a quote: for what is equal to it (<see cref="QuoteMatcher"/>), else for what has become of it.</summary>
    public static QuoteAnchor Find(string text, TextQuoteSelector quote) => Find(new FoldedText(text), quote);

    /// <summary>The same, in a text that many quotes are looked for in.</summary>
    internal static QuoteAnchor Find(FoldedText text, TextQuoteSelector quote)
    {
        var places = QuoteMatcher.Places(text, quote).RemoveAll(place => !IsFirm(place, quote, text));
        if (!places.IsEmpty)
        {
            return new QuoteAnchor(
                places.Length == 1 ? QuoteOutcome.Exact : QuoteOutcome.Ambiguous, [.. places.Select(place => text.ToOriginal(place.Start, place.End))]);
        }

        var best = PassageSearch.Best(text, quote);
        return best.Outcome == SearchOutcome.Found
            ? new QuoteAnchor(QuoteOutcome.Changed, [best.Span!.Value])
            : new QuoteAnchor(QuoteOutcome.Orphan, [], best.Outcome == SearchOutcome.SeveralAlike);
    }

    /// <summary>
    /// Whether a place is beyond doubt: whole words, or inside a word because the prefix or suffix goes on with that word; and
    /// with its context in the same paragraph, unless the context itself has the end of a paragraph: words that came to stand
    /// beside each other when others were deleted are no context.
    /// </summary>
    private static bool IsFirm(FoldedPlace place, TextQuoteSelector quote, FoldedText text) =>
        place.IsWholeWith(quote)
        && (quote.Prefix.Length == 0 || HasBlockEndsOf(quote.Prefix, place.ContextStart, place.Start, text))
        && (quote.Suffix.Length == 0 || HasBlockEndsOf(quote.Suffix, place.ContextEnd - QuoteMatcher.Part(quote.Suffix).Length, place.ContextEnd, text, place.End));

    /// <summary>Whether a context has a line feed wherever a paragraph ends in the text that it was found in.</summary>
    /// <param name="context">As it was written.</param>
    /// <param name="from">Where its first character that is no white space was found.</param>
    /// <param name="to">Where it ends in the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="junction">Where the passage ends, where the context follows it; white space between both belongs to the context.</param>
    private static bool HasBlockEndsOf(string context, int from, int to, FoldedText text, int? junction = null)
    {
        var quoted = new FoldedText(context);
        var lead = quoted.Value.Length - quoted.Value.TrimStart().Length;
        for (var at = junction ?? from; at < to; at++)
        {
            var written = at - from + lead;
            if (text.IsBlockEnd(at) && !(written >= 0 && written < quoted.Value.Length && quoted.IsBlockEnd(written)))
            {
                return false;
            }
        }

        return true;
    }
}
