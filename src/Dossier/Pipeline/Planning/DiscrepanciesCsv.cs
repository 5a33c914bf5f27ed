using System.Text;
using Dossier.Yaml;

namespace Dossier.Pipeline.Planning;

/// <summary><c>discrepancies.csv</c>: a row a discrepancy; <c>docs/translations.md</c> describes the columns.</summary>
internal static class DiscrepanciesCsv
{
    private static readonly string[] Columns =
        ["source", "translation", "kind", "mqm", "severity", "stands_in", "segment", "written", "counterpart", "verdict", "because", "by", "page"];

    public static void Write(SitePlan plan, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        DataCsv.Row(writer, Columns);
        foreach (var pair in plan.References.Pairs)
        {
            foreach (var found in pair.Discrepancies)
            {
                var verdict = pair.Verdicts.GetValueOrDefault(found.Id);
                DataCsv.Row(
                    writer,
                    [
                        pair.Source.Slug.Value,
                        pair.Translation.Slug.Value,
                        found.Check.Code,
                        found.Check.Mqm,
                        Choice.Word(found.Check.Severity),
                        Choice.Word(found.Side),
                        found.Segment,
                        found.Written,
                        found.Counterpart ?? string.Empty,
                        verdict is null ? string.Empty : Choice.Word(verdict.Kind),
                        verdict?.Because ?? string.Empty,
                        verdict?.By ?? string.Empty,
                        pair.Permalink.At(found.Id).ToString(),
                    ]);
            }
        }
    }
}
