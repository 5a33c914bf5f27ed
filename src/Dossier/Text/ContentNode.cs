using System.Collections.Immutable;

namespace Dossier.Text;

/// <summary>A node of an article's tree: what Markdown and the cleaned HTML in it become.</summary>
public abstract record ContentNode;

/// <summary>An element of HTML.</summary>
/// <param name="Tag">Its lower-case name, from the allow-list.</param>
/// <param name="Attributes">Its attributes, already cleaned; values are not yet escaped.</param>
/// <param name="Children">What it holds.</param>
public sealed record ElementNode(
    string Tag, ImmutableArray<ContentAttribute> Attributes, ImmutableArray<ContentNode> Children) : ContentNode
{
    /// <summary>For a leaf block, its index in <see cref="ArticleText.Blocks"/>; otherwise -1.</summary>
    public int Block { get; init; } = -1;

    /// <summary>The part of the plain text that lies below this element.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Whether a link lies in it: a link around it would be a link in a link.</summary>
    public bool HasLink { get; init; }
}

/// <summary>A run of plain text.</summary>
/// <param name="Span">Where it lies in the plain text.</param>
public sealed record TextNode(TextSpan Span) : ContentNode;

/// <summary>A line end that is shown: <c>br</c>. It stands for one character (a line feed) of plain text.</summary>
/// <param name="Span">That character.</param>
public sealed record LineBreakNode(TextSpan Span) : ContentNode;

/// <summary>A reference to a footnote of the author. It has no plain text.</summary>
/// <param name="Position">Where it stands in the plain text.</param>
/// <param name="Number">The footnote's number.</param>
/// <param name="Occurrence">1 for the first reference to that footnote, 2 for the second, …</param>
public sealed record FootnoteReferenceNode(int Position, int Number, int Occurrence) : ContentNode;

/// <summary>An attribute of an element.</summary>
public readonly record struct ContentAttribute(string Name, string Value);

/// <summary>A footnote of the author.</summary>
/// <param name="Number">From 1, in the order of first reference.</param>
/// <param name="References">How many places refer to it.</param>
/// <param name="Children">What it holds.</param>
public sealed record Footnote(int Number, int References, ImmutableArray<ContentNode> Children);
