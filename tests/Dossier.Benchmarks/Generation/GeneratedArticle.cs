using System.Collections.Immutable;

namespace Dossier.Benchmarks.Generation;

/// <summary>One article, as both sites need it: the text, and what a hand-written taxonomy would say of it.</summary>
public sealed record GeneratedArticle
{
    /// <summary>How the body writes a link to another article; each site puts its own form in its place.</summary>
    public const string LinkPrefix = "article:";

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Lang { get; init; }

    public required DateOnly Date { get; init; }

    public required string Author { get; init; }

    public required string Summary { get; init; }

    public required ImmutableArray<string> Tags { get; init; }

    /// <summary>The body in Markdown.</summary>
    public required string Body { get; init; }

    /// <summary>The slug of the original, where this is a translation.</summary>
    public string? TranslationOf { get; init; }

    /// <summary>The slug of the other half of the pair.</summary>
    public string? Counterpart { get; init; }

    public string? Translator { get; init; }

    public required ImmutableArray<string> People { get; init; }

    public required ImmutableArray<string> Organizations { get; init; }

    public required ImmutableArray<string> Places { get; init; }

    public required ImmutableArray<int> Years { get; init; }

    public GeneratedAnnotation? Annotation { get; init; }

    /// <summary>Words of the body, headings, lists and footnotes included.</summary>
    public required int Words { get; init; }

    /// <summary>Mentions of people, organizations and places in the body.</summary>
    public required int Mentions { get; init; }

    /// <summary>Time expressions in the body.</summary>
    public required int Dates { get; init; }
}

/// <summary>A note on a quote that is in the article once.</summary>
public sealed record GeneratedAnnotation(
    string Id, string Exact, string? Prefix, string? Suffix, string Kind, string Body, DateOnly Created, string Certainty, string? Source);
