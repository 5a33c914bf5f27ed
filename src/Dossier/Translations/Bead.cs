namespace Dossier.Translations;

/// <summary>The shape of a bead.</summary>
public enum BeadKind
{
    /// <summary>One segment renders one segment.</summary>
    OneToOne,

    /// <summary>The target has nothing for what stands in the source.</summary>
    Omission,

    /// <summary>The source has nothing for what stands in the target.</summary>
    Addition,

    /// <summary>Several segments of the source became one.</summary>
    Merge,

    /// <summary>One segment of the source became several.</summary>
    Split,

    /// <summary>Several segments stand for several.</summary>
    ManyToMany,
}

/// <summary>
/// A group of segments that correspond (Gale and Church 1993, section 1). Each side is a run:
/// <c>[SourceStart .. SourceStart + SourceCount]</c>; an empty run stands where it would have to be read.
/// </summary>
public sealed record Bead
{
    /// <summary>From 1, in the order of the text.</summary>
    public required int Number { get; init; }

    /// <summary>Index of the first source segment.</summary>
    public required int SourceStart { get; init; }

    /// <summary>How many source segments; 0 in an addition.</summary>
    public required int SourceCount { get; init; }

    /// <summary>Index of the first target segment.</summary>
    public required int TargetStart { get; init; }

    /// <summary>How many target segments; 0 in an omission.</summary>
    public required int TargetCount { get; init; }

    /// <summary>What the bead cost the aligner, in nats; the less, the surer. Comparable within a pair only.</summary>
    public required double Cost { get; init; }

    /// <summary>The bead's shape.</summary>
    public BeadKind Kind => (SourceCount, TargetCount) switch
    {
        (1, 1) => BeadKind.OneToOne,
        (_, 0) => BeadKind.Omission,
        (0, _) => BeadKind.Addition,
        (_, 1) => BeadKind.Merge,
        (1, _) => BeadKind.Split,
        _ => BeadKind.ManyToMany,
    };
}
