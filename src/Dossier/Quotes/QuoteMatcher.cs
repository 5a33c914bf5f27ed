using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Quotes;

/// <summary>
/// Finds a quote in a text. It knows no HTML and no files. White space of any kind and length, typographic and straight
/// quotation marks, and kinds of dash count as equal; everything else has to be the same, letter for letter.
/// </summary>
public static class QuoteMatcher
{
    /// <summary>All places where the selector matches, in the order of the text; an empty quote matches nowhere.</summary>
    public static ImmutableArray<TextSpan> FindAll(string text, TextQuoteSelector quote) => FindAll(new FoldedText(text), quote);

    /// <summary>The same, in a text that many quotes are looked for in.</summary>
    internal static ImmutableArray<TextSpan> FindAll(FoldedText text, TextQuoteSelector quote)
    {
        var exact = new FoldedText(quote.Exact).Value.Trim();
        if (exact.Length == 0)
        {
            return [];
        }

        var prefix = new FoldedText(quote.Prefix).Value.Trim();
        var suffix = new FoldedText(quote.Suffix).Value.Trim();
        var folded = text.Value;
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        for (var at = folded.IndexOf(exact, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(exact, at + 1, StringComparison.Ordinal))
        {
            var end = at + exact.Length;
            if (folded.AsSpan(0, at).TrimEnd(' ').EndsWith(prefix, StringComparison.Ordinal)
                && folded.AsSpan(end).TrimStart(' ').StartsWith(suffix, StringComparison.Ordinal))
            {
                found.Add(TextSpan.FromBounds(text.Offsets[at], text.Offsets[end - 1] + 1));
            }
        }

        return found.ToImmutable();
    }
}
