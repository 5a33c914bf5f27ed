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

        var search = new DiscrepancySearch(pair, found);
        foreach (var verdict in written.Verdicts)
        {
            var fitting = search.Find(verdict.Check, verdict.Side, verdict.Words.Quote);
            switch (fitting.Length)
            {
                case 0:
                    diagnostics.Add(Codes.VerdictIdle.At(verdict.Words.Place, verdict.Check.Code, KeywordInContext.Shorten(verdict.Words.Quote.Exact, 60), Hint(search.Of(verdict.Check, verdict.Side))));
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

    private static string Hint(ImmutableArray<Discrepancy> ofCheck) => ofCheck.Length == 0
        ? "delete the verdict: this check finds nothing in this pair now"
        : "delete the verdict, or quote one of: " + string.Join("; ", ofCheck.Take(3).Select(one => KeywordInContext.Shorten(one.Written, 40)));
}
