using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Diagnostics;
using Dossier.Pipeline;
using Dossier.Quotes;
using Dossier.Theme;

namespace Dossier.Tests.Pipeline;

/// <summary>What an article's page shows of the editors' notes.</summary>
public sealed class NotePageTests : IDisposable
{
    private const string Passage = "quote: {exact: the gate}";

    private readonly TempFolder _folder = TempFolder.WithArticle("He shut the gate at noon.[^1]\n\nNobody saw him.\n\n[^1]: So he said.");

    [Fact]
    public void A_note_stands_behind_its_block_and_before_the_next()
    {
        var page = Page(Note("one", Passage));

        var block = page.QuerySelector(".annotated")!;
        Assert.Equal(["text", "fold", "fold-label", "notes"], block.Children.Select(child => child.ClassName));
        Assert.Equal("p1", block.QuerySelector(".text > p")!.Id);
        Assert.Equal("p2", block.NextElementSibling!.FirstElementChild!.Id);
    }

    [Fact]
    public void The_number_in_the_text_leads_to_the_note_and_is_described_by_its_kind_and_the_note_leads_back()
    {
        var page = Page(Note("one", Passage, "correction"));

        var reference = page.GetElementById("ref-one")!;
        Assert.Equal("#n-one", reference.GetAttribute("href"));
        Assert.Equal("Correction", page.GetElementById(reference.GetAttribute("aria-describedby")!)!.TextContent);
        Assert.Equal("#ref-one", page.QuerySelector("#n-one [role=doc-backlink]")!.GetAttribute("href"));
        Assert.Equal("the gate", page.GetElementById("passage-one")!.TextContent);
    }

    [Fact]
    public void The_fold_of_a_block_says_how_many_notes_of_which_kinds_it_holds()
    {
        var page = Page(Note("one", Passage, "source"), Note("two", "quote: {exact: noon}", "context"), Note("three", "quote: {exact: He}", "source"));

        var label = (IHtmlLabelElement)page.QuerySelector(".fold-label")!;
        Assert.Equal("3 notes: Context, Source (2)", label.TextContent);
        Assert.Equal("fold-n-three", label.HtmlFor);
        Assert.Equal("checkbox", page.GetElementById("fold-n-three")!.GetAttribute("type"));
    }

    [Fact]
    public void The_footnotes_of_the_author_and_the_notes_of_the_editors_say_whose_they_are()
    {
        var page = Page(Note("one", Passage));

        Assert.Equal("The author’s footnotes", page.GetElementById("footnotes")!.TextContent);
        Assert.Equal("The editors’ notes", page.QuerySelector(".notes-title")!.TextContent);
        Assert.Equal("note-ref kind-context", page.GetElementById("ref-one")!.ParentElement!.ClassName);
        Assert.Equal("footnote-ref", page.GetElementById("fnref1-1")!.ParentElement!.ClassName);
    }

    [Fact]
    public void A_note_is_ready_to_be_cited_with_its_whole_address()
    {
        var page = Page(Note("one", Passage) + "  creator: Ann Lee\n  created: 2026-11-21\n");

        Assert.Equal("Ann Lee, “Body of one.” (Context), note on “A”, T, 21 November 2026. https://t.example/articles/a.html#n-one", Words(page.QuerySelector("#n-one .citation")!));
        Assert.Equal("#n-one", page.QuerySelector("#n-one .permalink a")!.GetAttribute("href"));
    }

    [Fact]
    public void Without_the_address_of_the_site_a_citation_has_the_one_below_it()
    {
        _folder.With("input/dossier.yaml", "title: T\n");

        Assert.Equal("“Body of one.” (Context), note on “A”, T. articles/a.html#n-one", Words(Page(Note("one", Passage)).QuerySelector("#n-one .citation")!));
    }

