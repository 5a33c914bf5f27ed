using System.Collections.Immutable;
using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Names;
using Dossier.Pages;
using Dossier.Text;

namespace Dossier.Pipeline.Planning;

/// <summary>The articles: an index by year, and a page for each with its notes.</summary>
internal static class ArticlePlan
{
    private const int RelatedShown = 5;

    public static IEnumerable<PlannedPage> Pages(SitePlan plan)
    {
        yield return new PlannedPage(NavigationPlan.Articles.Path, "the articles", () => Index(plan));
        var related = new RelatedArticles(plan);
        foreach (var article in plan.Corpus.Articles)
        {
            yield return new PlannedPage(article.Permalink.Path, article.File.Path, () => Page(plan, article, related));
        }
    }

    /// <summary>Newest first; those without a date last; then by slug.</summary>
    public static IEnumerable<Article> NewestFirst(IEnumerable<Article> articles) => articles
        .OrderBy(article => article.Date is null)
        .ThenByDescending(article => article.Date)
        .ThenBy(article => article.Slug);

    /// <summary>The author's footnotes.</summary>
    public static ImmutableArray<FootnoteView> Footnotes(ArticleText text, ArticleHtml html) =>
        [.. text.Footnotes.Zip(html.Footnotes, (note, rendered) => new FootnoteView(note.Number, note.References, new Markup(rendered)))];

    private static ArticleIndexPage Index(SitePlan plan) => new()
    {
        Path = NavigationPlan.Articles.Path,
        Site = plan.Frame,
        Years =
        [
            .. NewestFirst(plan.Corpus.Articles)
                .GroupBy(article => article.Date?.Year)
                .OrderBy(year => year.Key is null)
                .ThenByDescending(year => year.Key)
                .Select(year => (year.Key, year.Select(plan.CardOf).ToImmutableArray())),
        ],
    };

    private static ArticlePage Page(SitePlan plan, Article article, RelatedArticles related)
    {
        var html = MarkedHtml.Render(article.Text, ArticleMarks.Of(article, plan.Corpus.Settings), ArticleMarks.NoteReferences(article));
        var notes = AnnotationPlan.Notes(plan, article, withIds: true);
        return new ArticlePage
        {
            Path = article.Permalink.Path,
            Site = plan.Frame,
            Article = plan.CardOf(article),
            Authors = article.Authors,
            Source = article.Source,
            Translator = article.Translator,
            Tags = article.Tags,
            Parts = Parts(article, html, notes),
            OtherNotes = [.. notes.Where(note => note is { ReferenceId: null, Outcome: not AnchorOutcome.Orphan })],
            LostNotes = [.. notes.Where(note => note.Outcome == AnchorOutcome.Orphan)],
            Footnotes = Footnotes(article.Text, html),
            Translations = [.. plan.References.PairsOf[article.Slug].Select(pair => Translation(plan, article, pair))],
            Names =
            [
                .. article.Names.CountBy(name => name.Record)
                    .OrderByDescending(entry => entry.Value)
                    .ThenBy(entry => entry.Key.Kind)
                    .ThenBy(entry => entry.Key.Id, StringComparer.Ordinal)
                    .Select(entry => plan.LinkTo(entry.Key, entry.Value)),
            ],
            Readings = DateEntries.ReadIn(article),
            NameReadings = Identifications.ReadIn(plan, article),
            Related = related.Of(article, RelatedShown),
            NotesAsData = article.Annotations.IsEmpty ? null : AnnotationsJsonLd.Of(article.Slug),
        };
    }

    private static TranslationLink Translation(SitePlan plan, Article article, TranslationPair pair)
    {
        var isOriginal = pair.Translation.Slug == article.Slug;
        return new TranslationLink(plan.CardOf(isOriginal ? pair.Source : pair.Translation), pair.Permalink, isOriginal);
    }

    /// <summary>Top-level blocks, joined where no note begins; notes on footnotes go with the last block.</summary>
    private static ImmutableArray<ArticlePart> Parts(Article article, ArticleHtml html, ImmutableArray<NoteView> notes)
    {
        var ends = html.Blocks.Select((_, i) => i + 1 < html.Blocks.Length && article.Text.Body[i] is ElementNode element ? element.Span.End : article.Text.Plain.Length).ToArray();
        var places = MarginLayout.Of(article, ends);
        var parts = ImmutableArray.CreateBuilder<ArticlePart>();
        int start = 0, next = 0;
        for (var i = 0; i < html.Blocks.Length; i++)
        {
            var first = next;
            while (next < places.Length && article.Annotations[next].Passage!.Value.Start < ends[i])
            {
                next++;
            }

            if (next > first)
            {
                AddPlain(i);
                parts.Add(new ArticlePart(
                    new Markup(html.Blocks[i]),
                    [.. Enumerable.Range(first, next - first).Select(note => new MarginNote(notes[note], places[note].Down, places[note].Fold))],
                    [.. notes[first..next].CountBy(note => note.Kind).OrderBy(entry => entry.Key).Select(entry => (entry.Key, entry.Value))]));
                start = i + 1;
            }
        }

        AddPlain(html.Blocks.Length);
        return parts.ToImmutable();

        void AddPlain(int end)
        {
            if (end > start)
            {
                parts.Add(new ArticlePart(new Markup(string.Concat(html.Blocks.AsSpan()[start..end])), [], []));
            }
        }
    }
}
