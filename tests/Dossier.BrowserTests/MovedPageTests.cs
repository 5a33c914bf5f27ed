namespace Dossier.BrowserTests;

/// <summary>Old addresses of records lead on, from disk, without script.</summary>
public sealed class MovedPageTests : IDisposable
{
    private readonly Browsing _browsing;
    private readonly MovedRecords _dossier = new();
    private readonly BuiltSite _site;

    public MovedPageTests(Browsing browsing)
    {
        _browsing = browsing;
        _site = BuiltSite.From(_dossier.Folder);
    }

    [Theory]
    [InlineData("")]
    [InlineData("#one-m1")]
    public async Task The_old_page_of_a_renamed_record_shows_the_new_one_at_its_top(string fragment)
    {
        await using var view = await _browsing.OpenAsync(Look.Desk with { Scripts = false });

        await view.Page.GotoAsync(_site.AddressOf(MovedRecords.Renamed) + fragment);

        // A refresh does not take over the fragment of the page that it leaves (HTML, "shared declarative refresh steps").
        await view.Page.WaitForURLAsync(_site.AddressOf(MovedRecords.Target));
        Assert.Equal("John Smith", await view.Page.InnerTextAsync("h1"));
        Assert.Empty(view.Complaints);
    }

    [Fact]
    public async Task The_old_page_of_a_split_record_stays_and_leads_to_its_parts()
    {
        await using var view = await _browsing.OpenAsync(Look.Phone);
        await view.Page.GotoAsync(_site.AddressOf(MovedRecords.Split));

        await view.Page.ClickAsync("main a:text('Carl Smith')");

        Assert.Equal("Carl Smith", await view.Page.InnerTextAsync("h1"));
    }

    [Theory]
    [InlineData(MovedRecords.Split, ColorScheme.Light)]
    [InlineData(MovedRecords.Split, ColorScheme.Dark)]
    [InlineData(MovedRecords.Removed, ColorScheme.Light)]
    [InlineData(MovedRecords.Removed, ColorScheme.Dark)]
    public async Task Axe_finds_nothing(string page, ColorScheme scheme)
    {
        await using var view = await _browsing.OpenAsync(Look.Phone with { Scheme = scheme });
        await view.Page.GotoAsync(_site.AddressOf(page));

        Faults.None(await Axe.FaultsAsync(view.Page));
    }

    [Fact]
    public async Task The_checkers_find_nothing_in_old_pages()
    {
        string[] pages = [_site.FileOf(MovedRecords.Renamed), _site.FileOf(MovedRecords.Split), _site.FileOf(MovedRecords.Removed)];

        var (_, nu) = await Tool.RunAsync(Tool.Find("java"), ["-jar", Tool.Checker("vnu-jar", "build", "dist", "vnu.jar"), "--skip-info-messages", .. pages]);
        var (_, validate) = await Tool.RunAsync(
            Tool.Find("node"),
            [
                Tool.Checker("html-validate", "bin", "html-validate.mjs"),
                "--config", Repository.At("tests", "checkers", "htmlvalidate.json"),
                "--formatter", "text", "--max-warnings", "0", .. pages,
            ]);

        Faults.None((nu + validate).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    public void Dispose()
    {
        _site.Dispose();
        _dossier.Dispose();
    }
}
