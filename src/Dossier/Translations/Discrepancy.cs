namespace Dossier.Translations;

/// <summary>What does not agree between a text and its translation.</summary>
public enum DiscrepancyKind
{
    /// <summary>A segment of the source has no partner.</summary>
    Omission,

    /// <summary>A segment of the target has no partner.</summary>
    Addition,

    /// <summary>A number stands on one side only.</summary>
    Number,

    /// <summary>A name stands on one side only.</summary>
    Name,

    /// <summary>A date stands on one side only.</summary>
    Date,
}

/// <summary>One of the two texts of a pair.</summary>
public enum Side
{
    /// <summary>The original.</summary>
    Source,

    /// <summary>The translation.</summary>
    Target,
}

/// <summary>Something to be judged by an editor: it stands in one text, and what should be its partner lacks it.</summary>
public sealed record Discrepancy
{
    /// <summary>
    /// Permanent, and unique in the pair: <c>omission-p4s2</c>, <c>addition-p1s1</c>, <c>number-p3s1-125000</c>; what the target
    /// has over the source starts with <c>added-</c>, because both texts may have a <c>p3s1</c>. Fit for a fragment
    /// of a URL and for a key of YAML.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required DiscrepancyKind Kind { get; init; }

    /// <summary>Number of the bead that it is in.</summary>
    public required int Bead { get; init; }

    /// <summary>The segment that it is in, by its address in its article's page: <c>p4s2</c>.</summary>
    public required string Segment { get; init; }

    /// <summary>The key of the fact that the other side lacks: <c>person-jack-dorsey</c>; null where it lacks the whole segment.</summary>
    public required string? FactKey { get; init; }

    /// <summary>What stands there, as written: a whole segment, a number, a name.</summary>
    public required string Written { get; init; }

    /// <summary>Where it stands; the other side lacks it.</summary>
    public required Side Side { get; init; }
}
