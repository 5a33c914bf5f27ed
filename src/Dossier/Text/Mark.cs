using System.Collections.Immutable;

namespace Dossier.Text;

/// <summary>A span of plain text that gets an element around it in the HTML.</summary>
public sealed record Mark
{
    /// <summary>The characters that it goes around; not empty.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The element: <c>span</c>, <c>mark</c>, <c>a</c>, <c>time</c>.</summary>
    public required string Tag { get; init; }

    /// <summary>Its address in the page, or null. Where the mark falls into pieces, the first has it.</summary>
    public string? Id { get; init; }

    /// <summary>Its other attributes; each piece has them.</summary>
    public ImmutableArray<ContentAttribute> Attributes { get; init; } = [];

    /// <summary>Of two marks of the same span, the one with the smaller rank goes around the other.</summary>
    public int Rank { get; init; }

    /// <summary>
    /// For a link (<c>a</c>): what a screen reader says of the small link that is put behind, where the mark lies in a link
    /// of the author's and so can't be one itself.
    /// </summary>
    public string? LinkLabel { get; init; }
}

/// <summary>Something without plain text that is put into the HTML: the number of a note.</summary>
/// <param name="Position">The offset of plain text behind which it stands; it never stands in a link.</param>
/// <param name="Html">Ready HTML, made by us.</param>
public readonly record struct Insertion(int Position, string Html);
