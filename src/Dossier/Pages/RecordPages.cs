using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Names;
using Dossier.Text;

namespace Dossier.Pages;

/// <summary>A person, an organization or a place where it is named in passing.</summary>
/// <param name="Target">Its page.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name in the interface's language.</param>
/// <param name="Count">How many mentions, in the article or in all.</param>
public sealed record RecordLink(Permalink Target, RecordKind Kind, string Name, int Count);

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
}

/// <summary>The mentions of one article.</summary>
public sealed record MentionGroup(ArticleCard Article, ImmutableArray<MentionView> Mentions);

/// <summary>A record where it is listed.</summary>
/// <param name="Link">Name, page and number of mentions.</param>
/// <param name="SortName">The name it is sorted by: <c>Dorsey, Jack</c>.</param>
/// <param name="Description">Who or what it is, or null.</param>
/// <param name="ArticleCount">How many articles name it.</param>
public sealed record RecordCard(RecordLink Link, string SortName, string? Description, int ArticleCount);

/// <summary>All records of a kind, by first letter.</summary>
public sealed record RecordIndexPage : Page
{
    /// <inheritdoc/>
    public override Section Section => RecordSections.Of(Kind);

    /// <summary>What they are.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>The letters, each with its records.</summary>
    public required ImmutableArray<(string Letter, ImmutableArray<RecordCard> Records)> Letters { get; init; }
}

/// <summary>A record's page: who it is, and every mention.</summary>
public sealed record RecordPage : Page
{
    /// <inheritdoc/>
    public override Section Section => RecordSections.Of(Kind);

    /// <summary>What it is.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>Its name in the interface's language.</summary>
    public required string Name { get; init; }

    /// <summary>Its other names: aliases, then names by language.</summary>
    public required ImmutableArray<string> OtherNames { get; init; }

    /// <summary>Who or what it is, in the interface's language where it is given; and in which language that is.</summary>
    public required string? Description { get; init; }

    /// <summary>Born, as EDTF, or null.</summary>
    public required Edtf.EdtfDate? Born { get; init; }

    /// <summary>Died, as EDTF, or null.</summary>
    public required Edtf.EdtfDate? Died { get; init; }

    /// <summary>The same in other authority files.</summary>
    public required ImmutableArray<string> SameAs { get; init; }

    /// <summary>How many mentions there are.</summary>
    public required int MentionCount { get; init; }

    /// <summary>The mentions, by article, articles by date.</summary>
    public required ImmutableArray<MentionGroup> Mentions { get; init; }

    /// <summary>The passages that do not name it, by the word of an editor; they are no mentions.</summary>
    public required ImmutableArray<RejectedIdentification> Rejected { get; init; }

    /// <summary>Who and what is named in the same articles, most often first.</summary>
    public required ImmutableArray<RecordLink> Together { get; init; }
}

/// <summary>Which part of the site a kind of record has.</summary>
public static class RecordSections
{
    /// <summary>The part.</summary>
    public static Section Of(RecordKind kind) => kind switch
    {
        RecordKind.Person => Section.People,
        RecordKind.Organization => Section.Organizations,
        _ => Section.Places,
    };

    /// <summary>The folder of its pages: <c>people</c>.</summary>
    public static string Folder(RecordKind kind) => kind switch
    {
        RecordKind.Person => "people",
        RecordKind.Organization => "organizations",
        _ => "places",
    };

    /// <summary>A record's page.</summary>
    public static Permalink PageOf(AuthorityRecord record) => PageOf(record.Kind, record.Id);

    /// <summary>The page of a record with an id.</summary>
    public static Permalink PageOf(RecordKind kind, string id) => new($"{Folder(kind)}/{id}.html");
}
