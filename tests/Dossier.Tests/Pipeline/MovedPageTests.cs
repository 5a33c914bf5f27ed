using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Diagnostics;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Pipeline;

/// <summary>What stands at the addresses of records that were renamed, merged or split.</summary>
public sealed class MovedPageTests : IDisposable
{
    private readonly TempFolder _folder = TempFolder.WithArticle("Ann Lee met Bob Lee.")
        .With("input/people.yaml", "- {id: ann, name: Ann Lee, formerly: [a-lee, lees, place/ann]}\n- {id: bob, name: Bob Lee, formerly: [lees]}\n");

    [Fact]
    public void A_renamed_record_leaves_a_page_that_leads_on_without_script_or_server()
    {
        Assert.Empty(Build());

        var page = Page("people/a-lee.html");
        Assert.Equal("0; url=ann.html", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("https://t.example/people/ann.html", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("Ann Lee", page.QuerySelector("main a[href='ann.html']")!.TextContent);
    }

    [Fact]
    public void Without_a_base_url_the_old_page_points_at_the_new_one_by_a_relative_address()
    {
        _folder.With("input/dossier.yaml", "title: T\n");
        Build();

        Assert.Equal("ann.html", Page("people/a-lee.html").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_record_that_became_another_kind_is_found_from_its_old_folder()
    {
        Build();

        Assert.Equal("0; url=../people/ann.html", Page("places/ann.html").QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
    }

    [Fact]
    public void A_split_record_leaves_a_page_that_names_all_and_leads_to_none_by_itself()
    {
        Assert.Empty(Build());

        var page = Page("people/lees.html");
        Assert.Null(page.QuerySelector("meta[http-equiv=refresh]"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Equal(["ann.html", "bob.html"], page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Old_pages_are_in_no_list_and_the_data_know_them()
    {
        Build();

        Assert.DoesNotContain("lees", File.ReadAllText(_folder["output/sitemap.xml"]), StringComparison.Ordinal);
        Assert.DoesNotContain("lee", string.Concat(Page("people/index.html").QuerySelectorAll("a").Select(link => link.GetAttribute("href"))), StringComparison.Ordinal);
        var record = JsonDocument.Parse(File.ReadAllText(_folder["output/dossier.json"])).RootElement.GetProperty("records")[0];
        Assert.Equal(["person/a-lee", "person/lees", "place/ann"], record.GetProperty("formerly").EnumerateArray().Select(id => id.GetString()));
    }

    [Fact]
    public void A_link_of_an_article_to_an_old_page_is_not_dead()
    {
        _folder.With("input/articles/a.md", "---\ntitle: A\nlang: en\n---\n\nSee [her](../people/a-lee.html).\n");

        Assert.Empty(Build());
    }

    public void Dispose() => _folder.Dispose();

    private IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(File.ReadAllText(_folder["output/" + path]));

    private ImmutableArray<Diagnostic> Build() => SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer()).Diagnostics;
}
