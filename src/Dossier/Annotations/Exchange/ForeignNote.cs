using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Quotes;

namespace Dossier.Annotations.Exchange;

/// <summary>A note that another program wrote: read, and not yet held against an article.</summary>
public sealed record ForeignNote
{
    /// <summary>Where it stands in its file.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>Its own address or id, or null.</summary>
    public required string? Iri { get; init; }

    /// <summary>The addresses of what it is on, the most telling first.</summary>
    public required ImmutableArray<string> Targets { get; init; }

    /// <summary>The words that it is on, or null.</summary>
    public required TextQuoteSelector? Quote { get; init; }

    /// <summary>What else than a passage it is about, as <see cref="AboutSubject"/> has it, or null.</summary>
    public required string? Subject { get; init; }

    /// <summary>What it is for.</summary>
    public required AnnotationKind Kind { get; init; }

    /// <summary>The note in Markdown; empty where it has no text.</summary>
    public required string Body { get; init; }

    /// <summary>Who wrote it, or null.</summary>
    public required string? Creator { get; init; }

    /// <summary>When, in EDTF, or null.</summary>
    public required string? Created { get; init; }

    /// <summary>How sure its author is, or null.</summary>
    public required Certainty? Certainty { get; init; }

    /// <summary>What it rests on.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>The addresses or ids of the notes that it answers, the first of a conversation first.</summary>
    public required ImmutableArray<string> Answers { get; init; }

    /// <summary>Why it is not for readers, or null.</summary>
    public required string? Withheld { get; init; }

    /// <summary>What it has that a note of ours can't have, in words.</summary>
    public required ImmutableArray<string> Losses { get; init; }

    /// <summary>What it is called in messages: the words that it is on, or its own first words.</summary>
    public string Called => $"“{Text.KeywordInContext.Shorten(Quote?.Exact is { Length: > 0 } words ? words : Body.Length > 0 ? Body : Iri ?? "…", 40)}”";
}
