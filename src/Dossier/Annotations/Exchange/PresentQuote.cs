using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Annotations.Exchange;

/// <summary>The selectors that other programs get for a passage: from the text as it is now.</summary>
internal static class PresentQuote
{
    /// <summary>How many characters stand before and behind, as Hypothesis has them too.</summary>
    private const int Context = 32;

    /// <summary>The words, with 32 characters of the text before and behind; with more, where these do not settle the place.</summary>
    public static TextQuoteSelector Of(FoldedText text, TextSpan passage)
    {
        var plain = text.Original;
        for (var width = Context; ; width *= 2)
        {
            var start = Characters.Boundary(plain, Math.Max(0, passage.Start - width));
            var end = Characters.Boundary(plain, Math.Min(plain.Length, passage.End + width));
            var quote = new TextQuoteSelector(passage.In(plain), plain[start..passage.Start], plain[passage.End..end].TrimEnd('\n'));
            if ((start == 0 && end == plain.Length) || QuoteMatcher.FindAll(text, quote).Length == 1)
            {
                return quote;
            }
        }
    }
}
