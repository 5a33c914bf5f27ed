using Dossier.Names;
using Dossier.Pages;

namespace Dossier.Pipeline.Planning;

/// <summary>The front page, and the page for addresses that do not exist.</summary>
internal static class HomePlan
{
    private const int Articles = 12;
    private const int Records = 12;

    public static IEnumerable<PlannedPage> Pages(SitePlan plan) =>
    [
        new("index.html", "the front page", () => Home(plan)),
        new("404.html", "the page for missing pages", () => new NotFoundPage { Path = "404.html", Site = plan.Frame }),
    ];

    private static HomePage Home(SitePlan plan) => new()
    {
        Path = "index.html",
        Site = plan.Frame,
        Articles = [.. ArticlePlan.NewestFirst(plan.Corpus.Articles).Take(Articles).Select(plan.CardOf)],
        ArticleCount = plan.Corpus.Articles.Length,
        People = [.. plan.MostMentioned(RecordKind.Person).Take(Records).Select(plan.CardOf)],
        Organizations = [.. plan.MostMentioned(RecordKind.Organization).Take(Records).Select(record => plan.CardOf(record).Link)],
        Places = [.. plan.MostMentioned(RecordKind.Place).Take(Records).Select(record => plan.CardOf(record).Link)],
        Years = DatePlan.Years(plan, withEntries: false),
        Picture = DatePlan.Picture(plan),
        Pairs = [.. plan.References.Pairs.Take(Records).Select(TranslationPlan.Card(plan))],
        Counts = plan.Counts,
    };
}
