using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Names;
using Dossier.Pages;

namespace Dossier.Pipeline.Planning;

/// <summary>
/// The authority records as data: for each kind JSON and CSV, and all of them in one TEI file; <c>docs/records.md</c>
/// describes them.
/// </summary>
internal static class RecordFiles
{
    private const string Tei = "names.tei.xml";

    public static IEnumerable<SiteFile> Of(SitePlan plan)
    {
        foreach (var kind in plan.Corpus.Registry.All.Select(record => record.Kind).Distinct())
        {
            yield return new SiteFile(Json(kind), "the authority records", (stream, _) => RecordsJson.Write(plan, kind, stream)) { IsLarge = true };
            yield return new SiteFile(Csv(kind), "the authority records", (stream, _) => RecordsCsv.Write(plan, kind, stream)) { IsLarge = true };
        }

        if (plan.Corpus.Registry.All.Length > 0)
        {
            yield return new SiteFile(Tei, "the authority records", (stream, _) => DataFiles.WriteXml(stream, xml => NamesTei.Write(xml, plan))) { IsLarge = true };
        }
    }

    /// <summary>What the index of a kind offers.</summary>
    public static ImmutableArray<(string Format, Permalink File)> Downloads(RecordKind kind) =>
        [("JSON", new Permalink(Json(kind))), ("CSV", new Permalink(Csv(kind))), ("TEI", new Permalink(Tei))];

    private static string Json(RecordKind kind) => RecordSections.Folder(kind) + ".json";

    private static string Csv(RecordKind kind) => RecordSections.Folder(kind) + ".csv";
}
