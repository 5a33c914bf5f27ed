using System.Collections.Immutable;
using Dossier.Articles;

namespace Dossier.Pages;

/// <summary>The front page.</summary>
public sealed record HomePage : Page
{
    /// <inheritdoc/>
    public override Section Section => Section.Home;

    /// <summary>The newest articles.</summary>
    public required ImmutableArray<ArticleCard> Articles { get; init; }

    /// <summary>How many there are in all.</summary>
    public required int ArticleCount { get; init; }

    /// <summary>The people named most.</summary>
    public required ImmutableArray<RecordCard> People { get; init; }

    /// <summary>The organizations named most.</summary>
    public required ImmutableArray<RecordLink> Organizations { get; init; }

    /// <summary>The places named most.</summary>
    public required ImmutableArray<RecordLink> Places { get; init; }

    /// <summary>The years.</summary>
    public required ImmutableArray<TimelineYear> Years { get; init; }

    /// <summary>How the dates spread over the years; null where there is one year only.</summary>
    public required DatePicture? Picture { get; init; }

    /// <summary>The pairs with most discrepancies.</summary>
    public required ImmutableArray<PairCard> Pairs { get; init; }

    /// <summary>How many of everything.</summary>
    public required SiteCounts Counts { get; init; }
}

/// <summary>How many of everything there is.</summary>
public sealed record SiteCounts(int Articles, int People, int Organizations, int Places, int NameMentions, int DateMentions, int Pairs, int Discrepancies, int Annotations);

/// <summary>A page of the maintainer's own.</summary>
public sealed record FreePage : Page
{
    /// <inheritdoc/>
    public override Section Section => Section.Free;

    /// <summary>Its language.</summary>
    public required Text.LanguageTag Language { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its body.</summary>
    public required Markup Body { get; init; }

    /// <summary>Its footnotes.</summary>
    public required ImmutableArray<FootnoteView> Footnotes { get; init; }
}

/// <summary>What a server shows where there is no page. It may be shown at any address, so its links begin at the root.</summary>
public sealed record NotFoundPage : Page
{
    /// <inheritdoc/>
    public override Section Section => Section.Home;

    /// <inheritdoc/>
    public override string To(Permalink target) => (Site.Settings.BaseUrl?.AbsolutePath ?? "/") + target.From("404.html");
}
