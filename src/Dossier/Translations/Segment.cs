using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Translations;

/// <summary>What a segment is in its article. The values are in the order in which an article has them.</summary>
public enum SegmentRole
{
    /// <summary>The article's title.</summary>
    Title,

    /// <summary>The article's summary.</summary>
    Summary,

    /// <summary>A sentence of the text.</summary>
    Body,
}

/// <summary>The smallest unit that is aligned: a title, a summary or a sentence.</summary>
public sealed record Segment
{
    /// <summary>Its address in the article's page: <c>title</c>, <c>summary</c>, <c>p3s2</c>. Unique in the article.</summary>
    public required string Id { get; init; }

    /// <summary>What it is in its article.</summary>
    public required SegmentRole Role { get; init; }

    /// <summary>Number of its block in the article, from 0; 0 for the title and the summary.</summary>
    public int Paragraph { get; init; }

    /// <summary>Where <see cref="Text"/> lies in the article's plain text; the default for the title and the summary.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Its text, without white space at its ends.</summary>
    public required string Text { get; init; }

    /// <summary>The kind of its block; a paragraph for the title and the summary.</summary>
    public BlockKind Block { get; init; } = BlockKind.Paragraph;

    /// <summary>Whether its block stands in a list.</summary>
    public bool IsInList { get; init; }

    /// <summary>What is marked in it, in the order of the text.</summary>
    public ImmutableArray<SegmentMark> Marks { get; init; } = [];

    /// <summary>What it states, in the order of the text.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }
}