    [Fact]
    public void A_note_on_the_whole_article_stands_behind_the_text_without_a_number_in_it()
    {
        var page = Page(Note("one", Passage), Note("two", "about: article"));

        var section = page.GetElementById("notes-other")!.ParentElement!;
        Assert.Equal("Notes on more than a passage", section.QuerySelector("h2")!.TextContent);
        var note = section.QuerySelector("#n-two")!;
        Assert.Equal("2", note.QuerySelector("span.note-number")!.TextContent);
        Assert.Equal("On the article A", Words(note.QuerySelector(".note-aim")!));
        Assert.Null(page.GetElementById("ref-two"));
        Assert.Empty(note.QuerySelectorAll("[role=doc-backlink]"));
    }

    [Fact]
    public void A_changed_passage_is_said_to_be_so_and_both_wordings_stand_side_by_side()
    {
        var page = Page(article => article with { Annotations = [Quoting(article.Annotations[0], new TextQuoteSelector("the red gate", "shut ", " at"), AnchorOutcome.Changed)] }, Note("one", Passage));

        var note = page.GetElementById("n-one")!;
        Assert.Equal("The passage has changed", note.QuerySelector(".badge")!.TextContent);
        Assert.Equal(["As quoted: shut the red gate at", "As it is now: He shut the gate at noon."], note.QuerySelectorAll(".wording").Select(one => Words(one.QuerySelector("figcaption")!) + ": " + Words(one.QuerySelector("blockquote")!)));
        Assert.Equal(["the red gate", "the gate"], note.QuerySelectorAll(".wording strong").Select(words => words.TextContent));
        Assert.Contains("passage-changed", page.GetElementById("passage-one")!.ClassName, StringComparison.Ordinal);
        Assert.NotNull(page.GetElementById("ref-one"));
    }

    [Fact]
    public void A_note_whose_passage_is_gone_stands_at_the_end_with_what_it_quoted_and_in_the_index()
    {
        var (article, index) = Pages(
            one => one with { Annotations = [Quoting(one.Annotations[0], new TextQuoteSelector("the red barn", "burnt ", ""), AnchorOutcome.Orphan) with { Passage = null }] },
            Note("one", Passage));

        Assert.Null(article.GetElementById("ref-one"));
        Assert.Empty(article.QuerySelectorAll("mark, .annotated"));
        var section = article.GetElementById("notes-lost")!.ParentElement!;
        Assert.Equal("The passage is gone", section.QuerySelector("#n-one .badge")!.TextContent);
        Assert.Equal("burnt the red barn", Words(section.QuerySelector("#n-one blockquote")!));
        Assert.Equal("The passage is gone", index.QuerySelector(".note-entry .badge")!.TextContent);
        Assert.Equal("../articles/a.html#n-one", index.QuerySelector(".note-entry > blockquote a")!.GetAttribute("href"));
    }

    public void Dispose() => _folder.Dispose();

    private static string Note(string id, string target, string kind = "context") => $"- id: {id}\n  {target}\n  kind: {kind}\n  body: Body of {id}.\n";

    private static Annotation Quoting(Annotation note, TextQuoteSelector quote, AnchorOutcome outcome) => note with
    {
        Outcome = outcome,
        Written = note.Written with { Target = (PassageTarget)note.Written.Target with { Quote = quote } },
    };

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private IHtmlDocument Page(params string[] notes) => Page(article => article, notes);

    private IHtmlDocument Page(Func<Article, Article> change, params string[] notes) => Pages(change, notes).Article;

    private (IHtmlDocument Article, IHtmlDocument Index) Pages(Func<Article, Article> change, params string[] notes)
    {
        _folder.With("input/annotations/a.yaml", string.Concat(notes));
        var findings = new DiagnosticBag();
        var corpus = ProcessPhase.Run(InputPhase.Read(_folder["input"], output: null), findings);
        var articles = corpus.Articles.Select(change).ToArray();
        corpus = corpus with { Articles = [.. articles], BySlug = articles.ToFrozenDictionary(article => article.Slug) };
        var theme = new ThemeRenderer();
        var site = PostProcessPhase.Run(corpus, _folder["input"], theme, findings);
        Assert.False(findings.HasErrors);
        return (Read("articles/a.html"), Read("annotations/index.html"));

        IHtmlDocument Read(string path)
        {
            using var stream = new MemoryStream();
            site.Files.Single(file => file.Path == path).Write(stream, theme);
            return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(stream.ToArray()));
        }
    }
}
