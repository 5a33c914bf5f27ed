using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Quotes;

namespace Dossier.Pages;

/// <summary>A mention in context (KWIC).</summary>
public sealed record MentionView
{
    /// <summary>Its address in the index page: <c>a-new-video-m5</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The very mention in the article.</summary>
    public required Permalink Target { get; init; }

    /// <summary>The words before it.</summary>
    public required string Before { get; init; }

    /// <summary>The mention as written.</summary>
    public required string Written { get; init; }

    /// <summary>The words behind it.</summary>
    public required string After { get; init; }

    /// <summary>Whether the rules only think it likely.</summary>
    public bool IsTentative { get; init; }

    /// <summary>Why the maintainer says that it is the one; null where the rules found it.</summary>
    public string? Because { get; init; }

    /// <summary>How sure the maintainer is, or null.</summary>
    public Certainty? Certainty { get; init; }
}

/// <summary>The mentions of one article.</summary>
/// <param name="Id">Its address in the record's page: <c>a-new-video-mentions</c>.</param>
/// <param name="Article">The article.</param>
/// <param name="Mentions">In the order of the text.</param>
/// <param name="IsFolded">Whether a screen shows only the first <see cref="Shown"/> until the group is opened.</param>
public sealed record MentionGroup(string Id, ArticleCard Article, ImmutableArray<MentionView> Mentions, bool IsFolded)
{
    /// <summary>How many mentions of a folded group are shown; the stylesheet counts the same.</summary>
    public const int Shown = 3;
}
