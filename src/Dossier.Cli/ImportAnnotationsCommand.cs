using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Dossier.Annotations.Exchange;
using Dossier.Diagnostics;
using Dossier.Pipeline;

namespace Dossier.Cli;

/// <summary><c>dossier import annotations</c>: notes of other programs as notes of the dossier.</summary>
internal static class ImportAnnotationsCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "W3C Web Annotations in JSON-LD, or what the API of Hypothesis answers to a search." };
        var article = new Option<string?>("--article", "-a") { Description = "The article that all notes are for. Otherwise each goes to the article whose address it names.", HelpName = "SLUG" };
        var input = Folders.Input();
        var append = new Option<bool>("--append") { Description = "Add the notes to the file of an article that has notes already; what is there stays as it is." };
        var force = new Option<bool>("--force") { Description = "Replace the notes that the articles have." };
        var print = new Option<bool>("--print") { Description = "Print the YAML and write nothing." };
        var command = new Command("annotations", "Take notes of other programs as notes of the dossier: input/annotations/SLUG.yaml.") { file, article, input, append, force, print };
        command.SetAction(parsed =>
        {
            var ways = new[] { (append, Way.Append), (force, Way.Replace), (print, Way.Print) }.Where(way => parsed.GetValue(way.Item1)).Select(way => way.Item2).ToArray();
            return ways.Length > 1
                ? ConsoleReport.Usage("choose one of --append, --force and --print")
                : Run(parsed.GetValue(file)!, parsed.GetValue(article), parsed.GetValue(input)!, ways.FirstOrDefault());
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

    private static int Run(string path, string? slug, string input, Way way)
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

            var import = AnnotationExchange.Import(input, slug, file, isNew: way == Way.Replace);
            foreach (var found in import.Diagnostics)
            {
                Console.Error.WriteLine(found.Format(found.Path == path ? string.Empty : ConsoleReport.Root(input)));
            }

            return !import.Others.IsEmpty ? ConsoleReport.Usage($"there is no article '{slug}'; {Hint(import, slug!)}")
                : import.Diagnostics.Any(found => found.Code.Severity == Severity.Error) ? ExitCode.Content
                : Write(import, input, way);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            return ConsoleReport.Usage(denied.Message);
        }
    }

    private static string Hint(AnnotationImport import, string slug)
    {
        var slugs = import.Others.Select(other => other.Value).ToArray();
        return Nearest.Among(slugs, slug) is { } near ? $"did you mean '{near}'?" : "there are " + string.Join(", ", slugs.Take(10));
    }

    /// <summary>Nothing that a maintainer wrote is lost unless they say so, and no file is written unless all can be.</summary>
    private static int Write(AnnotationImport import, string input, Way way)
    {
        if (import.Files.IsEmpty)
        {
            Console.WriteLine("No note was taken.");
            return ExitCode.Success;
        }

        if (way == Way.Print)
        {
            Console.Write(string.Join('\n', import.Files.Select(file => $"# {ConsoleReport.Root(input)}{file.Path}\n{file.Yaml}")));
            return ExitCode.Success;
        }

        var writes = ImmutableArray.CreateBuilder<(string Path, byte[] Content, int Count)>();
        foreach (var file in import.Files)
        {
            var path = Path.Combine(input, file.Path);
            var bytes = File.Exists(path) && way != Way.Replace ? File.ReadAllBytes(path) : [];
            if (bytes.Length > 0 && way == Way.Create)
            {
                return ConsoleReport.Usage($"'{path}' is there already; --append adds the notes to it, --force replaces it, --print shows them");
            }

            if (NoteFileEnd.Continue(new SourceFile(file.Path, Encoding.UTF8.GetString(bytes).TrimStart('\ufeff')), file.Yaml) is not { } end)
            {
                return ConsoleReport.Usage($"nothing can be added to the end of '{path}': it is no list with an entry for each '-'; --print shows the notes");
            }

            writes.Add((path, [.. bytes, .. Encoding.UTF8.GetBytes(end)], file.Count));
        }

        foreach (var (path, content, count) in writes)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
            Console.WriteLine($"{path}: {ConsoleReport.Count(count, "note")} added.");
        }

        return ExitCode.Success;
    }
}
