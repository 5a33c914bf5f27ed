using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Quotes;

/// <summary>The place that a quote means. A quote without exactly one place is an error, never a guess.</summary>
internal static class QuotePlace
{
    private const int Shown = 30;

    /// <summary>The one place where the quote matches; null where there is none or more than one, which is then reported.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="written">Where the quote is written.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static TextSpan? Find(FoldedText text, TextQuoteSelector quote, SourceSpan written, DiagnosticBag diagnostics)
    {
        var places = QuoteMatcher.FindAll(text, quote);
        switch (places.Length)
        {
            case 1:
                return places[0];
            case 0:
                diagnostics.Add(Codes.QuoteNotFound.At(written, Shorten(quote.Exact)));
                return null;
            default:
                var both = string.Join(" and ", places.Take(2).Select(place => $"“{Around(text.Original, place)}”"));
                diagnostics.Add(Codes.QuoteAmbiguous.At(written, places.Length, both));
                return null;
        }
    }

    private static string Around(string text, TextSpan place)
    {
        var start = Math.Max(0, place.Start - Shown);
        var end = Math.Min(text.Length, place.End + Shown);
        return $"{text[Cut(text, start)..place.Start]}[{place.In(text)}]{text[place.End..Cut(text, end)]}".ReplaceLineEndings(" ").Trim();
    }

    private static string Shorten(string quote) => quote.Length > 60 ? quote[..Cut(quote, 59)] + "…" : quote;

    /// <summary>An offset that cuts no surrogate pair.</summary>
    private static int Cut(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
