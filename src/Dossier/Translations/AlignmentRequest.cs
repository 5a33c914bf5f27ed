using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Translations;

/// <summary>Two texts to be aligned, and what a maintainer has said of them.</summary>
public sealed record AlignmentRequest
{
    /// <summary>The language of the original.</summary>
    public required LanguageTag SourceLanguage { get; init; }

    /// <summary>The language of the translation.</summary>
    public required LanguageTag TargetLanguage { get; init; }

    /// <summary>The original: title, summary, body, in this order, as <see cref="Segments.Of"/> gives them.</summary>
    public required ImmutableArray<Segment> Source { get; init; }

    /// <summary>The translation, likewise.</summary>
    public required ImmutableArray<Segment> Target { get; init; }

    /// <summary>
    /// The beads that were set by hand, in any order. No segment is in two. An empty side says that the other has no partner.
    /// Those that cross are each split into an omission and an addition that name each other.
    /// </summary>
    public ImmutableArray<BeadByHand> ByHand { get; init; } = [];
}

/// <summary>A bead that a maintainer set: runs of segments, as in <see cref="Bead"/>.</summary>
/// <param name="SourceStart">Index of the first source segment; of no meaning where there is none.</param>
/// <param name="SourceCount">How many; 0 for an addition.</param>
/// <param name="TargetStart">Index of the first target segment; of no meaning where there is none.</param>
/// <param name="TargetCount">How many; 0 for an omission.</param>
public readonly record struct BeadByHand(int SourceStart, int SourceCount, int TargetStart, int TargetCount);
