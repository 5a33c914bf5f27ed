using System.Collections.Immutable;
using Dossier.Annotations;
using Dossier.Articles;

namespace Dossier.Pages;

/// <summary>Which notes a list has.</summary>
public abstract record NoteFilter;

/// <summary>Those of a kind.</summary>
public sealed record NoteKindFilter(AnnotationKind Kind) : NoteFilter;

/// <summary>Those that somebody wrote.</summary>
/// <param name="Creator">Who; null for those that are not signed.</param>
public sealed record NoteCreatorFilter(string? Creator) : NoteFilter;

/// <summary>Those on an article.</summary>
public sealed record NoteArticleFilter(ArticleCard Article) : NoteFilter;

/// <summary>A way to another list of notes.</summary>
/// <param name="Filter">What it lists; null for all.</param>
/// <param name="Count">How many; never none.</param>
/// <param name="Target">Its first page.</param>
public sealed record NoteListLink(NoteFilter? Filter, int Count, Permalink Target);

/// <summary>The notes of an article in a list.</summary>
/// <param name="Article">The article.</param>
/// <param name="Own">The list of its notes alone; null where there is none.</param>
/// <param name="Notes">Those that the list has.</param>
public sealed record ArticleNotes(ArticleCard Article, Permalink? Own, ImmutableArray<NoteView> Notes);

/// <summary>A page of a list of editors' notes, by article: of all, or of those that a filter leaves.</summary>
public sealed record AnnotationIndexPage : Page
{
    /// <inheritdoc/>
    public override Section Section => Section.Annotations;

    /// <summary>What is listed; null for all.</summary>
    public required NoteFilter? Filter { get; init; }

    /// <summary>The list of all notes.</summary>
    public required NoteListLink All { get; init; }

    /// <summary>The lists by kind.</summary>
    public required ImmutableArray<NoteListLink> Kinds { get; init; }

    /// <summary>The lists by creator.</summary>
    public required ImmutableArray<NoteListLink> Creators { get; init; }

    /// <summary>Which page of the list this is, from 1, and how many there are.</summary>
    public required (int Number, int Count) Place { get; init; }

    /// <summary>The page before; null on the first.</summary>
    public required Permalink? Previous { get; init; }

    /// <summary>The page behind; null on the last.</summary>
    public required Permalink? Next { get; init; }

    /// <summary>The articles, each with its notes.</summary>
    public required ImmutableArray<ArticleNotes> Articles { get; init; }
}
