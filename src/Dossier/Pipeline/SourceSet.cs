using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Pipeline;

/// <summary>The input folder as it was read: texts, and the paths of what is only copied. Sorted by path.</summary>
public sealed record SourceSet
{
    /// <summary>The folder on disk.</summary>
    public required string Folder { get; init; }

    /// <summary><c>dossier.yaml</c>, or null.</summary>
    public required SourceFile? Settings { get; init; }

    /// <summary><c>articles/**/*.md</c>.</summary>
    public required ImmutableArray<SourceFile> Articles { get; init; }

    /// <summary><c>people.yaml</c>, <c>organizations.yaml</c>, <c>places.yaml</c>: those that exist.</summary>
    public required ImmutableArray<SourceFile> Authorities { get; init; }

    /// <summary><c>annotations/*.yaml</c>.</summary>
    public required ImmutableArray<SourceFile> Annotations { get; init; }

    /// <summary><c>corrections/*.yaml</c>.</summary>
    public required ImmutableArray<SourceFile> Corrections { get; init; }

    /// <summary><c>translations/*.yaml</c>.</summary>
    public required ImmutableArray<SourceFile> Translations { get; init; }

    /// <summary><c>translations/*.accepted</c>.</summary>
    public required ImmutableArray<SourceFile> Accepted { get; init; }

    /// <summary><c>lexicon/*.tsv</c>: word lists.</summary>
    public required ImmutableArray<SourceFile> WordLists { get; init; }

    /// <summary><c>glossary.yaml</c>, or null.</summary>
    public SourceFile? Glossary { get; init; }

    /// <summary><c>pages/*.md</c>.</summary>
    public required ImmutableArray<SourceFile> Pages { get; init; }

    /// <summary>Images: paths below the folder.</summary>
    public required ImmutableArray<string> Media { get; init; }

    /// <summary>What the last build left in the output folder, where there is one.</summary>
    public required PreviousSite Previous { get; init; }

    /// <summary>What was found while reading.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }
}
