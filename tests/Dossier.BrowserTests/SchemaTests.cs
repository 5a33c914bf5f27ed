using System.Text.RegularExpressions;
using Dossier.Pipeline;

namespace Dossier.BrowserTests;

/// <summary>
/// What an independent validator says of the JSON Schemas that ship, and by them of all YAML and front matter in the
/// project. It has to find fault with what the program finds fault with, as far as a schema can see it, and with nothing else.
/// </summary>
public sealed partial class SchemaTests
{
    // Wrong type, missing, unknown key, date, language, slug, word, address, id; a quote without words, a correction or a
    // note of no or of two kinds, a bead without sentences, a check that there is not.
    private static readonly HashSet<string> Visible =
    [
        "DOS103", "DOS104", "DOS105", "DOS108", "DOS109", "DOS110", "DOS114", "DOS115", "DOS118",
        "DOS303", "DOS304", "DOS311", "DOS615", "DOS616",
    ];

    // No UTF-8, no YAML, front matter that never ends.
    private static readonly HashSet<string> Unreadable = ["DOS101", "DOS102", "DOS107"];

    private static string Fixtures => Repository.At("tests", "Dossier.Tests", "Fixtures");

    [Fact]
    public async Task What_ships_is_valid()
    {
        var files = Files(Repository.At("input")).ToArray();

        Assert.Equal(InputSchema.All.Select(schema => schema.FileName).Except(["glossary.schema.json"]), files.Select(file => Path.GetFileName(file.Schema)).Distinct().Order(StringComparer.Ordinal));
        Faults.None(await FaultsOf(files));
    }

    [Fact]
    public async Task Fixtures_that_are_built_are_valid() =>
        Faults.None(await FaultsOf(new[] { Path.Combine("golden", "in"), "clean-pairs", "every-key" }.SelectMany(folder => Files(Path.Combine(Fixtures, folder)))));

    [Fact]
    public async Task Of_files_with_findings_those_are_invalid_whose_findings_a_schema_can_see()
    {
        var findings = Directory.GetDirectories(Path.Combine(Fixtures, "diagnostics"))
            .SelectMany(folder => Finding().Matches(File.ReadAllText(Path.Combine(folder, "expected.txt")))
                .Select(match => (File: Path.Combine(folder, "in", match.Groups["file"].Value), Code: match.Groups["code"].Value)))
            .ToLookup(finding => finding.File, finding => finding.Code);
        var files = Directory.GetDirectories(Path.Combine(Fixtures, "diagnostics"))
            .SelectMany(folder => Files(Path.Combine(folder, "in")))
            .Where(file => !findings[file.Path].Any(Unreadable.Contains))
            .ToArray();
        var faulty = files.Where(file => findings[file.Path].Any(Visible.Contains)).Select(file => file.Path).ToArray();

        var faults = await FaultsOf(files);

        Assert.InRange(faulty.Length, 13, files.Length / 2);
        Assert.Equal(
            faulty.Order(StringComparer.Ordinal),
            files.Select(file => file.Path).Where(path => faults.Any(fault => fault.StartsWith(path + ": ", StringComparison.Ordinal))).Order(StringComparer.Ordinal));
    }

    /// <summary>The files of a dossier, each with its schema.</summary>
    private static IEnumerable<(string Schema, string Path)> Files(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let name = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')
        from schema in InputSchema.All
        where schema.Files.Any(pattern => Glob(pattern).IsMatch(name))
        select (Repository.At("schema", schema.FileName), path);

    private static Regex Glob(string pattern) =>
        new("^" + Regex.Escape(pattern).Replace(@"\*\*/", "(.*/)?", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal) + "$", RegexOptions.None, TimeSpan.FromSeconds(5));

    private static async Task<string[]> FaultsOf(IEnumerable<(string Schema, string Path)> files)
    {
        Tool.Checker("ajv", "package.json");
        var (exitCode, output) = await Tool.RunAsync(
            Tool.Find("node"), [Repository.At("tests", "checkers", "schema.mjs"), .. files.SelectMany(file => new[] { file.Schema, file.Path })]);

        Assert.True(exitCode == 0, output);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex("^input/(?<file>[^:]+):[^ ]* (?:error|warning) (?<code>DOS[0-9]{3}): ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Finding();
}
