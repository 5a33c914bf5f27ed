using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Translations;
using Dossier.Translations.Checks;
using Dossier.Translations.Editing;

namespace Dossier.Pages;

/// <summary>A translation pair where it is listed.</summary>
/// <param name="Target">Its page.</param>
/// <param name="Source">The original.</param>
/// <param name="Translation">The translation.</param>
/// <param name="Counts">How many discrepancies of each kind, in the checks' order.</param>
public sealed record PairCard(
    Permalink Target, ArticleCard Source, ArticleCard Translation, ImmutableArray<(CheckInfo Check, int Count)> Counts)
{
    /// <summary>How many discrepancies there are.</summary>
    public int Total => Counts.Sum(count => count.Count);

    /// <summary>What became of the original since the translation was accepted; null where it never was.</summary>
    public StaleCounts? Accepted { get; init; }
}

/// <summary>How far an original has moved on from the version that its translation was accepted against; 0 and 0: not at all.</summary>
/// <param name="Stale">How many of its segments are new or changed.</param>
/// <param name="Gone">How many are gone.</param>
public sealed record StaleCounts(int Stale, int Gone)
{
    /// <summary>Whether anything has changed.</summary>
    public bool IsStale => Stale > 0 || Gone > 0;
}

/// <summary>A discrepancy in its row or in the list of all.</summary>
/// <param name="Id">Its address in the pair page.</param>
/// <param name="Check">What differs.</param>
/// <param name="Side">Where <paramref name="Written"/> stands; the other side lacks it.</param>
/// <param name="Written">The words.</param>
/// <param name="Row">The place in the pair page.</param>
public sealed record DiscrepancyView(string Id, CheckInfo Check, Side Side, string Written, Permalink Row)
{
    /// <summary>What an editor said of it, or null.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The editors' notes that are about it; in the pair page only.</summary>
    public ImmutableArray<NoteElsewhere> Notes { get; init; } = [];

    /// <summary>What the other side has in its place; null where it has nothing.</summary>
    public string? Counterpart { get; init; }

    /// <summary>What was found, where that is no words: a language, a unit, a kind of block; otherwise null.</summary>
    public string? Key { get; init; }

    /// <summary>Whether it is a whole segment that the other side lacks.</summary>
    public bool IsWholeSegment => Check == CheckCatalogue.Omission || Check == CheckCatalogue.Addition;
}

/// <summary>All pairs.</summary>
public sealed record TranslationIndexPage : Page
{
    /// <inheritdoc/>
    public override Section Section => Section.Translations;

    /// <summary>The pairs, by the translation's date and title.</summary>
    public required ImmutableArray<PairCard> Pairs { get; init; }

    /// <summary>The page with all discrepancies.</summary>
    public required Permalink Discrepancies { get; init; }
}
