using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Names;

namespace Dossier.Pages;

/// <summary>A person, an organization or a place where it is named in passing.</summary>
/// <param name="Target">Its page.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name in the interface's language.</param>
/// <param name="Count">How many mentions, in the article or in all.</param>
public sealed record RecordLink(Permalink Target, RecordKind Kind, string Name, int Count);

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

    /// <summary>The letters, each with its records, in the order of the dossier's language.</summary>
    public required ImmutableArray<(string Letter, ImmutableArray<RecordCard> Records)> Letters { get; init; }

    /// <summary>How many there are.</summary>
    public required int Count { get; init; }

    /// <summary>How many of them no article names.</summary>
    public required int UnnamedCount { get; init; }

    /// <summary>Whether there are so many that a browser had better lay out only the letters that are looked at.</summary>
    public bool IsLong => Count > 500;

    /// <summary>The same as data: what each file is called, and where it is.</summary>
    public required ImmutableArray<(string Format, Permalink File)> Files { get; init; }
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
