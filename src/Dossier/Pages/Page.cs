using Dossier.Articles;

namespace Dossier.Pages;

/// <summary>The parts of the site, as its navigation shows them.</summary>
public enum Section
{
    /// <summary>The front page, and pages that belong to no other part.</summary>
    Home,

    /// <summary>The articles.</summary>
    Articles,

    /// <summary>The people.</summary>
    People,

    /// <summary>The organizations.</summary>
    Organizations,

    /// <summary>The places.</summary>
    Places,

    /// <summary>The dates.</summary>
    Dates,

    /// <summary>The translation pairs.</summary>
    Translations,

    /// <summary>The editors' notes.</summary>
    Annotations,

    /// <summary>A page of the maintainer's own.</summary>
    Free,
}

/// <summary>What every page shows of the whole site. One for all pages.</summary>
public sealed record SiteFrame
{
    /// <summary>Title, language, licence, editors.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>The entries of the navigation, in order: the parts that have pages, then the free pages.</summary>
    public required System.Collections.Immutable.ImmutableArray<NavigationEntry> Navigation { get; init; }

    /// <summary>Whether there is a feed to point at.</summary>
    public required bool HasFeed { get; init; }
}

/// <summary>An entry of the navigation.</summary>
/// <param name="Section">The part.</param>
/// <param name="Title">The title of a free page; null for a part, which the theme names in the interface's language.</param>
/// <param name="Target">Its page.</param>
public sealed record NavigationEntry(Section Section, string? Title, Permalink Target);

/// <summary>A page of the site: all that the theme shows on it, and nothing that it would have to look up.</summary>
public abstract record Page
{
    /// <summary>Where it is written, below the site's root.</summary>
    public required string Path { get; init; }

    /// <summary>What it shows of the whole site.</summary>
    public required SiteFrame Site { get; init; }

    /// <summary>The part that it belongs to.</summary>
    public abstract Section Section { get; }

    /// <summary>The relative address of a place, seen from this page.</summary>
    public virtual string To(Permalink target) => target.From(Path);
}

/// <summary>Turns pages into HTML. Called from several threads at once.</summary>
public interface IPageRenderer
{
    /// <summary>The files that all pages use: stylesheet, icon. Path below the root → bytes.</summary>
    IReadOnlyList<(string Path, byte[] Content)> Assets { get; }

    /// <summary>The languages that the interface has words in.</summary>
    IReadOnlyList<string> Languages { get; }

    /// <summary>Writes a page.</summary>
    void Render(Page page, TextWriter html);
}
