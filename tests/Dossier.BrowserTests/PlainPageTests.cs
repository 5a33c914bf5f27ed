using AngleSharp.Html.Parser;

namespace Dossier.BrowserTests;

/// <summary>Pages are whole by themselves: no script, no network, nothing from elsewhere, as they lie on disk.</summary>
public sealed class PlainPageTests(Browsing browsing)
{
    [Fact]
    public void The_dossier_has_every_kind_of_page_and_no_other()
    {
        var known = PageKinds.All.Select(row => row.Data).Order(StringComparer.Ordinal);
        Assert.Equal(known, browsing.Site.Pages.Select(PageKinds.Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_page_has_a_script_or_a_style_of_its_own_or_a_frame()
    {
        var parser = new HtmlParser();
        Faults.None(
            from page in browsing.Site.Pages.Append(BuiltSite.NotFoundPage)
            let document = parser.ParseDocument(File.ReadAllText(browsing.Site.FileOf(page)))
            from element in document.All
            from fault in element.Attributes.Where(attribute => attribute.Name is "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)
                    || attribute.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)).Select(attribute => attribute.Name)
                .Concat((element.LocalName is "script" && element.GetAttribute("type") != "application/ld+json") || element.LocalName is "style" or "iframe" or "object" or "embed" or "base" ? ["<" + element.LocalName + ">"] : [])
            select page + ": " + fault);
    }

    [Fact]
    public async Task Without_scripts_every_page_shows_the_same_text()
    {
        await using var with = await browsing.OpenAsync(Look.Desk);
        await using var without = await browsing.OpenAsync(Look.Desk with { Scripts = false });
        foreach (var page in browsing.Site.Pages)
        {
            await with.Page.GotoAsync(browsing.Site.AddressOf(page));
            await without.Page.GotoAsync(browsing.Site.AddressOf(page));
            var text = await with.Page.InnerTextAsync("body");
            Assert.NotEmpty(text);
            Assert.Equal(text, await without.Page.InnerTextAsync("body"));
        }
    }

    [Fact]
    public async Task From_disk_no_page_asks_the_network_for_anything_or_complains()
    {
        await using var view = await browsing.OpenAsync(Look.Desk);
        var folder = new Uri(browsing.Site.Folder + "/").AbsoluteUri;
        foreach (var page in browsing.Site.Pages)
        {
            await view.Page.GotoAsync(browsing.Site.AddressOf(page));
        }

        Assert.NotEmpty(view.Requests);
        Faults.None(view.Requests.Where(address => !address.StartsWith(folder, StringComparison.Ordinal)).Concat(view.Complaints));
    }

    [Fact]
    public async Task From_disk_every_page_has_its_stylesheet()
    {
        await using var view = await browsing.OpenAsync(Look.Desk);
        foreach (var page in browsing.Site.Pages)
        {
            await view.Page.GotoAsync(browsing.Site.AddressOf(page));
            Assert.NotEqual("8px", await view.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).marginTop"));
        }
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task No_page_scrolls_sideways(int width)
    {
        await using var view = await browsing.OpenAsync(Look.Desk with { Width = width });
        var faults = new List<string>();
        foreach (var page in browsing.Site.Pages)
        {
            await view.Page.GotoAsync(browsing.Site.AddressOf(page));
            faults.AddRange((await view.FaultsAsync(
                """
                () => {
                  const { scrollWidth, clientWidth } = document.documentElement;
                  return scrollWidth <= clientWidth ? [] : [`${scrollWidth} pixels in a window of ${clientWidth}: ` +
                    [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > clientWidth + 1).slice(0, 3)
                      .map(e => `${e.localName}.${e.getAttribute('class')} "${e.textContent.trim().slice(0, 30)}"`).join(', ')];
                }
                """)).Select(fault => page + ": " + fault));
        }

        Faults.None(faults);
    }
}
