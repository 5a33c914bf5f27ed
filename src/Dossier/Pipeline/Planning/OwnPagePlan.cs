using Dossier.Pages;
using Dossier.Text;

namespace Dossier.Pipeline.Planning;

/// <summary>The maintainer's own pages.</summary>
internal static class OwnPagePlan
{
    public static IEnumerable<PlannedPage> Pages(SitePlan plan) =>
        plan.Corpus.Pages.Select(page => new PlannedPage(page.Permalink.Path, page.File.Path, () => Page(plan, page)));

    private static FreePage Page(SitePlan plan, OwnPage page)
    {
        var html = MarkedHtml.Render(page.Text, [], []);
        return new FreePage
        {
            Path = page.Permalink.Path,
            Site = plan.Frame,
            Language = page.Language,
            Title = page.Title,
            Body = new Markup(html.Body),
            Footnotes = ArticlePlan.Footnotes(page.Text, html),
        };
    }
}
