using System.Collections.Immutable;

namespace Dossier.Translations.Checks;

/// <summary>A check that holds the pairs of a dossier against each other.</summary>
internal interface IDossierCheck
{
    /// <summary>What it finds, in any order, each with the index of its pair.</summary>
    IEnumerable<(int Pair, Discrepancy Found)> Find(ImmutableArray<CheckedPair> pairs);
}
