using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dossier.Names;
using Dossier.Pages;

namespace Dossier.Pipeline.Planning;

/// <summary>
/// <c>people.csv</c>, <c>organizations.csv</c>, <c>places.csv</c>: a row a record (RFC 4180: commas, CRLF, quotation marks
/// doubled), UTF-8; <c>docs/records.md</c> describes the columns.
/// </summary>
internal static class RecordsCsv
{
    private const string Parting = " | ";

    private static readonly string[] Columns =
        ["id", "name", "sort_name", "description", "born", "died", "aliases", "names", "same_as", "mentions", "articles", "page"];

    public static void Write(SitePlan plan, RecordKind kind, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        DataCsv.Row(writer, Columns);
        foreach (var record in plan.Records(kind))
        {
            var groups = plan.References.Mentions.GetValueOrDefault(record, []);
            DataCsv.Row(
                writer,
                [
                    record.Id,
                    record.NameIn(plan.Corpus.Settings.Language),
                    record.SortName,
                    record.DescriptionIn(plan.Corpus.Settings.Language) ?? string.Empty,
                    record.Born?.ToString() ?? string.Empty,
                    record.Died?.ToString() ?? string.Empty,
                    string.Join(Parting, record.Aliases),
                    string.Join(Parting, record.Names.SelectMany(names => names.Value, (names, name) => $"{names.Key}: {name}")),
                    string.Join(Parting, record.SameAs),
                    Number(groups.Sum(group => group.Indexes.Length)),
                    Number(groups.Length),
                    RecordSections.PageOf(record).Path,
                ]);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
