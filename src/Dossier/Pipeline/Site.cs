using System.Collections.Immutable;
using Dossier.Annotations;
using Dossier.Pages;

namespace Dossier.Pipeline;

/// <summary>A file of the site, not yet made: it is made when it is written, so that not all are in memory at once.</summary>
/// <param name="Path">Where, below the output folder.</param>
/// <param name="Origin">What it is made from, for messages.</param>
/// <param name="Write">Makes it. Called once, from any thread.</param>
public sealed record SiteFile(string Path, string Origin, Action<Stream, IPageRenderer> Write)
{
    /// <summary>Whether it may be too large to be made in memory.</summary>
    public bool IsLarge { get; init; }
}

/// <summary>The whole site.</summary>
/// <param name="Files">Its files, by path, each path once.</param>
/// <param name="Counts">How many of everything.</param>
/// <param name="BasePath">The path that it will have on its server, from slash to slash.</param>
public sealed record Site(ImmutableArray<SiteFile> Files, SiteCounts Counts, string BasePath)
{
    /// <summary>How many notes there are of each outcome.</summary>
    public required ImmutableArray<(AnchorOutcome Outcome, int Count)> Notes { get; init; }
}
