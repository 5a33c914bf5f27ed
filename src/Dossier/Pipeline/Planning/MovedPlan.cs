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
            yield return new PlannedPage(path, records[0].Span.File.Path, () => Page(plan, path, kind, records));
        }
    }

    /// <summary>The paths of those pages: they are in no list of pages.</summary>
    public static IEnumerable<string> Paths(Corpus corpus) =>
        corpus.Registry.FormerIds.Select(former => RecordSections.PageOf(former.Kind, former.Id).Path);

    private static MovedPage Page(SitePlan plan, string path, RecordKind kind, ImmutableArray<AuthorityRecord> records) => new()
    {
        Path = path,
        Site = plan.Frame,
        Kind = kind,
        Targets = [.. records.Select(plan.CardOf)],
        Because = null,
    };
}
