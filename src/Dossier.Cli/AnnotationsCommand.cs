using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Dossier.Annotations;
using Dossier.Diagnostics;
using Dossier.Pipeline;
using Dossier.Text;

namespace Dossier.Cli;

/// <summary><c>dossier annotations</c>: the notes by what became of their places, and <c>--update</c>, which takes over the present words.</summary>
internal static class AnnotationsCommand
{
    private const int QuoteLength = 60;

    public static Command Create()
    {
        var slugs = new Argument<string[]>("SLUG") { Description = "Only the notes of these articles.", Arity = ArgumentArity.ZeroOrMore };
        var input = Folders.Input();
        var update = new Option<bool>("--update", "-u") { Description = "Let the quotes of changed notes have the words that the text has now, after asking for each." };
        var thin = new Option<bool>("--thin") { Description = "With --update: also give thin quotes the words before and behind." };
        var yes = new Option<bool>("--yes", "-y") { Description = "With --update: do not ask." };
        var command = new Command("annotations", "List the notes by what became of the words that they quote; update those whose words have changed.") { slugs, input, update, thin, yes };
        command.SetAction(parsed =>
        {
            var isUpdate = parsed.GetValue(update);
            return !isUpdate && (parsed.GetValue(thin) || parsed.GetValue(yes))
                ? ConsoleReport.Usage("--thin and --yes belong to --update")
                : Run(parsed.GetValue(input)!, parsed.GetValue(slugs) ?? [], isUpdate ? new Update(parsed.GetValue(thin), parsed.GetValue(yes)) : null);
        });
        return command;
    }

    private sealed record Update(bool WithThin, bool WithoutAsking);

    private static int Run(string input, string[] slugs, Update? update)
    {
        if (Folders.Problem(input, null) is { } problem)
        {
            return ConsoleReport.Usage(problem);
        }

        var (all, result) = SiteBuild.Annotations(input);
        var known = all.Select(state => state.Article.Slug.Value).Distinct(StringComparer.Ordinal).ToArray();
        if (Array.Find(slugs, slug => !known.Contains(slug)) is { } unknown && !result.HasErrors)
        {
            return ConsoleReport.Usage($"no article '{unknown}' has notes. {(Nearest.Among(known, unknown) is { } near ? $"Did you mean '{near}'?" : known.Length > 0 ? "Those that have are " + string.Join(", ", known.Take(10)) + "." : "None has any.")}");
        }

        ConsoleReport.Findings([.. result.Diagnostics.Where(found => found.Code.Severity == Severity.Error)], input);
        var states = slugs.Length == 0 ? all : [.. all.Where(state => slugs.Contains(state.Article.Slug.Value))];
        if (update is null)
        {
            Console.Write(states.IsEmpty && result.HasErrors ? string.Empty : List(states, ConsoleReport.Root(input)));
            return result.HasErrors ? ExitCode.Content : ExitCode.Success;
        }

        if (result.HasErrors)
        {
            Console.Error.WriteLine("dossier: no quote was updated: the content has errors");
            return ExitCode.Content;
        }

        try
        {
            return Rewrite(input, states, update);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            return ConsoleReport.Usage(denied.Message);
        }
    }

    private static string List(ImmutableArray<AnnotationState> states, string root)
    {
        if (states.IsEmpty)
        {
            return "There is no note: they stand in annotations/SLUG.yaml.\n";
        }

        var list = new StringBuilder();
        foreach (var outcome in Enum.GetValues<AnchorOutcome>())
        {
            Section(list, outcome.ToString().ToLowerInvariant(), states.Where(state => state.Note.Outcome == outcome), root);
        }

        Section(list, $"thin (fewer than {Quotes.RobustQuote.LeastLetters} letters and digits are quoted, and --update --thin adds those around them)", states.Where(state => state.IsThin), root);
        return list.ToString();
    }

