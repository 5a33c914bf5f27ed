namespace Dossier.Text;

/// <summary>What kind of block a run of text stands in; it gives the first letter of its address.</summary>
public enum BlockKind
{
    /// <summary><c>#p3</c>: a paragraph, in the body, a quotation or a list.</summary>
    Paragraph,

    /// <summary><c>#h2</c>: a heading.</summary>
    Heading,

    /// <summary><c>#c4</c>: a table's cell, a caption, a term of a definition list.</summary>
    Cell,

    /// <summary><c>#k1</c>: code. Never searched for names or dates, and one sentence.</summary>
    Code,

    /// <summary><c>#f1</c>: a paragraph of a footnote of the author.</summary>
    Footnote,
}

/// <summary>A leaf block of an article: the smallest element of HTML that holds running text.</summary>
public sealed record TextBlock
{
    /// <summary>What it stands in.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>Its permanent address in the page, <c>p3</c>: the third paragraph.</summary>
    public required string Id { get; init; }

    /// <summary>Where its text lies in <see cref="ArticleText.Plain"/>.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its sentences are <c>Sentences[FirstSentence .. FirstSentence + SentenceCount]</c>.</summary>
    public required int FirstSentence { get; init; }

    /// <summary>How many sentences it has; at least one, unless it is empty.</summary>
    public required int SentenceCount { get; init; }

    /// <summary>Whether names and dates are looked for in it.</summary>
    public bool IsProse => Kind != BlockKind.Code;
}

/// <summary>A sentence of an article.</summary>
/// <param name="Id">Its permanent address in the page, <c>p3s2</c>; a block's only sentence has one too.</param>
/// <param name="Span">Where it lies in the plain text; white space between sentences belongs to the one before.</param>
/// <param name="Block">Index of its block.</param>
public readonly record struct Sentence(string Id, TextSpan Span, int Block);
