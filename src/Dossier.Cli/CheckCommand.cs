using System.CommandLine;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Cli;

/// <summary><c>dossier check</c>: everything but writing, and every link and anchor of the pages.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var input = Folders.Input();
        var output = Folders.LastOutput();
        var command = new Command("check", "Find every error, and every dead link in the pages, without writing anything.") { input, output };
        command.SetAction(parsed => Run(parsed.GetValue(input)!, parsed.GetValue(output)!));
        return command;
    }

    private static int Run(string input, string output)
    {
        if (Folders.Problem(input, null) is { } problem)
        {
            return ConsoleReport.Usage(problem);
        }

        var (result, elapsed) = ConsoleReport.WithProgress(tell => SiteBuild.Check(input, new ThemeRenderer(), tell, output));
        ConsoleReport.Findings(result, input);
        ConsoleReport.Summary(result, null, elapsed);
        ConsoleReport.Notes(result);
        return result.HasErrors ? ExitCode.Content : ExitCode.Success;
    }
}
