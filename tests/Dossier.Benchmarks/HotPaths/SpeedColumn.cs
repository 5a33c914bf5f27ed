using System.Globalization;
using System.Text;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Dossier.Benchmarks.HotPaths;

/// <summary>A column: megabytes (10^6 bytes, UTF-8) of text a second.</summary>
/// <param name="parameter">The parameter of the benchmark that says which text it reads.</param>
/// <param name="textOf">The text for a value of the parameter.</param>
internal sealed class SpeedColumn(string parameter, Func<string, string> textOf) : IColumn
{
    public string Id => "MBs";

    public string ColumnName => "MB/s";

    public string Legend => "Megabytes (10^6 bytes, UTF-8) of text a second";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        var bytes = Encoding.UTF8.GetByteCount(textOf((string)benchmarkCase.Parameters[parameter]));
        return summary[benchmarkCase]?.ResultStatistics is { } result
            ? (bytes * 1000.0 / result.Mean).ToString("F1", CultureInfo.InvariantCulture)
            : "?";
    }

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
