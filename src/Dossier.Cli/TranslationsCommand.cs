using System.Collections.Immutable;
using System.CommandLine;
using Dossier.Diagnostics;
using Dossier.Pipeline;

namespace Dossier.Cli;

/// <summary><c>dossier translations</c>: what became of the originals, and <c>--accept</c>, which records them as they are now.</summary>
internal static class TranslationsCommand
{
    public static Command Create()
    {
        var input = Folders.Input();
        var accept = new Option<string[]>("--accept", "-a")
        {
            Description = "Record that this translation fits its original as it is now. May be given several times.",
            HelpName = "SLUG",
        };
        var command = new Command("translations", "List the translations and what has changed in their originals; accept those that fit.") { input, accept };
        command.SetAction(parsed => Run(parsed.GetValue(input)!, parsed.GetValue(accept) ?? []));
        return command;
    }

    private static int Run(string input, string[] accepted)
    {
        if (Folders.Problem(input, null) is { } problem)
        {
            return ConsoleReport.Usage(problem);
        }

        var (states, result) = SiteBuild.Translations(input);
        if (accepted.Length == 0)
        {
            ConsoleReport.Findings(result, input);
            Console.Write(states.IsEmpty ? "There is no translation: an article is one by its 'translation_of'.\n" : string.Concat(states.Select(Line)));
            return result.HasErrors ? ExitCode.Content : ExitCode.Success;
        }

        // An unreadable record is what accepting mends; any other error may be in the very text that would be accepted.
        var errors = result.Diagnostics.Where(found => found.Code.Severity == Severity.Error && found.Code != Codes.AcceptedBroken).ToImmutableArray();
        if (!errors.IsEmpty)
        {
            ConsoleReport.Findings(result with { Diagnostics = errors }, input);
            Console.Error.WriteLine("dossier: nothing was accepted: the content has errors");
            return ExitCode.Content;
        }

        foreach (var slug in accepted)
        {
            if (states.All(state => state.Translation.Slug.Value != slug))
            {
                return ConsoleReport.Usage($"there is no translation '{slug}'. {Hint(states, slug)}");
            }
        }

        try
        {
            foreach (var state in states.Where(state => accepted.Contains(state.Translation.Slug.Value)))
            {
                Accept(input, state);
            }
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            return ConsoleReport.Usage(denied.Message);
        }

        return ExitCode.Success;
    }

    private static void Accept(string input, TranslationState state)
    {
        var path = Path.Combine(input, state.AcceptedPath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, state.AcceptedNow);
        Console.WriteLine($"Accepted '{state.Translation.Slug}' against '{state.Source.Slug}' as it is now: {ConsoleReport.Root(input)}{state.AcceptedPath}");
    }

    private static string Line(TranslationState state)
    {
        var what = state.Staleness switch
        {
            null => "never accepted",
            { IsCurrent: true } => "accepted",
            { } since => "stale: " + string.Join("; ", new[] { ("new or changed", state.Stale), ("gone", [.. since.Gone.Select(gone => gone.Id)]) }
                .Where(part => part.Item2.Length > 0)
                .Select(part => $"{part.Item1} {string.Join(", ", part.Item2)}")),
        };
        return $"{state.Translation.Slug} ({state.Translation.Language}) of {state.Source.Slug} ({state.Source.Language}): {what}\n";
    }

    private static string Hint(ImmutableArray<TranslationState> states, string slug)
    {
        var slugs = states.Select(state => state.Translation.Slug.Value).ToArray();
        var ofOriginal = states.Where(state => state.Source.Slug.Value == slug).Select(state => state.Translation.Slug.Value);
        return ofOriginal.FirstOrDefault() is { } translation ? $"It is the original of '{translation}'."
            : Nearest.Among(slugs, slug) is { } near ? $"Did you mean '{near}'?"
            : slugs.Length > 0 ? "There are " + string.Join(", ", slugs.Take(10)) + "."
            : "There is none at all.";
    }
}
