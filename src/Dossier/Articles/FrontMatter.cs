using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Edtf;
using Dossier.Text;

namespace Dossier.Articles;

/// <summary>Where an article comes from.</summary>
public sealed record ArticleSource
{
    /// <summary>The title of the original.</summary>
    public required string? Title { get; init; }

    /// <summary>Who published it.</summary>
    public required string? Publisher { get; init; }

    /// <summary>Its address.</summary>
    public required string? Url { get; init; }

    /// <summary>The address of a copy in an archive.</summary>
    public required string? Archived { get; init; }

    /// <summary>When it was retrieved.</summary>
    public required EdtfDate? Retrieved { get; init; }

    /// <summary>Who has the rights in it.</summary>
    public required string? Rights { get; init; }

    /// <summary>By-line and credits for pictures, in words.</summary>
    public required string? Credits { get; init; }
}

/// <summary>Who translated an article.</summary>
/// <param name="Name">A person, a group or a program; may be null.</param>
/// <param name="IsMachine">Whether it was a program.</param>
public sealed record Translator(string? Name, bool IsMachine);

/// <summary>The head of an article as its author wrote it: parsed, but not yet held against the other articles.</summary>
public sealed record FrontMatter
{
    /// <summary>The file.</summary>
    public required SourceFile File { get; init; }

    /// <summary>Where the Markdown begins.</summary>
    public required int BodyStart { get; init; }

    /// <summary>The article's title.</summary>
    public required string Title { get; init; }

    /// <summary>The slug that was written, or the one of the file's name.</summary>
    public required Slug Slug { get; init; }

    /// <summary>Where the slug was written; the top of the file where it was not.</summary>
    public required SourceSpan SlugSpan { get; init; }

    /// <summary>When it was published, as well as is known; null where nothing is.</summary>
    public required EdtfDate? Date { get; init; }

    /// <summary>Its language; null where it does not say.</summary>
    public required LanguageTag? Language { get; init; }

    /// <summary>Who wrote it.</summary>
    public required ImmutableArray<string> Authors { get; init; }

    /// <summary>Where it comes from, or null.</summary>
    public required ArticleSource? Source { get; init; }

    /// <summary>The slug of the article that this one translates, as written, or null.</summary>
    public required string? TranslationOf { get; init; }

    /// <summary>Where that is written.</summary>
    public required SourceSpan TranslationOfSpan { get; init; }

    /// <summary>Who translated it, or null.</summary>
    public required Translator? Translator { get; init; }

    /// <summary>The standfirst; null where there is none.</summary>
    public required string? Summary { get; init; }

    /// <summary>Its tags, in the order given.</summary>
    public required ImmutableArray<string> Tags { get; init; }

    /// <summary>Whether it is left out of the site.</summary>
    public required bool IsDraft { get; init; }
}
