using System.CommandLine;
using Dossier.Diagnostics;
using Dossier.Pipeline;
using Dossier.Translations.Exchange;

namespace Dossier.Cli;

/// <summary><c>dossier export tmx</c>: all translation pairs of the dossier, for other tools.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var input = Folders.Input();
        var output = OutputFile.Option();
        var tmx = new Command("tmx", "Write all translation pairs as one translation memory (TMX 1.4), a unit a bead.") { input, output };
        tmx.SetAction(parsed => Run(parsed.GetValue(input)!, parsed.GetValue(output)));
        return new Command("export", "Write the dossier's data for other tools.") { tmx };
    }

    private static int Run(string input, string? output)
    {
        if (Folders.Problem(input, null) is { } problem)
        {
            return ConsoleReport.Usage(problem);
        }

        var (pairs, found) = PairExchange.Export(input);
        ConsoleReport.Findings(found, input);
        if (found.Any(one => one.Code.Severity == Severity.Error))
        {
            return ExitCode.Content;
        }

        if (pairs.IsEmpty)
        {
            Console.Error.WriteLine("dossier: no article has 'translation_of', so there are no pairs");
        }

        try
        {
            return OutputFile.Write(output, pairs, TmxWriter.Write);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            return ConsoleReport.Usage(denied.Message);
        }
    }
}
