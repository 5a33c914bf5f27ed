using Deque.AxeCore.Commons;

namespace Dossier.BrowserTests.Support;

/// <summary>
/// The accessibility checker axe, with all its rules. It runs in the page itself: <c>RunAxe</c> gathers results from
/// frames, which our pages have none of, in a page of its own, and took three times as long.
/// </summary>
public static class Axe
{
    private const string Run =
        """
        async () => {
          const { passes, violations } = await axe.run({ resultTypes: ['violations'] });
          return passes.length === 0 ? ['axe checked nothing'] : violations.flatMap(({ id, help, nodes }) => nodes.map(node =>
            `${id}: ${help}\n    ${node.html}\n    ${[...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')}`));
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What it finds, one line for each element.</summary>
    public static async Task<string[]> FaultsAsync(IPage page)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
