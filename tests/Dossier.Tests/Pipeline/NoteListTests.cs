using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Pipeline;

/// <summary>The lists of notes: all, by kind, by creator, by article; in pages where they are long.</summary>
public sealed class NoteListTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder().With("input/dossier.yaml", "title: T\n");

    [Fact]
    public void The_index_leads_to_lists_by_kind_and_by_creator_with_their_numbers()
    {
        Article("a", ("source", "Ann Lee"), ("context", "Bo"), ("source", null));

        var index = Page("annotations/index.html");

        Assert.Equal(
            ["index.html All 3", "creator.unsigned.html not signed 1", "creator.ann-lee.html Ann Lee 1", "creator.bo.html Bo 1", "kind.context.html Context 1", "kind.source.html Source 2"],
            index.QuerySelectorAll(".note-filters a").Select(link => link.GetAttribute("href") + " " + Words(link)));
        Assert.Equal("All 3", Words(index.QuerySelector(".note-filters [aria-current=page]")!));
    }

    [Theory]
    [InlineData("kind.source", "a-1 a-3 b-1")]
    [InlineData("kind.context", "a-2")]
    [InlineData("creator.ann-lee", "a-1 b-1")]
    [InlineData("creator.unsigned", "a-3")]
    [InlineData("article.a", "a-1 a-2 a-3")]
    public void A_list_has_its_notes_and_no_others(string list, string notes)
    {
        Article("a", ("source", "Ann Lee"), ("context", "Bo"), ("source", null));
        Article("b", ("source", "Ann Lee"));

        Assert.Equal(notes.Split(' '), NotesOf(Page($"annotations/{list}.html")));
    }

    [Fact]
    public void An_article_with_one_note_has_no_list_of_its_own()
    {
        Article("a", ("source", null));

        Assert.Empty(Page("annotations/index.html").QuerySelectorAll("a[href^='article.']"));
        Assert.Empty(Directory.GetFiles(_folder["output/annotations"], "article.*"));
    }

    [Fact]
    public void Creators_whose_names_make_the_same_address_have_two()
    {
        Article("a", ("source", "Ann Lee"), ("source", "Ann Lée"), ("source", "?"), ("source", null));

        Page("annotations/index.html");

        Assert.Equal(["a-1"], NotesOf(Page("annotations/creator.ann-lee.html")));
        Assert.Equal(["a-2"], NotesOf(Page("annotations/creator.ann-lee-2.html")));
        Assert.Equal(["a-4"], NotesOf(Page("annotations/creator.unsigned.html")));
        Assert.Equal(["a-3"], NotesOf(Page("annotations/creator.unsigned-2.html")));
    }

    [Fact]
    public void A_long_list_has_pages_of_whole_articles_that_lead_to_each_other()
    {
        Article("a", [.. Enumerable.Repeat(("source", (string?)null), 70)]);
        Article("b", [.. Enumerable.Repeat(("source", (string?)null), 70)]);
        Article("c", ("source", null), ("context", null));

        var (first, second) = (Page("annotations/index.html"), Page("annotations/index.2.html"));

        Assert.Equal((140, 2), (NotesOf(first).Count(), NotesOf(second).Count()));
        Assert.Equal(["index.2.html"], first.QuerySelectorAll(".pager a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["index.html"], second.QuerySelectorAll(".pager a").Select(link => link.GetAttribute("href")));
        Assert.Equal("Notes · page 2 of 2", second.QuerySelector("h1")!.TextContent);
        Assert.Equal(["c-1"], NotesOf(Page("annotations/kind.source.2.html")));
        Assert.Empty(Page("annotations/kind.context.html").QuerySelectorAll(".pager"));
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<string> NotesOf(IHtmlDocument page) =>
        page.QuerySelectorAll(".note-entry > blockquote a").Select(link => link.GetAttribute("href")!.Split("#n-")[1]);

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private void Article(string slug, params (string Kind, string? Creator)[] notes)
    {
        _folder.With($"input/articles/{slug}.md", $"---\ntitle: {slug}\nlang: en\n---\n\n" + string.Join(' ', notes.Select((_, i) => $"Word{i + 1}x.")) + "\n");
        _folder.With($"input/annotations/{slug}.yaml", string.Concat(notes.Select((note, i) => string.Create(
            CultureInfo.InvariantCulture,
            $"- id: {slug}-{i + 1}\n  quote: {{exact: Word{i + 1}x}}\n  kind: {note.Kind}\n  body: B.\n{(note.Creator is null ? "" : $"  creator: \"{note.Creator}\"\n")}"))));
    }

    private IHtmlDocument Page(string path)
    {
        if (!Directory.Exists(_folder["output"]))
        {
            Assert.False(SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer()).HasErrors);
        }

        return new HtmlParser().ParseDocument(File.ReadAllText(_folder["output/" + path]));
    }
}
