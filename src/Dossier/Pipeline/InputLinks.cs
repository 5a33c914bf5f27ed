using System.Collections.Frozen;
using Dossier.Articles;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Pipeline;

/// <summary>What the relative links of texts can lead to: the input's articles, pages and images, by path.</summary>
internal sealed record InputPaths(FrozenDictionary<string, Permalink> Pages, FrozenSet<string> Media);

/// <summary>
/// The links of one text. An address may name a file of the input (<c>other.md</c>) or a page of the site
/// (<c>people/jack-dorsey.html</c>); which pages there are is only known later, so each link is kept to be held against them.
/// </summary>
/// <param name="paths">What there is.</param>
/// <param name="file">The file that holds the text.</param>
/// <param name="own">The page that the text is about.</param>
/// <param name="shownIn">The page that links have to be relative to.</param>
internal sealed class InputLinks(InputPaths paths, string file, Permalink own, string shownIn) : ILinkTargets
{
    private readonly List<WrittenLink> _links = [];

    /// <summary>The links to pages of this site, in the order of the text.</summary>
    public IReadOnlyList<WrittenLink> Links => _links;

    /// <inheritdoc/>
    public string? Page(string url, SourceSpan place)
    {
        var (path, fragment) = Split(url);
        Permalink? found = null;
        if (Combine(file, path) is { } inInput && paths.Pages.TryGetValue(inInput, out var page))
        {
            found = page;
        }
        else if (Combine(own.Path, path) is { } inSite)
        {
            found = paths.Pages.TryGetValue(inSite, out page) ? page
                : inSite.EndsWith(".html", StringComparison.Ordinal) ? new Permalink(inSite)
                : null;
        }

        return found is { } target ? Keep(target.At(fragment), place) : null;
    }

    /// <inheritdoc/>
    public string? Place(string fragment, SourceSpan place) => Keep(own.At(fragment), place);

    /// <inheritdoc/>
    public (string Source, string File)? Image(string url)
    {
        var (path, _) = Split(url);
        foreach (var from in new[] { file, own.Path, "root" })
        {
            if (Combine(from, path) is { } media && paths.Media.Contains(media))
            {
                return (new Permalink(media).From(shownIn), media);
            }
        }

        return null;
    }

    private string Keep(Permalink target, SourceSpan place)
    {
        _links.Add(new WrittenLink(target, place));
        return target.From(shownIn);
    }

    private static (string Path, string Fragment) Split(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(hash < 0 ? url : url[..hash]);
        return (path, hash < 0 ? string.Empty : Uri.UnescapeDataString(url[(hash + 1)..]));
    }

    /// <summary>A relative path seen from a file; null where it would leave the folder.</summary>
    private static string? Combine(string from, string path)
    {
        var parts = new List<string>();
        if (!path.StartsWith('/'))
        {
            parts.AddRange(from.Split('/')[..^1]);
        }

        foreach (var part in path.Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case "..":
                    if (parts.Count == 0)
                    {
                        return null;
                    }

                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }
}
