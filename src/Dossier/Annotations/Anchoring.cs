using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Annotations;

/// <summary>
/// Brings notes to their passages. A quote with one place is there; one with several is an error; one with none is looked
/// for as what may have become of it (<see cref="AnchorOutcome"/>). <c>docs/annotations.md</c> describes it.
/// </summary>
public static class Anchoring
{
    private const int WordsShown = 60;

    /// <summary>
    /// The notes in the order of the page: those on passages by place, then those on other things in the order of the file,
    /// then orphans in the order of the file. Those whose quote means several places are errors, and left out. Only targets
    /// that are passages of this text are looked for: others count as found.
    /// </summary>
    public static ImmutableArray<Annotation> Anchor(
        ArticleText text, ImmutableArray<WrittenAnnotation> written, DiagnosticBag diagnostics)
    {
        var anchored = new List<Annotation>(written.Length);
        var folded = new FoldedText(text);
        foreach (var note in written)
        {
            var found = note.Target is PassageTarget target
                ? Find(text, folded, target, note.Id, diagnostics)
                : (AnchorOutcome.Exact, null);
            if (found is var (outcome, passage))
            {
                anchored.Add(new Annotation { Written = note, Outcome = outcome, Passage = passage });
            }
        }

        return InOrder(anchored);
    }

    /// <summary>The order of the page.</summary>
    public static ImmutableArray<Annotation> InOrder(IEnumerable<Annotation> notes) =>
    [
        .. notes
            .OrderBy(note => note.Outcome == AnchorOutcome.Orphan)
            .ThenBy(note => note.Passage is null)
            .ThenBy(note => note.Passage?.Start)
            .ThenBy(note => note.Passage?.End)
            .ThenBy(note => note.Passage is null ? note.Written.Target.Place.Start : 0)
            .ThenBy(note => note.Written.Id, StringComparer.Ordinal),
    ];

    /// <summary>Where a passage stands, and what became of it; null for several places, which are then reported.</summary>
    internal static (AnchorOutcome Outcome, TextSpan? Passage)? Find(
        ArticleText text, FoldedText folded, PassageTarget target, string id, DiagnosticBag diagnostics)
    {
        var found = QuoteAnchor.Find(folded, target.Quote);
        switch (found.Outcome)
        {
            case QuoteOutcome.Exact:
                ReportThin(text, folded, target, found.Places[0], id, diagnostics);
                return (AnchorOutcome.Exact, found.Places[0]);
            case QuoteOutcome.Ambiguous:
                QuotePlace.ReportAmbiguous(text, folded, found.Places, target.Position, target.Place, diagnostics);
                return null;
            case QuoteOutcome.Changed:
                diagnostics.Add(Codes.AnnotationChanged.At(target.Place, id, Change(target.Quote, found.Places[0].In(text.Plain))));
                return (AnchorOutcome.Changed, found.Places[0]);
            default:
                var quoted = KeywordInContext.Shorten(target.Quote.Exact, WordsShown);
                diagnostics.Add(Codes.AnnotationOrphan.At(target.Place, id, found.IsContested
                    ? $"'{quoted}' is not in the text, and several passages are about equally like it"
                    : $"'{quoted}' is not in the text, and nothing is enough like it"));
                return (AnchorOutcome.Orphan, null);
        }
    }

    private static string Change(TextQuoteSelector quote, string now)
    {
        var quoted = KeywordInContext.Shorten(quote.Exact, WordsShown);
        return QuoteMatcher.Part(quote.Exact) == QuoteMatcher.Part(now)
            ? $"quotes '{quoted}' with other words before or behind it than the text has now, or with the end of a paragraph between"
            : $"quotes '{quoted}', and the text has '{KeywordInContext.Shorten(now, WordsShown)}' now";
    }

    private static void ReportThin(ArticleText text, FoldedText folded, PassageTarget target, TextSpan place, string id, DiagnosticBag diagnostics)
    {
        if (RobustQuote.IsThin(target.Quote) && RobustQuote.Of(text, folded, place) is var more && !RobustQuote.IsThin(more))
        {
            diagnostics.Add(Codes.AnnotationThin.At(target.Place, id, QuoteWriter.Line(more)));
        }
    }
}
