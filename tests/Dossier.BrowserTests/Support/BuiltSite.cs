using System.Collections.Immutable;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.BrowserTests.Support;

/// <summary>A site that was built into a folder of its own, which goes when this is disposed.</summary>
public sealed class BuiltSite : IDisposable
{
    /// <summary>The page that a host shows for addresses that it does not know; it has no place on disk.</summary>
    public const string NotFoundPage = "404.html";

    private BuiltSite(string folder)
    {
        Folder = folder;
        Pages = [.. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(page => page != NotFoundPage)
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The folder of the site.</summary>
    public string Folder { get; }

    /// <summary>Paths of all pages but the 404 page, as in <c>articles/a.html</c>.</summary>
    public ImmutableArray<string> Pages { get; }

    /// <summary>The pages of articles.</summary>
    public IEnumerable<string> Articles => Pages.Where(page => PageKinds.Of(page) == "articles/*.html");

    /// <summary>Builds a dossier.</summary>
    /// <exception cref="InvalidOperationException">The dossier has errors.</exception>
    public static BuiltSite From(string input)
    {
        var folder = Directory.CreateTempSubdirectory("dossier-site-").FullName;
        var result = SiteBuild.Run(input, folder, new ThemeRenderer());
        if (!result.HasErrors)
        {
            return new BuiltSite(folder);
        }

        Directory.Delete(folder, recursive: true);
        throw new InvalidOperationException(input + " has errors:\n" + string.Join('\n', result.Diagnostics));
    }

    /// <summary>The file of a page.</summary>
    public string FileOf(string page) => Path.Combine(Folder, page);

    /// <summary>The address of a page on disk.</summary>
    public string AddressOf(string page) => new Uri(FileOf(page)).AbsoluteUri;

    /// <summary>The page of a kind that has the most in it.</summary>
    public string Fullest(string kind) =>
        Pages.Where(page => PageKinds.Of(page) == kind).MaxBy(page => new FileInfo(FileOf(page)).Length)
        ?? throw new InvalidOperationException("The site has no page of the kind " + kind + ".");

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
