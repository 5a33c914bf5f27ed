[assembly: AssemblyFixture(typeof(Dossier.BrowserTests.Support.Browsing))]

namespace Dossier.BrowserTests.Support;

/// <summary>One browser and one build of the shipped dossier, for all tests.</summary>
public sealed class Browsing : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private BuiltSite? _site;

    /// <summary>The dossier that ships, built.</summary>
    public BuiltSite Site => _site ?? throw new InvalidOperationException("The fixture has not started.");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        // The Chromium of the machine, never one that Playwright would have to download.
        var chromium = Tool.Find("chromium", "chromium-browser", "google-chrome");
        _site = BuiltSite.From(Repository.At("input"));
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Flags, Timeout = View.Patience });
    }

    /// <summary>Opens an empty window.</summary>
    public async Task<View> OpenAsync(Look look)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            ColorScheme = look.Scheme,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = look.Scripts,
            Locale = "en-GB",
            TimezoneId = "UTC",
        });
        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(new() { Media = look.Media });
        return new View(context, page);
    }

    /// <summary>Opens a page of the shipped dossier, from disk.</summary>
    public async Task<View> OpenAsync(string page, Look look)
    {
        var view = await OpenAsync(look);
        await view.Page.GotoAsync(Site.AddressOf(page));
        return view;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _site?.Dispose();
    }
}
