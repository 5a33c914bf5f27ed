using System.Collections.Immutable;
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

    /// <summary>What it is about.</summary>
    public required AnnotationTarget Target { get; init; }

    /// <summary>What it is for.</summary>
    public required AnnotationKind Kind { get; init; }

    /// <summary>The note itself.</summary>
    public required ArticleText Body { get; init; }

    /// <summary>The same in Markdown, as it was written.</summary>
    public string Markdown { get; init; } = string.Empty;

    /// <summary>Who wrote it, or null.</summary>
    public required string? Creator { get; init; }

    /// <summary>When, or null.</summary>
    public required EdtfDate? Created { get; init; }

    /// <summary>How sure its author is, or null.</summary>
    public required Certainty? Certainty { get; init; }

    /// <summary>What it rests on: titles or addresses.</summary>
    public required ImmutableArray<string> Sources { get; init; }
}

/// <summary>What became of a note’s target when it was looked for. There is no fifth: a quote with several places is an error.</summary>
public enum AnchorOutcome
{
    /// <summary>It is there, once, as it was quoted.</summary>
    Exact,

    /// <summary>It is not there as it was quoted, and one place is clearly the one that was meant.</summary>
    Changed,

    /// <summary>It is not there, and nothing is good enough to be taken for it.</summary>
    Orphan,
}

/// <summary>A note, and where its target stands.</summary>
public sealed record Annotation
{
    /// <summary>What its author wrote; of a <see cref="RecordTarget"/>, kind and id are those of a record that there is.</summary>
    public required WrittenAnnotation Written { get; init; }

    /// <summary>What became of its target.</summary>
    public required AnchorOutcome Outcome { get; init; }

    /// <summary>The passage in the article's plain text; null for an orphan, and where the target is no passage of this article.</summary>
    public required TextSpan? Passage { get; init; }

    /// <summary>Its address in the article's page: <c>n-dorsey-chief-executive</c>.</summary>
    public string Address => "n-" + Written.Id;
}
