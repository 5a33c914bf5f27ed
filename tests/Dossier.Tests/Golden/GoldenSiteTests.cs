using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests;

/// <summary>
/// A small dossier with a little of everything (Fixtures/golden/in), and every page of its site (Fixtures/golden/out).
/// Run with UPDATE_GOLDEN=1 to write the pages anew, then read the difference.
/// </summary>
public sealed class GoldenSiteTests : IDisposable
{
    private readonly TempFolder _site = new();

    private static string Folder => Path.Combine(Repository.Fixtures, "golden");

    [Fact]
    public void Every_page_is_as_it_was_read_and_approved()
    {
        var result = SiteBuild.Run(Path.Combine(Folder, "in"), _site.Path, new ThemeRenderer());
        Assert.Empty(result.Diagnostics);

        var pages = Files(_site.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal)).ToArray();
        foreach (var page in pages)
        {
            Golden.Html(Path.Combine(Folder, "out", page), File.ReadAllText(_site[page]));
        }

        Assert.Equal(Files(Path.Combine(Folder, "out")).Where(path => path.EndsWith(".html", StringComparison.Ordinal)), pages);
    }

    [Theory]
    [InlineData("dossier.json")]
    [InlineData("dates.json")]
    [InlineData("dates.ics")]
    [InlineData("discrepancies.json")]
    [InlineData("discrepancies.csv")]
    [InlineData("annotations.jsonld")]
    [InlineData("people.json")]
    [InlineData("people.csv")]
    [InlineData("organizations.json")]
    [InlineData("organizations.csv")]
    [InlineData("places.json")]
    [InlineData("places.csv")]
    [InlineData("names.tei.xml")]
    [InlineData("feed.xml")]
    [InlineData("sitemap.xml")]
    [InlineData("robots.txt")]
    public void Every_data_file_is_as_it_was_read_and_approved(string file)
    {
        SiteBuild.Run(Path.Combine(Folder, "in"), _site.Path, new ThemeRenderer());

        Golden.Text(Path.Combine(Folder, "out", file), File.ReadAllText(_site[file]));
    }

    public void Dispose() => _site.Dispose();

    private static IEnumerable<string> Files(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
        .Order(StringComparer.Ordinal);
}
