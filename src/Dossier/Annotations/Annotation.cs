using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Edtf;
using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Annotations;

/// <summary>What a note is for.</summary>
public enum AnnotationKind
{
    /// <summary>What a reader needs to know besides.</summary>
    Context,

    /// <summary>Something in the text is wrong.</summary>
    Correction,

    /// <summary>Who or what is meant.</summary>
    Identification,

    /// <summary>Where something comes from.</summary>
    Source,

    /// <summary>How something was, or should have been, translated.</summary>
    Translation,
}

/// <summary>A note as its author wrote it: not yet at its place in a text.</summary>
public sealed record WrittenAnnotation
{
    /// <summary>The note's name in its file; its address in the page is <c>n-</c> and this.</summary>
    public required string Id { get; init; }

    /// <summary>The passage it is about.</summary>
    public required TextQuoteSelector Quote { get; init; }

    /// <summary>Where the quote is written.</summary>
    public required SourceSpan QuoteSpan { get; init; }

    /// <summary>What it is for.</summary>
    public required AnnotationKind Kind { get; init; }

    /// <summary>The note itself.</summary>
    public required ArticleText Body { get; init; }

    /// <summary>Who wrote it, or null.</summary>
    public required string? Creator { get; init; }

    /// <summary>When, or null.</summary>
    public required EdtfDate? Created { get; init; }

    /// <summary>How sure its author is, or null.</summary>
    public required Certainty? Certainty { get; init; }

    /// <summary>What it rests on: titles or addresses.</summary>
    public required ImmutableArray<string> Sources { get; init; }
}

/// <summary>A note at its place.</summary>
/// <param name="Written">What its author wrote.</param>
/// <param name="Target">The passage in the article's plain text.</param>
public sealed record Annotation(WrittenAnnotation Written, TextSpan Target)
{
    /// <summary>Its address in the article's page: <c>n-dorsey-chief-executive</c>.</summary>
    public string Address => "n-" + Written.Id;
}
