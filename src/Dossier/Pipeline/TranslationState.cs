using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Translations.Editing;

namespace Dossier.Pipeline;

/// <summary>A translation, and what became of its original since it was accepted.</summary>
public sealed record TranslationState
{
    /// <summary>The translation.</summary>
    public required Article Translation { get; init; }

    /// <summary>Its original.</summary>
    public required Article Source { get; init; }

    /// <summary>What has changed; null where it never was accepted.</summary>
    public required Staleness? Staleness { get; init; }

    /// <summary>The addresses of the original's segments that are new or changed.</summary>
    public required ImmutableArray<string> Stale { get; init; }

    /// <summary>The file below the input folder that records the acceptance.</summary>
    public string AcceptedPath => $"translations/{Translation.Slug}.accepted";

    /// <summary>That file, if the original were accepted as it is now.</summary>
    public string AcceptedNow => AcceptedSource.Of(TranslationPair.SegmentsOf(Source)).Write();

    /// <summary>The states of all translations, by slug.</summary>
    internal static ImmutableArray<TranslationState> Of(Corpus corpus) =>
    [
        .. corpus.Articles.Where(article => article.TranslationOf is not null).Select(translation =>
        {
            var source = corpus.BySlug[translation.TranslationOf!.Value];
            var since = corpus.Edited.GetValueOrDefault(translation.Slug, EditedTranslation.None).Staleness;
            var segments = since is { Stale.IsEmpty: false } ? TranslationPair.SegmentsOf(source) : [];
            return new TranslationState
            {
                Translation = translation,
                Source = source,
                Staleness = since,
                Stale = [.. (since?.Stale ?? []).Select(segment => segments[segment].Id)],
            };
        }),
    ];
}
