using Dossier.Text;

namespace Dossier.Translations;

/// <summary>What is marked in a segment.</summary>
public enum MarkKind
{
    /// <summary>A link to a page or to an e-mail address.</summary>
    Link,

    /// <summary>An image.</summary>
    Image,

    /// <summary>The number of a footnote of the author; it has no text.</summary>
    Footnote,

    /// <summary>Emphasis: <c>em</c>, <c>i</c>, <c>cite</c>, <c>dfn</c>.</summary>
    Emphasis,

    /// <summary>Strong emphasis: <c>strong</c>, <c>b</c>.</summary>
    Strong,

    /// <summary>Code within a line.</summary>
    Code,

    /// <summary>A quotation that has its marks from the element <c>q</c>.</summary>
    Quotation,
}

/// <summary>A mark on some words of a segment.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where its words stand in the text of the segment; what goes on in the next segment is cut off.</param>
/// <param name="Address">Of a link or an image, where it leads; of a footnote, its number; otherwise null.</param>
public readonly record struct SegmentMark(MarkKind Kind, TextSpan Place, string? Address);
