using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Pages;
using Dossier.Translations.Checks;
using Dossier.Translations.Editing;
using Dossier.Yaml;

namespace Dossier.Pipeline.Planning;

/// <summary>The ledger of discrepancies: a page of all, one for each check and each verdict that has any, and files for programs.</summary>
internal static class LedgerPlan
{
    private static readonly Permalink Json = new("discrepancies.json");
    private static readonly Permalink Csv = new("discrepancies.csv");

    public static IEnumerable<PlannedPage> Pages(SitePlan plan)
    {
        var filters = Filters(plan);
        foreach (var (path, filter) in filters.Select(link => (link.Target.Path, (LedgerFilter?)link.Filter)).Prepend((NavigationPlan.Discrepancies.Path, null)))
        {
            yield return new PlannedPage(path, "the translations", () => Page(plan, path, filter, filters));
        }
    }

    public static IEnumerable<SiteFile> Files(SitePlan plan)
    {
        if (plan.References.Pairs.IsEmpty)
        {
            yield break;
        }

        yield return new SiteFile(Json.Path, "the translations", (stream, _) => DiscrepanciesJson.Write(plan, stream)) { IsLarge = true };
        yield return new SiteFile(Csv.Path, "the translations", (stream, _) => DiscrepanciesCsv.Write(plan, stream)) { IsLarge = true };
    }

    private static ImmutableArray<LedgerLink> Filters(SitePlan plan)
    {
        var all = plan.References.Pairs.SelectMany(pair => pair.Discrepancies, (pair, found) => (found.Check, pair.Verdicts.GetValueOrDefault(found.Id)?.Kind)).ToArray();
        var byVerdict = all.CountBy(found => found.Kind is { } kind ? (int)kind : -1).ToDictionary();
        return
        [
            .. all.CountBy(found => found.Check)
                .OrderBy(entry => CheckCatalogue.OrderOf(entry.Key))
                .Select(entry => new LedgerLink(new CheckFilter(entry.Key), entry.Value, PageOf("check-" + entry.Key.Code))),
            .. Enum.GetValues<VerdictKind>().Select(kind => (VerdictKind?)kind).Append(null)
                .Select(kind => (kind, Count: byVerdict.GetValueOrDefault(kind is { } one ? (int)one : -1)))
                .Where(entry => entry.Count > 0)
                .Select(entry => new LedgerLink(new VerdictFilter(entry.kind), entry.Count, PageOf("verdict-" + (entry.kind is { } kind ? Choice.Word(kind).Replace('_', '-') : "none")))),
        ];
    }

    private static Permalink PageOf(string filter) => new($"translations/discrepancies/{filter}.html");

    private static DiscrepanciesPage Page(SitePlan plan, string path, LedgerFilter? filter, ImmutableArray<LedgerLink> filters) => new()
    {
        Path = path,
        Site = plan.Frame,
        Filter = filter,
        All = (NavigationPlan.Discrepancies, plan.Counts.Discrepancies),
        Filters = filters,
        Checks =
        [
            .. plan.References.Pairs
                .SelectMany(pair => pair.Discrepancies, (pair, found) => (pair, found))
                .Where(entry => Has(filter, entry.pair, entry.found))
                .GroupBy(entry => entry.found.Check)
                .OrderBy(group => CheckCatalogue.OrderOf(group.Key))
                .Select(group => (group.Key, group.GroupBy(entry => entry.pair).Select(entries => Group(plan, entries.Key, entries.Select(entry => entry.found))).ToImmutableArray())),
        ],
        Downloads = [("JSON", Json), ("CSV", Csv)],
    };

    private static bool Has(LedgerFilter? filter, TranslationPair pair, Discrepancy found) => filter switch
    {
        CheckFilter(var check) => found.Check == check,
        VerdictFilter(var kind) => pair.Verdicts.GetValueOrDefault(found.Id)?.Kind == kind,
        _ => true,
    };

    private static LedgerGroup Group(SitePlan plan, TranslationPair pair, IEnumerable<Discrepancy> found) =>
        new(TranslationPlan.Card(plan)(pair), [.. found.Select(one => TranslationPlan.View(pair, one))]);
}
