using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Dossier.BrowserTests.Support;

/// <summary>The accessibility checker axe, with all its rules.</summary>
public static class Axe
{
    /// <summary>Every rule; elements are listed for what fails only, which saves most of the time.</summary>
    private static readonly AxeRunOptions Options = new() { ResultTypes = [ResultType.Violations] };

    /// <summary>What it finds, one line for each element.</summary>
    public static async Task<IEnumerable<string>> FaultsAsync(IPage page)
    {
        var result = await page.RunAxe(Options);
        Assert.NotEmpty(result.Passes);
        return
            from violation in result.Violations
            from node in violation.Nodes
            select violation.Id + ": " + violation.Help + "\n    " + node.Html + "\n    "
                + string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message));
    }
}
