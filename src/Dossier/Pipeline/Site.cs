using System.Collections.Immutable;
using Dossier.Pages;

namespace Dossier.Pipeline;

/// <summary>A file of the site, not yet made: it is made when it is written, so that not all are in memory at once.</summary>
/// <param name="Path">Where, below the output folder.</param>
/// <param name="Origin">What it is made from, for messages.</param>
/// <param name="Write">Makes it. Called once, from any thread.</param>
public sealed record SiteFile(string Path, string Origin, Action<Stream, IPageRenderer> Write);

/// <summary>The whole site: its files, by path, each path once.</summary>
public sealed record Site(ImmutableArray<SiteFile> Files, SiteCounts Counts);
