using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>Something to be judged by an editor: it stands in one text, and what should be its partner lacks it.</summary>
public sealed record Discrepancy
{
    /// <summary>
    /// Permanent, and unique in the pair: <c>omission-p4s2</c>, <c>addition-p1s1</c>, <c>number-p3s1-125000</c>; what the target
    /// has over the source starts with <c>added-</c>, because both texts may have a <c>p3s1</c>. Fit for a fragment
    /// of a URL and for a key of YAML.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>Which check found it.</summary>
    public required CheckInfo Check { get; init; }

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

    /// <summary>What the other side has in its place, as written; null where it has nothing, or where nothing is sure.</summary>
    public string? Counterpart { get; init; }

    /// <summary>Where <see cref="Written"/> stands in the text of its segment; null where it is the whole of it.</summary>
    public TextSpan? Place { get; init; }
}
