using System.Collections.Immutable;
using System.Globalization;
using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Pages;

namespace Dossier.Pipeline.Planning;

/// <summary>
/// The lists of notes: all, and those of a kind, of a creator, of an article that has several. Pages hold whole articles, so that a list of
/// thousands stays readable; the address of a note is in its article's page, and so never depends on a list.
/// </summary>
internal static class NoteListPlan
{
    /// <summary>A page of a list ends behind the article with which it has as many notes.</summary>
    public const int NotesOnPage = 100;

    private const string Folder = "annotations/";

    public static IEnumerable<PlannedPage> Pages(SitePlan plan)
    {
        var annotated = CrossReferences.ByDate(plan.Corpus.Articles.Where(article => article.Annotations.Length > 0)).ToArray();
        if (annotated.Length == 0)
        {
            return [];
        }

        var notes = annotated.SelectMany(article => article.Annotations).ToArray();
        var all = new NoteListLink(null, notes.Length, NavigationPlan.Annotations);
        ImmutableArray<NoteListLink> kinds = [.. notes.CountBy(note => note.Written.Kind).OrderBy(entry => entry.Key).Select(entry =>
            new NoteListLink(new NoteKindFilter(entry.Key), entry.Value, new Permalink($"{Folder}kind.{entry.Key.ToString().ToLowerInvariant()}.html")))];
        var creators = Creators(notes);
        var ofArticles = annotated.Select(article => (Article: article, Own: Own(article))).Where(entry => entry.Own is not null)
            .Select(entry => (Link: new NoteListLink(new NoteArticleFilter(plan.CardOf(entry.Article)), entry.Article.Annotations.Length, entry.Own!.Value), Articles: new[] { entry.Article }));
        return kinds.Concat(creators).Prepend(all).Select(link => (Link: link, Articles: annotated)).Concat(ofArticles)
            .SelectMany(list => ListPages(plan, list.Link, list.Articles, new NoteLists(all, kinds, creators)));
    }

    private static IEnumerable<PlannedPage> ListPages(SitePlan plan, NoteListLink list, Article[] articles, NoteLists lists)
    {
        var pages = new List<List<Article>>();
        var room = 0;
        foreach (var article in articles)
        {
            var count = article.Annotations.Count(note => Has(list.Filter, note));
            if (count == 0)
            {
                continue;
            }

            if (room <= 0)
            {
                pages.Add([]);
                room = NotesOnPage;
            }

            pages[^1].Add(article);
            room -= count;
        }

        return pages.Select((shown, i) => new PlannedPage(Address(list.Target, i).Path, "the annotations", () => new AnnotationIndexPage
        {
            Path = Address(list.Target, i).Path,
            Site = plan.Frame,
            Filter = list.Filter,
            All = lists.All,
            Kinds = lists.Kinds,
            Creators = lists.Creators,
            Place = (i + 1, pages.Count),
            Previous = i > 0 ? Address(list.Target, i - 1) : null,
            Next = i + 1 < pages.Count ? Address(list.Target, i + 1) : null,
            Articles = [.. shown.Select(article => new ArticleNotes(plan.CardOf(article), list.Filter is NoteArticleFilter ? null : Own(article), Shown(plan, article, list.Filter)))],
        }));
    }

    private static ImmutableArray<NoteView> Shown(SitePlan plan, Article article, NoteFilter? filter) =>
        [.. AnnotationPlan.Notes(plan, article).Where((_, i) => Has(filter, article.Annotations[i]))];

    private static bool Has(NoteFilter? filter, Annotation note) => filter switch
    {
        NoteKindFilter(var kind) => note.Written.Kind == kind,
        NoteCreatorFilter(var creator) => note.Written.Creator == creator,
        _ => true,
    };

    /// <summary>By name; two names that make the same address get numbers, in the order of their characters.</summary>
    private static ImmutableArray<NoteListLink> Creators(Annotation[] notes)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var links = ImmutableArray.CreateBuilder<NoteListLink>();
        foreach (var (creator, count) in notes.CountBy(note => note.Written.Creator ?? string.Empty).OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var name = Slug.TryParse(creator, out var slug) ? slug.Value : "unsigned";
            var unique = name;
            for (var number = 2; !taken.Add(unique); number++)
            {
                unique = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
            }

            links.Add(new NoteListLink(new NoteCreatorFilter(creator.Length == 0 ? null : creator), count, new Permalink($"{Folder}creator.{unique}.html")));
        }

        return links.ToImmutable();
    }

    /// <summary>The list of an article's notes; one note needs none.</summary>
    private static Permalink? Own(Article article) => article.Annotations.Length > 1 ? new Permalink($"{Folder}article.{article.Slug}.html") : null;

    private static Permalink Address(Permalink first, int page) => page == 0
        ? first
        : new Permalink(string.Create(CultureInfo.InvariantCulture, $"{first.Path[..^".html".Length]}.{page + 1}.html"));

    private sealed record NoteLists(NoteListLink All, ImmutableArray<NoteListLink> Kinds, ImmutableArray<NoteListLink> Creators);
}
