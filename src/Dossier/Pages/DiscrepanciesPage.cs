using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Translations.Checks;
using Dossier.Translations.Editing;

namespace Dossier.Pages;

/// <summary>Which discrepancies a page of the ledger lists.</summary>
public abstract record LedgerFilter;

/// <summary>Those of a check.</summary>
public sealed record CheckFilter(CheckInfo Check) : LedgerFilter;

/// <summary>Those with a verdict.</summary>
/// <param name="Kind">Which; null for those that nobody has judged.</param>
public sealed record VerdictFilter(VerdictKind? Kind) : LedgerFilter;

/// <summary>A way to another page of the ledger.</summary>
/// <param name="Filter">What it lists.</param>
/// <param name="Count">How many; never none.</param>
/// <param name="Target">The page.</param>
public sealed record LedgerLink(LedgerFilter Filter, int Count, Permalink Target);

/// <summary>The discrepancies of a pair that a check found.</summary>
public sealed record LedgerGroup(PairCard Pair, ImmutableArray<DiscrepancyView> Discrepancies);

/// <summary>The ledger: all discrepancies of all pairs, or those that a filter leaves.</summary>
public sealed record DiscrepanciesPage : Page
{
    /// <inheritdoc/>
    public override Section Section => Section.Translations;

    /// <summary>What it lists; null for all.</summary>
    public required LedgerFilter? Filter { get; init; }

    /// <summary>The page of all, and how many that are.</summary>
    public required (Permalink Target, int Count) All { get; init; }

    /// <summary>The other pages, by check, then by verdict: only those that list something.</summary>
    public required ImmutableArray<LedgerLink> Filters { get; init; }

    /// <summary>By check, in the checks' order; then by pair.</summary>
    public required ImmutableArray<(CheckInfo Check, ImmutableArray<LedgerGroup> Groups)> Checks { get; init; }

    /// <summary>The whole ledger as data.</summary>
    public required ImmutableArray<(string Format, Permalink File)> Downloads { get; init; }
}
