using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Translations;

/// <summary>A text and its translation, aligned.</summary>
public sealed record Bitext
{
    /// <summary>The language of the original.</summary>
    public required LanguageTag SourceLanguage { get; init; }

    /// <summary>The language of the translation.</summary>
    public required LanguageTag TargetLanguage { get; init; }

    /// <summary>The segments of the original.</summary>
    public required ImmutableArray<Segment> Source { get; init; }

    /// <summary>The segments of the translation.</summary>
    public required ImmutableArray<Segment> Target { get; init; }

    /// <summary>Which go together; each segment of either side is in exactly one; both sides are in the order of the text.</summary>
    public required ImmutableArray<Bead> Beads { get; init; }

    /// <summary>The texts of a request with the beads that were found for it.</summary>
    public static Bitext Of(AlignmentRequest request, ImmutableArray<Bead> beads) => new()
    {
        SourceLanguage = request.SourceLanguage,
        TargetLanguage = request.TargetLanguage,
        Source = request.Source,
        Target = request.Target,
        Beads = beads,
    };

    /// <summary>The source's segments of a bead.</summary>
    public ImmutableArray<Segment> SourceOf(Bead bead) => Source.Slice(bead.SourceStart, bead.SourceCount);

    /// <summary>The target's segments of a bead.</summary>
    public ImmutableArray<Segment> TargetOf(Bead bead) => Target.Slice(bead.TargetStart, bead.TargetCount);
}
