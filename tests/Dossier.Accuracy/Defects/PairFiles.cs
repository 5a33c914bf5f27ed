using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Pipeline;

namespace Dossier.Accuracy.Defects;

/// <summary>The dossier of a folder, and the same with one translation in another wording.</summary>
internal sealed class PairFiles
{
    private readonly SourceSet _sources;

    private PairFiles(SourceSet sources)
    {
        _sources = sources;
        Pairs = PairsOf(sources);
    }

    /// <summary>All pairs as they are.</summary>
    public ImmutableArray<TranslationPair> Pairs { get; }

    public static PairFiles Read(string folder) => new(InputPhase.Read(folder, output: null));

    /// <summary>A pair by itself, as it is or with another text of the translation.</summary>
    public TranslationPair One(TranslationPair pair, string? text = null)
    {
        var file = pair.Translation.File;
        var changed = text is null ? file : new SourceFile(file.Path, text);
        return PairsOf(_sources with
        {
            Articles = [.. _sources.Articles.Where(article => article.Path == pair.Source.File.Path || article.Path == file.Path)
                .Select(article => article.Path == file.Path ? changed : article)],
            Annotations = [],
            Corrections = [],
            Translations = [],
            Accepted = [],
        }).Single(found => found.Translation.Slug == pair.Translation.Slug);
    }

    private static ImmutableArray<TranslationPair> PairsOf(SourceSet sources) =>
        TranslationPairs.In(ProcessPhase.Run(sources, new DiagnosticBag()), new DiagnosticBag());
}
