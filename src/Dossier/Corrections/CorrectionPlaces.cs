using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Corrections;

/// <summary>Brings corrections to their passages.</summary>
public static class CorrectionPlaces
{
    /// <summary>
    /// The corrections that have one place, in the order of the text; no two overlap. The others are reported at their
    /// quotes: of two that overlap, the later in the file.
    /// </summary>
    public static ImmutableArray<Correction> Find(
        ArticleText text, ImmutableArray<WrittenCorrection> written, DiagnosticBag diagnostics)
    {
        var folded = new FoldedText(text.Plain);
        var placed = new List<Correction>(written.Length);
        foreach (var correction in written)
        {
            if (QuotePlace.Find(text, folded, correction.Quote, correction.QuoteSpan, diagnostics) is { } place)
            {
                placed.Add(new Correction(correction, place));
            }
        }

        return WithoutOverlaps(placed.OrderBy(correction => correction.Target.Start).ThenBy(correction => correction.Target.End), diagnostics);
    }

    private static ImmutableArray<Correction> WithoutOverlaps(IEnumerable<Correction> inOrder, DiagnosticBag diagnostics)
    {
        var apart = ImmutableArray.CreateBuilder<Correction>();
        Correction? furthest = null;
        foreach (var next in inOrder)
        {
            if (furthest is not null && furthest.Target.Overlaps(next.Target))
            {
                Report(furthest.Written.QuoteSpan, next.Written.QuoteSpan, diagnostics);
            }
            else
            {
                apart.Add(next);
            }

            furthest = furthest is null || next.Target.End > furthest.Target.End ? next : furthest;
        }

        return apart.ToImmutable();
    }

    private static void Report(SourceSpan one, SourceSpan other, DiagnosticBag diagnostics)
    {
        var (first, second) = one.Start < other.Start ? (one, other) : (other, one);
        diagnostics.Add(Codes.CorrectionsOverlap.At(second, first));
    }
}
