using System.Collections.Concurrent;

namespace Dossier.BrowserTests.Support;

/// <summary>A window of the browser that remembers what its pages asked for and complained about.</summary>
public sealed class View : IAsyncDisposable
{
    /// <summary>Milliseconds until a step is given up: longer than any machine needs, so that no test measures speed.</summary>
    public const float Patience = 120_000;

    private readonly IBrowserContext _context;
    // Events come on a thread of their own, late ones while a test already reads.
    private readonly ConcurrentQueue<string> _requests = [];
    private readonly ConcurrentQueue<string> _complaints = [];

    internal View(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.SetDefaultTimeout(Patience);
        page.Request += (_, request) => _requests.Enqueue(request.Url);
        page.RequestFailed += (_, request) => _complaints.Enqueue("failed: " + request.Url + " " + request.Failure);
        page.Console += (_, message) => _complaints.Enqueue(message.Type + ": " + message.Text);
        page.PageError += (_, error) => _complaints.Enqueue("error: " + error);
    }

    /// <summary>The page that the window shows.</summary>
    public IPage Page { get; }

    /// <summary>Every address that was asked for.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    /// <summary>What the console said, and the requests that failed.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    /// <summary>Runs a script that lists what is wrong with the page, one line each.</summary>
    public async Task<string[]> FaultsAsync(string script, object? argument = null) =>
        await Page.EvaluateAsync<string[]>(script, argument);

    /// <summary>Waits until the address ends as given and its target, the element after the <c>#</c>, is within the window.</summary>
    public async Task ReachesAsync(string end) => await UntilAsync(
        """
        end => {
          const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
          const box = target && [...target.getClientRects()].find(box => box.width > 0 && box.height > 0);
          return location.href.endsWith(end) && box && box.top >= -1 && box.left >= -1 && box.top < innerHeight && box.left < innerWidth;
        }
        """,
        end);

    /// <summary>Waits until the focus is on an element that a selector matches.</summary>
    public async Task FocusesAsync(string selector) =>
        await UntilAsync("selector => document.activeElement?.matches(selector)", selector);

    private async Task UntilAsync(string condition, string argument)
    {
        try
        {
            await Page.WaitForFunctionAsync(condition, argument);
        }
        catch (TimeoutException)
        {
            var focus = await Page.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 120)");
            Assert.Fail($"{argument} was not reached; the page is {Page.Url}, the focus on {focus}");
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
