using System.Collections.Concurrent;
using System.Collections.Frozen;
using AngleSharp.Html.Parser;
using Dossier.Diagnostics;
using Dossier.Pages;

namespace Dossier.Pipeline;

/// <summary>Renders every page and follows every link in it: to a file of the site, and to a place in that file.</summary>
public static class LinkCheck
{
    /// <summary>Reports each link that leads nowhere.</summary>
    public static void Run(Site site, IPageRenderer renderer, DiagnosticBag diagnostics)
    {
        var files = site.Files.Select(file => file.Path).Append(Manifest.Name).ToFrozenSet(StringComparer.Ordinal);
        var places = new ConcurrentDictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        var links = new ConcurrentBag<(string Page, string Target, string Fragment)>();
        Parallel.ForEach(site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)), file =>
        {
            using var stream = new MemoryStream();
            file.Write(stream, renderer);
            stream.Position = 0;
            var document = new HtmlParser().ParseDocument(stream);
            places[file.Path] = document.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).Select(id => id!).ToFrozenSet(StringComparer.Ordinal);
            foreach (var element in document.All)
            {
                if ((element.GetAttribute("href") ?? element.GetAttribute("src")) is { } link && Resolve(file.Path, link, site.BasePath) is var (path, fragment))
                {
                    links.Add((file.Path, path, fragment));
                }
            }
        });

        foreach (var (page, target, fragment) in links.Distinct().Order())
        {
            var shown = fragment.Length > 0 ? target + "#" + fragment : target;
            if (!files.Contains(target))
            {
                diagnostics.Add(Codes.LinkBroken.InPath(string.Empty, page, shown));
            }
            else if (fragment.Length > 0 && places.TryGetValue(target, out var known) && !known.Contains(fragment))
            {
                diagnostics.Add(Codes.AnchorBroken.InPath(string.Empty, page, shown));
            }
        }
    }

    /// <summary>The file below the root that a link leads to; null for one that leads out of the site.</summary>
    private static (string Path, string Fragment)? Resolve(string page, string link, string basePath)
    {
        var root = new Uri("http://site.invalid" + basePath);
        if (!Uri.TryCreate(new Uri(root, string.Join('/', page.Split('/').Select(Uri.EscapeDataString))), link, out var target) || target.Host != root.Host)
        {
            return null;
        }

        var path = target.AbsolutePath.StartsWith(basePath, StringComparison.Ordinal) ? target.AbsolutePath[basePath.Length..] : target.AbsolutePath;
        return (Uri.UnescapeDataString(path), Uri.UnescapeDataString(target.Fragment.TrimStart('#')));
    }
}
