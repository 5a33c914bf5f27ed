using System.Collections.Immutable;
using System.Globalization;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Quotes;

/// <summary>The place that a quote means. A quote without exactly one place is an error, never a guess.</summary>
internal static class QuotePlace
{
    private const int PlacesShown = 6;

    /// <summary>The one place where the quote matches; null where there is none or more than one, which is then reported.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="folded">The same, folded.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="written">Where the quote is written.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static TextSpan? Find(ArticleText text, FoldedText folded, TextQuoteSelector quote, SourceSpan written, DiagnosticBag diagnostics)
    {
        var places = QuoteMatcher.FindAll(folded, quote);
        switch (places.Length)
        {
            case 1:
                return places[0];
            case 0:
                diagnostics.Add(Codes.QuoteNotFound.At(written, KeywordInContext.Shorten(quote.Exact, 60)));
                return null;
            default:
                ReportAmbiguous(text, folded, places, null, written, diagnostics);
                return null;
        }
    }

    /// <summary>Reports a quote that means several places, each with the shortest quote that would mean it alone.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="folded">The same, folded.</param>
    /// <param name="places">The places.</param>
    /// <param name="position">Where the passage once stood: the nearest place is named first. Null: in the order of the text.</param>
    /// <param name="written">Where the quote is written.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static void ReportAmbiguous(
        ArticleText text, FoldedText folded, ImmutableArray<TextSpan> places, TextPositionSelector? position, SourceSpan written, DiagnosticBag diagnostics)
    {
        var shown = places
            .OrderBy(place => position is null ? 0 : Math.Abs(TextPositionSelector.Of(text.Plain, place).Start - position.Start))
            .Take(PlacesShown)
            .Select(place => $"{text.Offsets.ToSource(place)} is {QuoteWriter.Line(ShortestQuote.Of(folded, place))}");
        var more = places.Length > PlacesShown ? string.Create(CultureInfo.InvariantCulture, $"; and {places.Length - PlacesShown} more") : string.Empty;
        diagnostics.Add(Codes.QuoteAmbiguous.At(written, places.Length, string.Join("; ", shown) + more));
    }
}
