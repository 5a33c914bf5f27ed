using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Quotes;
using Dossier.Text;
using Dossier.Translations.Checks;

namespace Dossier.Translations.Editing;

/// <summary>Brings verdicts to the discrepancies that they are about.</summary>
public static class Judging
{
    /// <summary>
    /// The verdicts, by the discrepancies' ids. One that fits no discrepancy is a warning: the texts or the checks have
    /// changed, and it may be deleted. One that fits several, and a second one on the same, are errors.
    /// </summary>
    /// <param name="written">What the maintainer wrote.</param>
    /// <param name="pair">The texts.</param>
    /// <param name="found">The discrepancies of the pair.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static FrozenDictionary<string, Verdict> Match(
        WrittenTranslation written, Bitext pair, ImmutableArray<Discrepancy> found, DiagnosticBag diagnostics)
    {
        var judged = new Dictionary<string, WrittenVerdict>(StringComparer.Ordinal);
        if (written.Verdicts.IsEmpty)
        {
            return FrozenDictionary<string, Verdict>.Empty;
        }

        var sides = new[] { new JudgedSide(pair.Source, Side.Source), new JudgedSide(pair.Target, Side.Target) };
        foreach (var verdict in written.Verdicts)
        {
            var ofCheck = found.Where(one => one.Check == verdict.Check && one.Side == (verdict.Side ?? one.Side)).ToArray();
            var fitting = Narrowed([.. ofCheck.Where(one => sides[(int)one.Side].Fits(one, verdict.Words.Quote))], verdict.Words.Quote);
            switch (fitting.Length)
            {
                case 0:
                    diagnostics.Add(Codes.VerdictIdle.At(verdict.Words.Place, verdict.Check.Code, KeywordInContext.Shorten(verdict.Words.Quote.Exact, 60), Hint(ofCheck)));
                    break;
                case 1 when judged.TryAdd(fitting[0].Id, verdict):
                    break;
                case 1:
                    diagnostics.Add(Codes.VerdictTwice.At(verdict.Words.Place, fitting[0].Id, judged[fitting[0].Id].Words.Place));
                    break;
                default:
                    diagnostics.Add(Codes.VerdictAmbiguous.At(verdict.Words.Place, fitting.Length, string.Join(", ", fitting.Take(5).Select(one => one.Id))));
                    break;
            }
        }

        return judged.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.Verdict, StringComparer.Ordinal);
    }

    /// <summary>Among several, those whose words are the quote and no more.</summary>
    private static Discrepancy[] Narrowed(Discrepancy[] fitting, TextQuoteSelector quote)
    {
        if (fitting.Length < 2)
        {
            return fitting;
        }

        var exact = SegmentSearch.Folded(quote.Exact);
        var same = fitting.Where(one => SegmentSearch.Folded(one.Written) == exact).ToArray();
        return same.Length > 0 ? same : fitting;
    }

    private static string Hint(Discrepancy[] ofCheck) => ofCheck.Length == 0
        ? "delete the verdict: this check finds nothing in this pair now"
        : "delete the verdict, or quote one of: " + string.Join("; ", ofCheck.Take(3).Select(one => KeywordInContext.Shorten(one.Written, 40)));

    /// <summary>The texts of one side, and where its discrepancies stand in them.</summary>
    private sealed class JudgedSide(ImmutableArray<Segment> segments, Side side)
    {
        private readonly SegmentSearch _search = new(segments, side);

        /// <summary>
        /// Whether the quote shares a character with the discrepancy's words. Where these are not in the segment as they are
        /// written, any words of the segment will do. Mere neighbours will not: else the verdict on one number, once that
        /// is mended, would be taken for one on the next.
        /// </summary>
        public bool Fits(Discrepancy one, TextQuoteSelector quote)
        {
            var places = _search.FindAll(quote).Where(place => segments[place.Segment].Id == one.Segment).ToArray();
            if (places.Length == 0)
            {
                return false;
            }

            var words = DiscrepancyPlace.All(one, segments[places[0].Segment].Text);
            return words.IsEmpty || places.Any(place => words.Any(word => word.Overlaps(place.Span)));
        }
    }
}
