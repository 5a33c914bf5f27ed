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

    /// <summary>
    /// How sure the aligner is, in nats: by how much the best alignment of the whole texts without this bead is worse than
    /// the one with it. 0 is a toss-up; positive infinity a bead that was set by hand, or that has no rival.
    /// </summary>
    public double Margin { get; init; } = double.PositiveInfinity;

    /// <summary>Whether a maintainer set it.</summary>
    public bool IsByHand { get; init; }

    /// <summary>
    /// Number of the bead with which it crosses: an omission and an addition that say the same, in another place. Both name each
    /// other; null for all other beads.
    /// </summary>
    public int? CrossesTo { get; init; }

    /// <summary>Beads with a smaller margin are doubtful: on gold data 7 in 10 of them are right, and 97 in 100 of the others.</summary>
    public const double LeastSureMargin = 3;

    /// <summary>Whether a reader has to be told that it may be wrong.</summary>
    public bool IsDoubtful => Margin < LeastSureMargin;

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
