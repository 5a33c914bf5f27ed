using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Text;
using Dossier.Translations;
using Dossier.Translations.Checks;

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
}

/// <summary>A sentence on a pair page.</summary>
/// <param name="Target">Its place in its article; the page's top for a title or a standfirst.</param>
/// <param name="Role">Title, standfirst or body.</param>
/// <param name="StartsParagraph">Whether a paragraph begins with it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Notes">The editors' notes on it.</param>
public sealed record SegmentView(
    Permalink Target, SegmentRole Role, bool StartsParagraph, string Text, ImmutableArray<(int Number, Permalink Note)> Notes);

/// <summary>A discrepancy in its row or in the list of all.</summary>
/// <param name="Id">Its address in the pair page.</param>
/// <param name="Check">What differs.</param>
/// <param name="Side">Where <paramref name="Written"/> stands; the other side lacks it.</param>
/// <param name="Written">The words.</param>
/// <param name="Row">The place in the pair page.</param>
public sealed record DiscrepancyView(string Id, CheckInfo Check, Side Side, string Written, Permalink Row)
{
    /// <summary>What the other side has in its place; null where it has nothing.</summary>
    public string? Counterpart { get; init; }

    /// <summary>What was found, where that is no words: a language, a unit, a kind of block; otherwise null.</summary>
    public string? Key { get; init; }

    /// <summary>Whether it is a whole segment that the other side lacks.</summary>
    public bool IsWholeSegment => Check == CheckCatalogue.Omission || Check == CheckCatalogue.Addition;
}

/// <summary>A row of a pair page: the segments of a bead, side by side.</summary>
/// <param name="Id">Its address: <c>b3</c>.</param>
/// <param name="Kind">How many go with how many.</param>
/// <param name="Source">The original's segments; none for an addition.</param>
/// <param name="Target">The translation's segments; none for an omission.</param>
/// <param name="Discrepancies">What differs.</param>
public sealed record BeadRow(
    string Id, BeadKind Kind, ImmutableArray<SegmentView> Source, ImmutableArray<SegmentView> Target, ImmutableArray<DiscrepancyView> Discrepancies);

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

/// <summary>A pair, side by side.</summary>
public sealed record PairPage : Page
{
    /// <inheritdoc/>
    public override Section Section => Section.Translations;

    /// <summary>The two articles and the counts.</summary>
    public required PairCard Pair { get; init; }

    /// <summary>The rows: each column, read down, is its article's whole text.</summary>
    public required ImmutableArray<BeadRow> Rows { get; init; }
}

/// <summary>All discrepancies of all pairs.</summary>
public sealed record DiscrepanciesPage : Page
{
    /// <inheritdoc/>
    public override Section Section => Section.Translations;

    /// <summary>By pair.</summary>
    public required ImmutableArray<(PairCard Pair, ImmutableArray<DiscrepancyView> Discrepancies)> Pairs { get; init; }
}
