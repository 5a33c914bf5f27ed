using System.CommandLine;
using Dossier.Diagnostics;
using Dossier.Pipeline;

namespace Dossier.Cli;

/// <summary><c>dossier schema</c>: the JSON Schemas of the input folder's YAML, for editors.</summary>
internal static class SchemaCommand
{
    private const string DefaultFolder = "schema";

    public static Command Create()
    {
        var name = new Argument<string?>("NAME")
        {
            Description = "One of " + Names() + ": written to standard output, if there is no --output.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = $"The folder to write to, otherwise '{DefaultFolder}'.",
            HelpName = "FOLDER",
        };
        var command = new Command("schema", "Write JSON Schemas of the input folder's YAML files, with which editors complete and check them.") { name, output };
        command.SetAction(parsed => Run(parsed.GetValue(name), parsed.GetValue(output)));
        return command;
    }

    private static int Run(string? name, string? output)
    {
        if (name is null)
        {
            return WriteAll(InputSchema.All, output ?? DefaultFolder);
        }

        if (InputSchema.All.FirstOrDefault(schema => schema.Name == name) is not { } one)
        {
            return ConsoleReport.Usage($"there is no schema '{name}'. {Hint(name)}");
        }

        if (output is not null)
        {
            return WriteAll([one], output);
        }

        Console.Out.Write(one.Write());
        return ExitCode.Success;
    }

    private static int WriteAll(IReadOnlyList<InputSchema> schemas, string folder)
    {
        if (File.Exists(folder))
        {
            return ConsoleReport.Usage($"can't write to '{folder}': it is a file, not a folder");
        }

        try
        {
            Directory.CreateDirectory(folder);
            foreach (var schema in schemas)
            {
                File.WriteAllText(Path.Combine(folder, schema.FileName), schema.Write());
            }
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            return ConsoleReport.Usage($"can't write to '{folder}': {denied.Message}");
        }

        Console.Out.WriteLine($"{Path.TrimEndingDirectorySeparator(folder)}: {ConsoleReport.Count(schemas.Count, "schema")} written.");
        return ExitCode.Success;
    }

    /// <summary>Who names a file or the folder of a kind of file means its schema.</summary>
    private static string Hint(string name)
    {
        var file = name.TrimEnd('/').Split('/')[^1];
        var near = InputSchema.All.FirstOrDefault(schema => schema.Files.Any(path => path.Split('/')[0] == file || path.StartsWith(file + ".", StringComparison.Ordinal)))?.Name
            ?? Nearest.Among(InputSchema.All.Select(schema => schema.Name), name);
        return near is null ? $"Name one of {Names()}" : $"Did you mean '{near}'?";
    }

    private static string Names() => string.Join(", ", InputSchema.All.Select(schema => schema.Name));
}
