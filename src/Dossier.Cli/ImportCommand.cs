using System.CommandLine;
using Dossier.Diagnostics;
using Dossier.Pipeline;

namespace Dossier.Cli;

/// <summary><c>dossier import</c>: the beads of a TMX or a bead file as beads set by hand; and <see cref="ImportAnnotationsCommand"/>.</summary>
internal static class ImportCommand
{
    private const string Key = "beads:";

    public static Command Create()
    {
        // 'import FILE --translation SLUG' is older than the two commands, and stays.
        var command = Beads("import", "Take work of other tools: beads (without a command too: import FILE --translation SLUG), or notes.", isShort: true);
        command.Subcommands.Add(Beads("beads", "Take the beads of a TMX or a bead file as beads set by hand: input/translations/SLUG.yaml.", isShort: false));
        command.Subcommands.Add(ImportAnnotationsCommand.Create());
        return command;
    }

    private static Command Beads(string name, string description, bool isShort)
    {
        var file = new Argument<string>("FILE") { Description = "A TMX file, or lines of [0, 1]:[0] as 'dossier align --beads' writes them.", Hidden = isShort };
        var translation = new Option<string>("--translation", "-t") { Description = "The slug of the translation.", HelpName = "SLUG", Required = true };
        var input = Folders.Input();
        var append = new Option<bool>("--append") { Description = "Add the beads to the file for this translation, if it is there and has none." };
        var force = new Option<bool>("--force") { Description = "Replace the file for this translation, verdicts included." };
        var print = new Option<bool>("--print") { Description = "Print the YAML and write nothing." };
        var command = new Command(name, description) { file, translation, input, append, force, print };
        command.SetAction(parsed =>
        {
            var ways = new[] { (append, Way.Append), (force, Way.Replace), (print, Way.Print) }.Where(way => parsed.GetValue(way.Item1)).Select(way => way.Item2).ToArray();
            return ways.Length > 1
                ? ConsoleReport.Usage("choose one of --append, --force and --print")
                : Run(parsed.GetValue(file)!, parsed.GetValue(translation)!, parsed.GetValue(input)!, ways.FirstOrDefault());
        });
        return command;
    }

    private enum Way
    {
        Create,
        Append,
        Replace,
        Print,
    }

    private static int Run(string path, string translation, string input, Way way)
    {
        if (Folders.Problem(input, null) is { } problem)
        {
            return ConsoleReport.Usage(problem);
        }

        try
        {
            var (file, unread) = InputPhase.ReadText(string.Empty, path);
            if (file is null)
            {
                Console.Error.WriteLine(unread!.Format());
                return ExitCode.Content;
            }

            var result = PairExchange.Import(input, translation, file);
            foreach (var found in result.Diagnostics)
            {
                Console.Error.WriteLine(found.Format(found.Path == path ? string.Empty : ConsoleReport.Root(input)));
            }

            if (result.Yaml is not null)
            {
                return Write(result, Path.Combine(input, "translations", translation + ".yaml"), way);
            }

            return result.Diagnostics.Any(found => found.Code.Severity == Severity.Error)
                ? ExitCode.Content
                : ConsoleReport.Usage($"'{translation}' is the slug of no translation; {(result.Others.IsEmpty ? "no article has 'translation_of'" : "translations are " + string.Join(", ", result.Others))}");
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            return ConsoleReport.Usage(denied.Message);
        }
    }

    /// <summary>Nothing that a maintainer wrote is lost unless they say so.</summary>
    private static int Write(ImportResult result, string path, Way way)
    {
        if (way == Way.Print)
        {
            Console.Write(result.Yaml);
            return ExitCode.Success;
        }

        var isThere = File.Exists(path);
        var before = isThere && way == Way.Append ? File.ReadAllText(path) : string.Empty;
        if (isThere && way == Way.Create)
        {
            return ConsoleReport.Usage($"'{path}' is there already; --append adds the beads to it, --force replaces it, --print shows them");
        }

        if (before.Split('\n').Any(line => line.StartsWith(Key, StringComparison.Ordinal)))
        {
            return ConsoleReport.Usage($"'{path}' has beads already; --force replaces the file, --print shows the new ones");
        }

        if (!CanBeContinued(before))
        {
            return ConsoleReport.Usage($"'{path}' is not written in plain lines ('verdicts:' at the start of one), so nothing can be added to its end; --print shows the beads");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, before + (before.Length == 0 || before.EndsWith('\n') ? string.Empty : "\n") + result.Yaml);
        Console.WriteLine($"{path}: {ConsoleReport.Count(result.Beads, "bead")} set by hand.");
        return ExitCode.Success;
    }

    /// <summary>Whether a key at the start of a line, at the file's end, would be a key of the file: its own keys stand so, and it is one document.</summary>
    private static bool CanBeContinued(string yaml)
    {
        var lines = yaml.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0 && line[0] != '#').ToArray();
        return lines.Length == 0
            || (lines[0].StartsWith("verdicts:", StringComparison.Ordinal)
                && !Array.Exists(lines, line => line is "..." or "---" || line.TrimStart('"', '\'').StartsWith("beads", StringComparison.Ordinal)));
    }
}
