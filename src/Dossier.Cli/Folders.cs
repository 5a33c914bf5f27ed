using System.CommandLine;

namespace Dossier.Cli;

/// <summary>The two folders that commands work on.</summary>
internal static class Folders
{
    /// <summary>The dossier.</summary>
    public static Option<string> Input() => new("--input", "-i")
    {
        Description = "The folder of the dossier.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => "input",
    };

    /// <summary>The site.</summary>
    public static Option<string> Output() => new("--output", "-o")
    {
        Description = "The folder that the site is written to.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => "output",
    };

    /// <summary>The site as it was written last, which a check only looks at.</summary>
    public static Option<string> LastOutput() => new("--output", "-o")
    {
        Description = "The folder of the last site, if there is one: a record that it has may not vanish without a word.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => "output",
    };

    /// <summary>What is wrong with the folders, or null: said before anything is read or written.</summary>
    public static string? Problem(string input, string? output)
    {
        if (!Directory.Exists(input))
        {
            return File.Exists(input)
                ? $"'{input}' is a file, not a folder"
                : $"there is no folder '{input}'. Name yours with --input, or run from the folder that holds 'input/'";
        }

        if (output is null)
        {
            return null;
        }

        if (File.Exists(output))
        {
            return $"'{output}' is a file, so the site can't be written there";
        }

        var (from, to) = (Whole(input), Whole(output));
        return from.StartsWith(to, StringComparison.Ordinal) || to.StartsWith(from, StringComparison.Ordinal)
            ? $"the folders '{input}' and '{output}' lie in each other; keep them apart"
            : null;
    }

    private static string Whole(string folder) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
}
