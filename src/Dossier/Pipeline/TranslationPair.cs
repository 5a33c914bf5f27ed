using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Translations;
using Dossier.Translations.Checks;
using Dossier.Translations.Editing;

namespace Dossier.Pipeline;

/// <summary>A translation and its original, aligned. The segments are not kept: they would double the memory of the texts.</summary>
public sealed record TranslationPair(
    Article Source, Article Translation, ImmutableArray<Bead> Beads, ImmutableArray<Discrepancy> Discrepancies)
{
    /// <summary>What an editor said of discrepancies, by their ids.</summary>
    public FrozenDictionary<string, Verdict> Verdicts { get; init; } = FrozenDictionary<string, Verdict>.Empty;

    /// <summary>The notes on its beads and discrepancies, in the order of the article's notes.</summary>
    public ImmutableArray<NoteOnPair> Notes { get; init; } = [];

    /// <summary>What became of the original since it was accepted; null where it never was.</summary>
    public Staleness? Staleness { get; init; }

    /// <summary>Its page.</summary>
    public Permalink Permalink => new($"translations/{Translation.Slug}.html");

    /// <summary>The segments of one side, that the beads count; without their facts.</summary>
    public static ImmutableArray<Segment> SegmentsOf(Article article) =>
        Segments.Of(article.Text, article.Language, article.Title, article.Summary, []);
}
