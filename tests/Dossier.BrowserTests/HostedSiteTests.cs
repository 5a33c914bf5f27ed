namespace Dossier.BrowserTests;

/// <summary>The site as a host serves it, with the headers of netlify.toml.</summary>
public sealed class HostedSiteTests(Browsing browsing)
{
    private const string Unknown = "articles/no/such-page.html";

    [Fact]
    public void The_policy_allows_nothing_but_styles_and_images_of_the_site()
    {
        var policy = NetlifyFile.Headers["Content-Security-Policy"].Split("; ");

        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.All(policy, directive => Assert.Contains(directive.Split(' ', 2)[1], new[] { "'none'", "'self'" }));
    }

    [Fact]
    public async Task Under_the_policy_no_page_complains_or_asks_another_host()
    {
        await using var server = await SiteServer.StartAsync(browsing.Site);
        await using var view = await browsing.OpenAsync(Look.Desk);
        foreach (var page in browsing.Site.Pages)
        {
            var response = await view.Page.GotoAsync(server.Address + page);
            Assert.Equal(200, response!.Status);
        }

        Assert.Contains(view.Requests, address => address.EndsWith(".css", StringComparison.Ordinal));
        Faults.None(view.Requests.Where(address => !address.StartsWith(server.Address, StringComparison.Ordinal)).Concat(view.Complaints));
    }

    [Fact]
    public async Task An_unknown_address_in_any_folder_gets_a_page_with_styles_and_links_that_work()
    {
        await using var server = await SiteServer.StartAsync(browsing.Site);
        await using var view = await browsing.OpenAsync(Look.Desk);

        var response = await view.Page.GotoAsync(server.Address + Unknown);

        Assert.Equal(404, response!.Status);
        Assert.NotEqual("8px", await view.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).marginTop"));
        var links = await view.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('[href]')].map(link => link.href || link.href.baseVal).filter(address => !address.includes('#'))");
        Assert.Contains(server.Address + "index.html", links);
        foreach (var link in links.Distinct(StringComparer.Ordinal))
        {
            Assert.True((await view.Page.APIRequest.GetAsync(link)).Ok, link);
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task The_page_for_unknown_addresses_is_accessible_and_never_scrolls_sideways(ColorScheme scheme, int width)
    {
        await using var server = await SiteServer.StartAsync(browsing.Site);
        await using var view = await browsing.OpenAsync(Look.Desk with { Scheme = scheme, Width = width });

        await view.Page.GotoAsync(server.Address + Unknown);

        Faults.None(await Axe.FaultsAsync(view.Page));
        Assert.True(await view.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }
}
