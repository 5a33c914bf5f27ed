using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Dossier.Names;
using Dossier.Names.Suggestions;
using Dossier.Pages;
using Dossier.Pipeline;
using Dossier.Yaml;

namespace Dossier.Cli;

/// <summary><c>dossier suggest</c>: the names that the articles hold and the authority files do not.</summary>
internal static class SuggestCommand
{
    private const int PlacesShown = 5;

    public static Command Create()
    {
        var input = Folders.Input();
        var atLeast = new Option<int>("--at-least", "-n")
        {
            Description = "Show names that stand in at least this many places. People: 1 unless you say; others: 2.",
            HelpName = "COUNT",
        };
        var kind = new Option<string>("--kind", "-k") { Description = "Show one kind alone.", HelpName = "KIND" };
        kind.AcceptOnlyFromAmong("person", "organization", "place", "unclear");
        var yaml = new Option<bool>("--yaml") { Description = "Print nothing but the YAML, to be pasted or appended." };
        var command = new Command("suggest", "List the people, organizations and places that are named and not listed, and the YAML to list them.")
        {
            input, kind, atLeast, yaml,
        };
        command.SetAction(parsed => Run(parsed.GetValue(input)!, parsed.GetValue(kind), parsed.GetValue(atLeast), parsed.GetValue(yaml)));
        return command;
    }

    private static int Run(string input, string? kind, int atLeast, bool yaml)
    {
        if (Folders.Problem(input, null) is { } problem)
        {
            return ConsoleReport.Usage(problem);
        }

        if (atLeast < 0)
        {
            return ConsoleReport.Usage("--at-least can't be below 0");
        }

        var (suggestions, result) = SiteBuild.Suggest(input);
        ConsoleReport.Findings(result, input);
        if (result.HasErrors)
        {
            Console.Error.WriteLine("dossier: the content has errors, so there may be more names than these");
        }

        var shown = suggestions
            .Where(one => kind is null || Word(one.Kind) == kind)
            .Where(one => one.Places.Length >= (atLeast > 0 ? atLeast : one.Kind == RecordKind.Person ? 1 : 2))
            .ToArray();
        foreach (var group in shown.GroupBy(one => one.Kind))
        {
            Console.Write(yaml ? Yaml(group.Key, group) : Report(group.Key, [.. group], ConsoleReport.Root(input)));
        }

        if (shown.Length == 0 && !yaml)
        {
            Console.WriteLine("Every name that was found is listed.");
        }

        return result.HasErrors ? ExitCode.Content : ExitCode.Success;
    }

    private static string Report(RecordKind? kind, ImmutableArray<Suggestion<NamedPlace>> group, string root)
    {
        var report = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        report.WriteLine($"{Heading(kind)}: {group.Length}");
        report.WriteLine();
        foreach (var one in group)
        {
            var articles = one.Places.Select(place => place.Source.File.Path).Distinct(StringComparer.Ordinal).Count();
            report.WriteLine($"{one.Name}: {ConsoleReport.Count(one.Places.Length, "mention")} in {ConsoleReport.Count(articles, "article")}");
            foreach (var place in one.Places.Take(PlacesShown))
            {
                report.WriteLine($"  {root}{place.Source}: {place.Before}[{place.Written}]{place.After}");
            }

            if (one.Places.Length > PlacesShown)
            {
                report.WriteLine($"  … and {ConsoleReport.Count(one.Places.Length - PlacesShown, "more place")}");
            }

            report.WriteLine($"  why: {string.Join("; ", one.Why)}");
            report.Write(Yaml(one, "  "));
            report.WriteLine();
        }

        return report.ToString();
    }

    private static string Yaml(RecordKind? kind, IEnumerable<Suggestion<NamedPlace>> group) =>
        $"# {File(kind)}\n" + string.Concat(group.Select(one => Yaml(one, string.Empty)));

    private static string Yaml(Suggestion<NamedPlace> one, string indent) => $"{indent}- id: {Plain(one.Id)}\n{indent}  name: {Plain(one.Name)}\n";

    // Two words of letters are a text in YAML as they are; one may be null or true.
    private static string Plain(string text) =>
        text.All(c => char.IsLetter(c) || c is ' ' or '-') && text.IndexOfAny([' ', '-']) > 0 ? text : YamlText.Quoted(text);

    private static string Word(RecordKind? kind) => kind?.ToString().ToLowerInvariant() ?? "unclear";

    private static string Heading(RecordKind? kind) => kind switch
    {
        RecordKind.Person => $"People who are named and not listed ({File(kind)})",
        RecordKind.Organization => $"Organizations that are named and not listed ({File(kind)})",
        RecordKind.Place => $"Places that are named and not listed ({File(kind)})",
        _ => "Names of which it is unclear what they name",
    };

    private static string File(RecordKind? kind) => kind is { } known
        ? RecordSections.Folder(known) + ".yaml"
        : "unclear: people.yaml, organizations.yaml or places.yaml";
}