    private static void Section(StringBuilder list, string title, IEnumerable<AnnotationState> states, string root)
    {
        var lines = states.Select(state => $"  {root}{state.Place}: {state.Article.Slug} {state.Note.Written.Id}{Words(state)}\n").ToArray();
        if (lines.Length > 0)
        {
            list.Append(title).Append(": ").Append(ConsoleReport.Count(lines.Length, "note")).Append('\n').AppendJoin(string.Empty, lines);
        }
    }

    private static string Words(AnnotationState state) => (state.Quote, state.Note) switch
    {
        (null, _) => string.Empty,
        ({ } quote, { Outcome: AnchorOutcome.Changed, Passage: { } now }) => $" “{Short(quote.Exact)}” is now “{Short(now.In(state.Article.Text.Plain))}”",
        ({ } quote, _) => $" “{Short(quote.Exact)}”",
    };

    private static int Rewrite(string input, ImmutableArray<AnnotationState> states, Update update)
    {
        var todo = states.Where(state => state.Note.Outcome == AnchorOutcome.Changed || (update.WithThin && state.IsThin)).ToArray();
        if (todo.Length == 0)
        {
            Console.WriteLine("There is no quote to update.");
            return ExitCode.Success;
        }

        if (!update.WithoutAsking && Console.IsInputRedirected)
        {
            return ConsoleReport.Usage($"{ConsoleReport.Count(todo.Length, "quote")} could be updated, and nobody can be asked here; --yes updates all of them without asking");
        }

        var chosen = new List<(AnnotationState State, NewQuote New)>();
        foreach (var state in todo)
        {
            if (state.Present(withContext: update.WithThin) is not { } present)
            {
                Console.Error.WriteLine($"dossier: no quote means the place of '{state.Note.Written.Id}' and no other; it stays as it is");
            }
            else if (update.WithoutAsking || Ask(state, present))
            {
                chosen.Add((state, new NewQuote(state.Note.Written.Id, present)));
            }
        }

        var refused = false;
        foreach (var file in chosen.GroupBy(one => one.State.Place.File.Path, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            refused |= !InFile(Path.Combine(input, file.Key), file.First().State.Place.File, [.. file.Select(one => one.New)]);
        }

        return refused ? ExitCode.Content : ExitCode.Success;
    }

    /// <summary>What is quoted and what stands there now, and whether that is right. Anything but a yes is a no.</summary>
    private static bool Ask(AnnotationState state, Quotes.TextQuoteSelector present)
    {
        var context = KeywordInContext.Of(state.Article.Text, state.Note.Passage!.Value);
        Console.WriteLine($"{state.Article.Slug} {state.Note.Written.Id}: {Short(state.Note.Written.Body.Plain.Trim())}");
        Console.WriteLine($"  quoted: {Quotes.QuoteWriter.Line(state.Quote!)}");
        Console.WriteLine($"  now:    {context.Before}[{context.Written}]{context.After}");
        Console.WriteLine($"  new:    {Quotes.QuoteWriter.Line(present)}");
        Console.Write("Update this quote? [y/N] ");
        return Console.ReadLine()?.Trim().ToLowerInvariant() is "y" or "yes";
    }

    private static bool InFile(string path, SourceFile file, NewQuote[] quotes)
    {
        var (text, refused) = QuoteUpdate.Apply(file, quotes);
        var bytes = File.ReadAllBytes(path);
        var hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        if (text is null || Encoding.UTF8.GetString(bytes.AsSpan(hasMark ? Encoding.UTF8.Preamble.Length : 0)) != file.Text)
        {
            Console.Error.WriteLine(refused is null
                ? $"dossier: '{path}' was left as it is: it was changed meanwhile, or has control characters"
                : $"dossier: '{path}' was left as it is: the quote of '{refused}' can't be replaced without touching more (an alias, a tag); change it by hand");
            return false;
        }

        File.WriteAllBytes(path, [.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)]);
        Console.WriteLine($"{path}: {ConsoleReport.Count(quotes.Length, "quote")} updated ({string.Join(", ", quotes.Select(quote => quote.Id))}).");
        return true;
    }

    private static string Short(string text) => KeywordInContext.Shorten(text, QuoteLength);
}
