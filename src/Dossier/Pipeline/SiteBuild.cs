using System.Collections.Immutable;
using Dossier.Annotations;
using Dossier.Diagnostics;
using Dossier.Names.Suggestions;
using Dossier.Pages;

namespace Dossier.Pipeline;

/// <summary>What came of a build.</summary>
public sealed record BuildResult
{
    /// <summary>All findings, by file and place.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many of everything; null where an error stopped the build.</summary>
    public required SiteCounts? Counts { get; init; }

    /// <summary>What was written; null where nothing was.</summary>
    public required OutputReport? Output { get; init; }

    /// <summary>The site that the records were held against.</summary>
    public required PreviousSite Previous { get; init; }

    /// <summary>How many articles are drafts.</summary>
    public required int DraftCount { get; init; }

    /// <summary>How many notes have each outcome, in the order of the outcomes.</summary>
    public ImmutableArray<(AnchorOutcome Outcome, int Count)> Notes { get; init; } = [];

    /// <summary>Whether any finding is an error.</summary>
    public bool HasErrors => Diagnostics.Any(found => found.Code.Severity == Severity.Error);
}

/// <summary>The whole flow: Input → Process → PostProcess → Output.</summary>
public static class SiteBuild
{
    /// <summary>Builds a folder into another. With an error in the input nothing is written: the last site stays as it was.</summary>
    /// <param name="input">The dossier.</param>
    /// <param name="output">Where the site goes.</param>
    /// <param name="theme">What pages look like.</param>
    /// <param name="progress">Told the name of each phase as it begins.</param>
    /// <param name="previous">The site whose records may not vanish without a word; null for the one in <paramref name="output"/>.</param>
    /// <exception cref="DirectoryNotFoundException">There is no input folder.</exception>
    /// <exception cref="IOException">The disk is full, or a file can't be read or written.</exception>
    public static BuildResult Run(string input, string output, IPageRenderer theme, Action<string>? progress = null, PreviousSite? previous = null)
    {
        var plan = Plan(input, output, previous, theme, progress);
        if (plan.Site is null)
        {
            return plan.Result;
        }

        progress?.Invoke("Writing");
        return plan.Result with { Output = OutputPhase.Write(plan.Site, output, theme) };
    }

    /// <summary>Everything but writing: also the links and anchors of the pages that would be written.</summary>
    /// <param name="input">The dossier.</param>
    /// <param name="theme">What pages look like.</param>
    /// <param name="progress">Told the name of each phase as it begins.</param>
    /// <param name="output">Where the last site may stand, to see that no record's address is lost; null asks nothing of it.</param>
    public static BuildResult Check(string input, IPageRenderer theme, Action<string>? progress = null, string? output = null)
    {
        var plan = Plan(input, output, null, theme, progress);
        if (plan.Site is null)
        {
            return plan.Result;
        }

        progress?.Invoke("Following links");
        var diagnostics = new DiagnosticBag();
        LinkCheck.Run(plan.Site, theme, diagnostics);
        return plan.Result with { Diagnostics = DiagnosticBag.Sort(plan.Result.Diagnostics.Concat(diagnostics.ToImmutable())) };
    }

    /// <summary>Reads a folder, and gives the names that its articles hold and its authority files do not. Nothing is written.</summary>
    public static (ImmutableArray<Suggestion<NamedPlace>> Suggestions, BuildResult Result) Suggest(string input)
    {
        var diagnostics = new DiagnosticBag();
        var (sources, corpus) = Read(input, diagnostics);
        return (NameSuggestions.Of(corpus), Unbuilt(diagnostics, sources, corpus));
    }

    /// <summary>Reads a folder, and says of each translation what became of its original. Nothing is written, aligned or checked.</summary>
    public static (ImmutableArray<TranslationState> States, BuildResult Result) Translations(string input)
    {
        var diagnostics = new DiagnosticBag();
        var (sources, corpus) = Read(input, diagnostics);
        return (TranslationState.Of(corpus), Unbuilt(diagnostics, sources, corpus));
    }

    /// <summary>Reads a folder, and says of each note what became of its place. Nothing is written.</summary>
    public static (ImmutableArray<AnnotationState> States, BuildResult Result) Annotations(string input)
    {
        var diagnostics = new DiagnosticBag();
        var (sources, corpus) = Read(input, diagnostics);
        if (!diagnostics.HasErrors && corpus.Articles.Any(article => article.Annotations.Any(note => note.Written.Target is DiscrepancyTarget)))
        {
            (corpus, _) = PairNotes.WithOrphans(corpus, TranslationPairs.In(corpus, diagnostics));
        }

        return (AnnotationState.Of(corpus), Unbuilt(diagnostics, sources, corpus));
    }

    /// <summary>Reads a folder, and what each of its files says by itself, without a last site.</summary>
    internal static (SourceSet Sources, Corpus Corpus) Read(string input, DiagnosticBag diagnostics)
    {
        var sources = InputPhase.Read(input, output: null);
        diagnostics.AddRange(sources.Diagnostics);
        return (sources, ProcessPhase.Run(sources, diagnostics));
    }

    private static BuildResult Unbuilt(DiagnosticBag diagnostics, SourceSet sources, Corpus corpus) => new()
    {
        Diagnostics = DiagnosticBag.Sort(diagnostics.ToImmutable()),
        Counts = null,
        Output = null,
        Previous = sources.Previous,
        DraftCount = corpus.DraftCount,
    };

    private static (Site? Site, BuildResult Result) Plan(
        string input, string? output, PreviousSite? previous, IPageRenderer theme, Action<string>? progress)
    {
        var diagnostics = new DiagnosticBag();
        progress?.Invoke("Reading");
        var sources = InputPhase.Read(input, output);
        sources = previous is null ? sources : sources with { Previous = previous };
        diagnostics.AddRange(sources.Diagnostics);
        progress?.Invoke("Processing");
        var corpus = ProcessPhase.Run(sources, diagnostics);
        progress?.Invoke("Cross-referencing");
        var site = diagnostics.HasErrors ? null : PostProcessPhase.Run(corpus, input, theme, diagnostics);
        return (diagnostics.HasErrors ? null : site, new BuildResult
        {
            Diagnostics = DiagnosticBag.Sort(diagnostics.ToImmutable()),
            Counts = site?.Counts,
            Output = null,
            Previous = sources.Previous,
            DraftCount = corpus.DraftCount,
            Notes = site?.Notes ?? [],
        });
    }
}
