using Dossier.Pages;
using Dossier.Translations.Checks;

namespace Dossier.Pipeline.Planning;

/// <summary>The pairs: an index, a page for each (<see cref="PairPlan"/>), and the ledger (<see cref="LedgerPlan"/>).</summary>
internal static class TranslationPlan
{
    public static IEnumerable<PlannedPage> Pages(SitePlan plan)
    {
        if (plan.References.Pairs.IsEmpty)
        {
            yield break;
        }

        yield return new PlannedPage(NavigationPlan.Translations.Path, "the translations", () => new TranslationIndexPage
        {
            Path = NavigationPlan.Translations.Path,
            Site = plan.Frame,
            Pairs = [.. plan.References.Pairs.Select(Card(plan))],
            Discrepancies = NavigationPlan.Discrepancies,
        });
        foreach (var page in LedgerPlan.Pages(plan))
        {
            yield return page;
        }

        foreach (var pair in plan.References.Pairs)
        {
            yield return new PlannedPage(pair.Permalink.Path, pair.Translation.File.Path, () => PairPlan.Page(plan, pair));
        }
    }

    /// <summary>A pair in a list.</summary>
    public static Func<TranslationPair, PairCard> Card(SitePlan plan) => pair => new PairCard(
        pair.Permalink,
        plan.CardOf(pair.Source),
        plan.CardOf(pair.Translation),
        [.. pair.Discrepancies.CountBy(found => found.Check).OrderBy(entry => CheckCatalogue.OrderOf(entry.Key)).Select(entry => (entry.Key, entry.Value))])
    {
        Accepted = pair.Staleness is { } since ? new StaleCounts(since.Stale.Length, since.Gone.Length) : null,
    };

    /// <summary>A discrepancy where it is listed.</summary>
    public static DiscrepancyView View(TranslationPair pair, Discrepancy found) =>
        new(found.Id, found.Check, found.Side, found.Written, pair.Permalink.At(found.Id))
        {
            Counterpart = found.Counterpart,
            Key = found.FactKey,
            Verdict = pair.Verdicts.GetValueOrDefault(found.Id),
        };
}
