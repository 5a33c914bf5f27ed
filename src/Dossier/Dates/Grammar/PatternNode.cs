using System.Collections.Immutable;

namespace Dossier.Dates.Grammar;

/// <summary>A piece of a pattern while it is read: which of its places come first, which last, and whether it may be absent.</summary>
internal sealed record PatternNode(ImmutableArray<int> First, ImmutableArray<int> Last, bool IsOptional)
{
    public static PatternNode Empty { get; } = new([], [], IsOptional: true);

    public PatternNode Or(PatternNode other) =>
        new([.. First, .. other.First], [.. Last, .. other.Last], IsOptional || other.IsOptional);

    /// <summary>This and then the other; who can follow whom is noted.</summary>
    public PatternNode Then(PatternNode other, List<(int From, int To)> follows)
    {
        foreach (var from in Last)
        {
            foreach (var to in other.First)
            {
                follows.Add((from, to));
            }
        }

        return new(
            IsOptional ? [.. First, .. other.First] : First,
            other.IsOptional ? [.. Last, .. other.Last] : other.Last,
            IsOptional && other.IsOptional);
    }
}
