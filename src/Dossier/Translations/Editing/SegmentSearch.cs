using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Translations.Editing;

/// <summary>
/// One side of a pair, to find segments in by their words. The segments' texts stand one behind the other, so that a
/// prefix or suffix may reach into the next one; the quote itself may not.
/// </summary>
internal sealed class SegmentSearch
{
    private readonly ImmutableArray<Segment> _segments;
    private readonly int[] _starts;
    private readonly FoldedText _text;
    private readonly ILookup<string, int> _whole;

    /// <summary>A side.</summary>
    /// <param name="segments">Its segments.</param>
    /// <param name="side">Which it is.</param>
    public SegmentSearch(ImmutableArray<Segment> segments, Side side)
    {
        _segments = segments;
        Side = side;
        _starts = new int[segments.Length];
        var at = 0;
        for (var i = 0; i < segments.Length; i++)
        {
            _starts[i] = at;
            at += segments[i].Text.Length + 1;
        }

        _text = new FoldedText(string.Join('\n', segments.Select(segment => segment.Text)));
        _whole = Enumerable.Range(0, segments.Length).ToLookup(i => Folded(segments[i].Text), StringComparer.Ordinal);
    }

    /// <summary>Which side it is.</summary>
    public Side Side { get; }

    /// <summary>What a message calls it.</summary>
    public string Name => Side == Side.Source ? "original" : "translation";

    /// <summary>The segment's address.</summary>
    public string Id(int segment) => _segments[segment].Id;

    /// <summary>
    /// The one segment that a quote means. Where there is none, or more than one, that is reported and the answer is null.
    /// </summary>
    public int? Find(SegmentQuote words, DiagnosticBag diagnostics)
    {
        var found = Meant(words.Quote);
        switch (found.Length)
        {
            case 1:
                return found[0];
            case 0:
                diagnostics.Add(Codes.SegmentNotFound.At(words.Place, Name, KeywordInContext.Shorten(words.Quote.Exact, 60)));
                return null;
            default:
                ReportAmbiguous(words, found, diagnostics);
                return null;
        }
    }

    /// <summary>Says that several segments have the words of a quote.</summary>
    public void ReportAmbiguous(SegmentQuote words, ImmutableArray<int> found, DiagnosticBag diagnostics) =>
        diagnostics.Add(Codes.SegmentAmbiguous.At(words.Place, found.Length, Name, string.Join(", ", found.Take(5).Select(Id))));

    /// <summary>The segments that a quote may mean: the one that it is the whole of, else all that have its words.</summary>
    public ImmutableArray<int> Meant(TextQuoteSelector quote)
    {
        var isBare = quote.Prefix.Length == 0 && quote.Suffix.Length == 0;
        return isBare && _whole[Folded(quote.Exact)].Take(2).ToArray() is [var only]
            ? [only]
            : [.. FindAll(quote).Select(place => place.Segment).Distinct()];
    }

    /// <summary>All places of a quote: the segment, and the span in its text.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="insideWords">Whether it may stand inside a word, without a prefix or suffix that goes on with that word, where it stands nowhere else.</param>
    public IEnumerable<(int Segment, TextSpan Span)> FindAll(TextQuoteSelector quote, bool insideWords = false)
    {
        var found = QuoteMatcher.Places(_text, quote)
            .Where(place => insideWords || place.IsWholeWith(quote));
        foreach (var place in found.Select(place => _text.ToOriginal(place.Start, place.End)))
        {
            var at = Array.BinarySearch(_starts, place.Start);
            var segment = at >= 0 ? at : ~at - 1;
            var span = place with { Start = place.Start - _starts[segment] };
            if (span.End <= _segments[segment].Text.Length)
            {
                yield return (segment, span);
            }
        }
    }

    /// <summary>A text as quotes are compared.</summary>
    public static string Folded(string text) => new FoldedText(text).Value.Trim();
}
