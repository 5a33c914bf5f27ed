using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Text;
using Dossier.Translations;

namespace Dossier.Pages;

/// <summary>A run of a segment's text.</summary>
/// <param name="Text">The characters; a segment's pieces, one behind the other, are its whole text.</param>
/// <param name="Differs">Whether a discrepancy of the row is about them.</param>
public readonly record struct SegmentPiece(string Text, bool Differs);

/// <summary>A sentence on a pair page.</summary>
/// <param name="Id">Its address in the pair page: <c>s-p3s2</c> of the original, <c>t-p3s2</c> of the translation.</param>
/// <param name="Target">Its place in its article; the page's top for a title or a standfirst.</param>
/// <param name="Role">Title, standfirst or body.</param>
/// <param name="Block">What it stands in; a paragraph for a title or a standfirst.</param>
/// <param name="StartsParagraph">Whether a paragraph begins with it.</param>
/// <param name="Pieces">Its text.</param>
/// <param name="Notes">The editors' notes on it.</param>
public sealed record SegmentView(
    string Id,
    Permalink Target,
    SegmentRole Role,
    BlockKind Block,
    bool StartsParagraph,
    ImmutableArray<SegmentPiece> Pieces,
    ImmutableArray<(int Number, Permalink Note)> Notes)
{
    /// <summary>Whether it is new or was changed since the translation was accepted.</summary>
    public bool IsStale { get; init; }
}

/// <summary>A row of a pair page: the segments of a bead, side by side.</summary>
/// <param name="Id">Its address: <c>b3</c>.</param>
/// <param name="Kind">How many go with how many.</param>
/// <param name="Source">The original's segments; none for an addition.</param>
/// <param name="Target">The translation's segments; none for an omission.</param>
/// <param name="Discrepancies">What differs.</param>
public sealed record BeadRow(
    string Id, BeadKind Kind, ImmutableArray<SegmentView> Source, ImmutableArray<SegmentView> Target, ImmutableArray<DiscrepancyView> Discrepancies)
{
    /// <summary>Whether its sentences may belong together in another way.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether the maintainer set it.</summary>
    public bool IsByHand { get; init; }

    /// <summary>The editors' notes that are about the row as a whole.</summary>
    public ImmutableArray<NoteElsewhere> Notes { get; init; } = [];

    /// <summary>Where the other text says the same, in another place; null for all but crossing rows.</summary>
    public Permalink? Crossing { get; init; }

    /// <summary>The addresses of sentences that stood here in the original when the translation was accepted.</summary>
    public ImmutableArray<string> Gone { get; init; } = [];
}

/// <summary>A pair, side by side.</summary>
public sealed record PairPage : Page
{
    /// <inheritdoc/>
    public override Section Section => Section.Translations;

    /// <summary>The two articles and the counts.</summary>
    public required PairCard Pair { get; init; }

    /// <summary>Who translated it, or null.</summary>
    public required Translator? Translator { get; init; }

    /// <summary>The rows: each column, read down, is its article's whole text.</summary>
    public required ImmutableArray<BeadRow> Rows { get; init; }

    /// <summary>How many rows may be wrong.</summary>
    public int DoubtfulCount => Rows.Count(row => row.IsDoubtful);

    /// <summary>How many rows the maintainer set.</summary>
    public int ByHandCount => Rows.Count(row => row.IsByHand);
}
