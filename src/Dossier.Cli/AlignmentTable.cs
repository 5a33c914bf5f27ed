using System.Collections.Immutable;
using System.Globalization;
using Dossier.Translations;
using Spectre.Console;
using Words = Spectre.Console.Text;

namespace Dossier.Cli;

/// <summary>Shows an alignment on a terminal.</summary>
internal static class AlignmentTable
{
    /// <summary>Where nobody looks, so that nothing is wrapped to a terminal that is not there.</summary>
    private const int WidthOfFile = 160;

    /// <summary>Two columns, a row a bead; and how sure a doubtful one is.</summary>
    public static void Show(Bitext pair)
    {
        var table = new Table().Border(TableBorder.Rounded).Expand().ShowRowSeparators();
        table.AddColumn(new TableColumn(new Words(string.Empty)).RightAligned().NoWrap());
        table.AddColumn(new TableColumn(new Words(pair.SourceLanguage.Value)));
        table.AddColumn(new TableColumn(new Words(pair.TargetLanguage.Value)));
        foreach (var bead in pair.Beads)
        {
            var number = bead.Number.ToString(CultureInfo.InvariantCulture) + (bead.IsDoubtful ? " ?" : string.Empty);
            table.AddRow(new Words(number), Cell(pair.SourceOf(bead)), Cell(pair.TargetOf(bead)));
        }

        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Width = WidthOfFile;
        }

        AnsiConsole.Write(table);
        var doubtful = pair.Beads.Count(bead => bead.IsDoubtful);
        var (omitted, added) = (pair.Beads.Count(bead => bead.Kind == BeadKind.Omission), pair.Beads.Count(bead => bead.Kind == BeadKind.Addition));
        Console.WriteLine(
            $"{ConsoleReport.Count(pair.Source.Length, "sentence")} and {ConsoleReport.Count(pair.Target.Length, "sentence")} in {ConsoleReport.Count(pair.Beads.Length, "bead")}: "
            + $"{ConsoleReport.Count(omitted, "omission")}, {ConsoleReport.Count(added, "addition")}, {doubtful} doubtful (?).");
    }

    private static Words Cell(ImmutableArray<Segment> segments) => new(string.Join(' ', segments.Select(segment => segment.Text)));
}
