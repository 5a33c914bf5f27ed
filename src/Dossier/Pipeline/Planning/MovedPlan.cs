using System.Collections.Immutable;
using Dossier.Names;
using Dossier.Pages;

namespace Dossier.Pipeline.Planning;

/// <summary>The old pages of records that have another id now, or none.</summary>
internal static class MovedPlan
{
    public static IEnumerable<PlannedPage> Pages(SitePlan plan)
    {
        foreach (var (kind, id) in plan.Corpus.Registry.FormerIds)
        {
            var records = plan.Corpus.Registry.Formerly(kind, id);
            var path = RecordSections.PageOf(kind, id).Path;
            yield return new PlannedPage(path, records[0].Span.File.Path, () => Page(plan, path, kind, records, null));
        }

        foreach (var retired in plan.Corpus.Settings.Retired)
        {
            var path = RecordSections.PageOf(retired.Kind, retired.Id).Path;
            yield return new PlannedPage(path, "dossier.yaml", () => Page(plan, path, retired.Kind, [], retired.Because));
        }
    }

    /// <summary>The paths of those pages: they are in no list of pages.</summary>
    public static IEnumerable<string> Paths(Corpus corpus) => corpus.Registry.FormerIds
        .Concat(corpus.Settings.Retired.Select(retired => (retired.Kind, retired.Id)))
        .Select(old => RecordSections.PageOf(old.Kind, old.Id).Path);

    private static MovedPage Page(SitePlan plan, string path, RecordKind kind, ImmutableArray<AuthorityRecord> records, string? because) => new()
    {
        Path = path,
        Site = plan.Frame,
        Kind = kind,
        Targets = [.. records.Select(plan.CardOf)],
        Because = because,
    };
}
