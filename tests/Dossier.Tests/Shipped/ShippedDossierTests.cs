using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Shipped;

/// <summary>The dossier in <c>input/</c>, built: what its readers are promised.</summary>
public sealed class ShippedDossierTests : IClassFixture<ShippedDossierTests.Site>
{
    private readonly Site _site;

    public ShippedDossierTests(Site site) => _site = site;

    public sealed class Site : IDisposable
    {
        private readonly TempFolder _folder = new();

        public Site()
        {
            Result = SiteBuild.Run(Path.Combine(Repository.Root, "input"), _folder.Path, new ThemeRenderer());
            Pages = Directory.EnumerateFiles(_folder.Path, "*.html", SearchOption.AllDirectories)
                .ToDictionary(path => Path.GetRelativePath(_folder.Path, path).Replace('\\', '/'), path => new HtmlParser().ParseDocument(File.ReadAllText(path)), StringComparer.Ordinal);
        }

        public BuildResult Result { get; }

        public IReadOnlyDictionary<string, AngleSharp.Html.Dom.IHtmlDocument> Pages { get; }

        public void Dispose() => _folder.Dispose();
    }

    [Fact]
    public void It_builds_without_a_finding() => Assert.Empty(_site.Result.Diagnostics);

    [Fact]
    public void It_has_three_articles_one_pair_and_at_least_twelve_notes_of_four_kinds()
    {
        var counts = _site.Result.Counts!;
        var kinds = _site.Pages.Values.SelectMany(page => page.QuerySelectorAll("[role=note] .note-kind")).Select(kind => kind.TextContent.Trim()).Distinct();

        Assert.Equal((3, 1), (counts.Articles, counts.Pairs));
        Assert.True(counts.Annotations >= 12);
        Assert.True(kinds.Count() >= 4);
    }

    [Fact]
    public void The_pair_page_shows_what_the_translation_left_out_and_what_it_added()
    {
        var found = _site.Pages["translations/isis-dichiara-guerra.html"].QuerySelectorAll("[id^=omission-],[id^=added-],[id^=addition-],[id^=name-]").Select(item => item.Id!).ToArray();

        // The standfirst and the two sentences on new technology and on government forces.
        Assert.Equal(["omission-summary", "omission-p4s2", "omission-p4s3"], found.Where(id => id.StartsWith("omission", StringComparison.Ordinal)));

        // The leftover headline and the placeholder by-line.
        Assert.Equal(2, found.Count(id => id.Contains("addition", StringComparison.Ordinal)));

        // The newspaper twice, the army once, the news site once.
        Assert.Equal(
            ["name-p2s2-organization-sons-caliphate-army", "name-p3s1-organization-the-guardian", "name-p5s3-organization-the-guardian", "name-p6s1-organization-buzzfeed"],
            found.Where(id => id.StartsWith("name-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_discrepancy_that_is_flagged_has_a_verdict_and_the_original_is_the_accepted_one()
    {
        var page = _site.Pages["translations/isis-dichiara-guerra.html"];

        Assert.NotEmpty(page.QuerySelectorAll(".findings > li"));
        Assert.All(page.QuerySelectorAll(".findings > li"), found => Assert.True(found.QuerySelector(".verdict strong") is not null, found.Id));
        Assert.Contains("It was accepted against the original as it stands here.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_column_of_the_pair_page_read_down_is_its_articles_whole_text()
    {
        var rows = _site.Pages["translations/isis-dichiara-guerra.html"].QuerySelectorAll(".bead");
        foreach (var (side, article) in new[] { (0, "isis-declares-war"), (1, "isis-dichiara-guerra") })
        {
            var column = rows.SelectMany(row => row.QuerySelectorAll(".side")[side].QuerySelectorAll("p[class^=segment]")).Select(TextOf);
            var page = _site.Pages[$"articles/{article}.html"];
            var text = page.QuerySelectorAll("h1, header .standfirst, [id^=p]").Where(block => string.IsNullOrEmpty(block.Id) || block.Id.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0).Select(TextOf);

            Assert.Equal(Words(string.Join(' ', text)), Words(string.Join(' ', column)));
        }
    }

    [Fact]
    public void Every_mention_leads_to_its_entry_and_every_entry_back_to_its_mention()
    {
        var there = Links("articles/", "a[id^=m][href], a[id^=d][href], a[id^=n-][href]").Select(link => (link.From, link.To)).ToHashSet();
        var back = _site.Pages.Where(page => page.Key.Split('/')[0] is "people" or "organizations" or "places" or "dates")
            .SelectMany(page => page.Value.QuerySelectorAll("li[id]").Select(entry => (To: Resolve(page.Key, entry.QuerySelector("a:has(mark)")!.GetAttribute("href")!), From: $"{page.Key}#{entry.Id}")))
            .Select(link => (From: link.To, To: link.From))
            .ToHashSet();

        Assert.True(there.Count > 100);
        Assert.Contains(there, link => link.From.Contains("#n-", StringComparison.Ordinal));
        Assert.Equal(there.Order(), back.Order());
    }

    [Fact]
    public void Every_link_leads_to_a_page_and_a_place_that_exist() =>
        Assert.Empty(SiteBuild.Check(Path.Combine(Repository.Root, "input"), new ThemeRenderer()).Diagnostics);

    [Fact]
    public void No_page_has_a_script_a_style_of_its_own_or_anything_from_elsewhere() => Assert.All(_site.Pages.Values, page =>
        Assert.Empty(page.QuerySelectorAll("script:not([type='application/ld+json']), style, [style], iframe, object, embed, [src^=http], link[rel=stylesheet][href^=http]")));

    /// <summary>A block's own words: without the numbers of notes and the links that we add.</summary>
    private static string TextOf(IElement block)
    {
        var copy = (IElement)block.Clone();
        foreach (var ours in copy.QuerySelectorAll("sup, a.to-passage"))
        {
            ours.Remove();
        }

        return copy.TextContent;
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private IEnumerable<(string From, string To)> Links(string folder, string selector) => _site.Pages
        .Where(page => page.Key.StartsWith(folder, StringComparison.Ordinal))
        .SelectMany(page => page.Value.QuerySelectorAll(selector).Select(link => ($"{page.Key}#{link.Id}", Resolve(page.Key, link.GetAttribute("href")!))));

    private static string Resolve(string page, string href) => new Uri(new Uri("http://site.invalid/" + page), href).PathAndQuery[1..] + new Uri(new Uri("http://site.invalid/" + page), href).Fragment;
}
