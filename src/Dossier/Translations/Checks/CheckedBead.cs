using System.Collections.Immutable;

namespace Dossier.Translations.Checks;

/// <summary>A bead with the segments of both sides.</summary>
/// <param name="Bead">The bead.</param>
/// <param name="Source">The source's segments.</param>
/// <param name="Target">The target's.</param>
internal sealed record CheckedBead(Bead Bead, ImmutableArray<CheckedSegment> Source, ImmutableArray<CheckedSegment> Target)
{
    /// <summary>Whether both sides have something, so that they can be compared.</summary>
    public bool HasBoth => Source.Length > 0 && Target.Length > 0;

    /// <summary>Whether both sides have something, and the aligner is sure of it.</summary>
    public bool IsSure => HasBoth && !Bead.IsDoubtful;

    /// <summary>The segments of a side.</summary>
    public ImmutableArray<CheckedSegment> Of(Side side) => side == Side.Source ? Source : Target;

    /// <summary>The characters of a side.</summary>
    public int LengthOf(Side side) => Of(side).Sum(segment => segment.Text.Length);
}
