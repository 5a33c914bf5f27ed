using System.Collections.Immutable;

namespace Dossier.Dates.Grammar;

/// <summary>Where a part of a pattern stands: only what is inside belongs to the expression.</summary>
internal enum PatternZone
{
    Before,
    Inside,
    After,
}

/// <summary>A place of a pattern that one token fills.</summary>
/// <param name="Class">The class asked for; 0 where a word or a mark is.</param>
/// <param name="Word">The entry of the word or mark asked for, in the lexicon.</param>
/// <param name="Slot">What its value is.</param>
/// <param name="Adds">Whether the value is added to the slot's last: <c>twenty</c> <c>five</c>.</param>
/// <param name="Zone">Where it stands.</param>
internal readonly record struct PatternPlace(UInt128 Class, int Word, Slot Slot, bool Adds, PatternZone Zone);

/// <summary>
/// A pattern as a position automaton (Glushkov 1961): its places, those that can come first and last, and those that can
/// follow each other.
/// </summary>
internal sealed class Pattern
{
    public required MeaningKind Kind { get; init; }

    /// <summary>Values that the pattern gives by itself.</summary>
    public required ImmutableArray<(Slot Slot, int Value)> Constants { get; init; }

    /// <summary>Whether the expression is dropped unless a later stage takes it into a longer one.</summary>
    public required bool IsWeak { get; init; }

    /// <summary>Whether it is none beside a name.</summary>
    public required bool IsBare { get; init; }

    public required ImmutableArray<PatternPlace> Places { get; init; }

    /// <summary>Whether words before the expression belong to the pattern.</summary>
    public bool HasLead => Places[First[0]].Zone == PatternZone.Before;

    public required ImmutableArray<int> First { get; init; }

    public required ImmutableArray<bool> IsLast { get; init; }

    public required ImmutableArray<ImmutableArray<int>> Followers { get; init; }
}
