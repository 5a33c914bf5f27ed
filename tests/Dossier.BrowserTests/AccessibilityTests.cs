namespace Dossier.BrowserTests;

/// <summary>What axe says, and that dark is dark.</summary>
public sealed class AccessibilityTests(Browsing browsing)
{
    /// <summary>Every kind of page in light and dark, on a desk and on a phone.</summary>
    public static MatrixTheoryData<string, ColorScheme, int> Looks { get; } =
        new(PageKinds.All.Select(row => row.Data), [ColorScheme.Light, ColorScheme.Dark], [Look.Desk.Width, Look.Phone.Width]);

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Axe_finds_nothing(string kind, ColorScheme scheme, int width)
    {
        await using var view = await browsing.OpenAsync(browsing.Site.Fullest(kind), Look.Desk with { Scheme = scheme, Width = width });
        Faults.None(await Axe.FaultsAsync(view.Page));
    }

    [Theory]
    [InlineData(ColorScheme.Light, true)]
    [InlineData(ColorScheme.Dark, false)]
    public async Task The_page_is_as_light_or_dark_as_the_reader_prefers(ColorScheme scheme, bool light)
    {
        await using var view = await browsing.OpenAsync("index.html", Look.Desk with { Scheme = scheme });
        var channels = await view.Page.EvaluateAsync<double[]>("() => getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).slice(0, 3).map(Number)");
        Assert.All(channels, channel => Assert.True(light ? channel > 200 : channel < 60));
    }
}
