using System.CommandLine;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Cli;

/// <summary><c>dossier build</c>: the input folder → the site.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var input = Folders.Input();
        var output = Folders.Output();
        var command = new Command("build", "Build the site (this is what happens without a command).") { input, output };
        command.SetAction(parsed => Run(parsed.GetValue(input)!, parsed.GetValue(output)!));
        return command;
    }

    private static int Run(string input, string output)
    {
        if (Folders.Problem(input, output) is { } problem)
        {
            return ConsoleReport.Usage(problem);
        }

        try
        {
            var (result, elapsed) = ConsoleReport.WithProgress(tell => SiteBuild.Run(input, output, new ThemeRenderer(), tell));
            ConsoleReport.Findings(result, input);
            ConsoleReport.Summary(result, output, elapsed);
            return result.HasErrors ? ExitCode.Content : ExitCode.Success;
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            return ConsoleReport.Usage(denied.Message);
        }
    }
}
