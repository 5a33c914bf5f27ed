using System.Collections.Immutable;

namespace Dossier.Translations;

/// <summary>A text and its translation, aligned and compared.</summary>
public sealed record Bitext
{
    /// <summary>The segments of the original.</summary>
    public required ImmutableArray<Segment> Source { get; init; }

    /// <summary>The segments of the translation.</summary>
    public required ImmutableArray<Segment> Target { get; init; }

    /// <summary>Which go together; each segment of either side is in exactly one.</summary>
    public required ImmutableArray<Bead> Beads { get; init; }

    /// <summary>Where they do not agree.</summary>
    public required ImmutableArray<Discrepancy> Discrepancies { get; init; }

    /// <summary>Aligns the segments of two articles and compares what they state.</summary>
    public static Bitext Create(ImmutableArray<Segment> source, ImmutableArray<Segment> target)
    {
        var beads = Aligner.Align(source, target);
        return new Bitext
        {
            Source = source,
            Target = target,
            Beads = beads,
            Discrepancies = Translations.Discrepancies.Find(source, target, beads),
        };
    }
}
