using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Annotations;
using Dossier.Diagnostics;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Pipeline;

/// <summary>Notes on records, dates, beads and discrepancies: whether their targets are there, and where they are shown.</summary>
public sealed class NoteTargetTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder()
        .With("input/dossier.yaml", "title: T\nbase_url: https://t.example/\n")
        .With("input/people.yaml", "- {id: ada-berg, name: Ada Berg, formerly: [a-berg]}\n- {id: carl-dorn, name: Carl Dorn}\n")
        .With("input/organizations.yaml", "- {id: carl-dorn, name: Dorn and Sons}\n")
        .With("input/articles/a.md", "---\ntitle: A\nlang: en\ndate: 2015-03-01\n---\n\nOn 2 May 2014 there were 12 sacks. Nobody came on 2 May 2014. A dog barked. A dog barked.\n")
        .With("input/articles/b.md", "---\ntitle: B\nlang: it\ntranslation_of: a\n---\n\nIl 2 maggio 2014 c’erano 13 sacchi. Nessuno venne il 2 maggio 2014. Un cane abbaiò. Un cane abbaiò.\n");

    [Fact]
    public void A_note_on_a_record_knows_it_by_kind_and_id()
    {
        var note = Assert.Single(Processed("a", About("{record: ada-berg}")).Notes);

        Assert.Equal("person/ada-berg", Assert.IsType<RecordTarget>(note.Written.Target).Reference);
        Assert.Equal((AnchorOutcome.Exact, null), (note.Outcome, note.Passage));
    }

    [Theory]
    [InlineData("{record: a-berg}", "DOS310", 1)]
    [InlineData("{record: ada-borg}", "DOS307", 0)]
    [InlineData("{record: carl-dorn}", "DOS308", 0)]
    [InlineData("{bead: {source: 12 sacks}}", "DOS314", 0)]
    [InlineData("{discrepancy: {check: number, quote: 12}}", "DOS314", 0)]
    public void A_target_in_an_article_that_is_no_translation_may_be_wrong(string about, string code, int notes)
    {
        var (found, codes) = Processed("a", About(about));

        Assert.Equal([code], codes);
        Assert.Equal(notes, found.Length);
    }

    [Theory]
    [InlineData("{bead: {source: A dog barked}}", "DOS612", 0)]
    [InlineData("{bead: {target: Nobody came}}", "DOS313", 1)]
    [InlineData("{bead: {source: ark}}", "DOS313", 1)]
    [InlineData("{discrepancy: {check: numbr, quote: 12}}", "DOS616", 0)]
    public void A_target_in_a_translation_may_be_wrong(string about, string code, int notes)
    {
        var (found, codes) = Processed("b", About(about));

        Assert.Equal([code], codes);
        Assert.Equal(notes, found.Length);
    }

    [Theory]
    [InlineData("2014-05-02", AnchorOutcome.Exact)]
    [InlineData("2015-03-01", AnchorOutcome.Exact)]
    [InlineData("2014-05", AnchorOutcome.Orphan)]
    public void A_note_on_a_date_is_at_home_where_the_article_names_it_or_has_it(string date, AnchorOutcome outcome)
    {
        var (notes, codes) = Processed("a", About($"{{date: {date}}}"));

        Assert.Equal(outcome, Assert.Single(notes).Outcome);
        Assert.Equal(outcome == AnchorOutcome.Orphan ? ["DOS313"] : [], codes);
    }

    [Fact]
    public void A_note_on_a_record_is_shown_whole_on_its_page_with_the_way_to_its_own_address()
    {
        Note("a", About("{record: ada-berg}"));
        Assert.Empty(Build());
        var note = Page("people/ada-berg.html").QuerySelector("[aria-labelledby=about] [role=note]")!;

        Assert.Equal("Context", note.QuerySelector(".note-kind")!.TextContent);
        Assert.Equal(["../articles/a.html#n-x", "../articles/a.html"], note.QuerySelectorAll(".note-meta a").Select(link => link.GetAttribute("href")));
        Assert.Contains("high certainty", note.TextContent, StringComparison.Ordinal);
        Assert.Contains("The words of the note.", note.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sources: The archive", note.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ann Lee", note.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2014-05-02", "dates/2014.html", "a-d1")]
    [InlineData("2015-03-01", "dates/2015.html", "a-published")]
    public void A_note_on_a_date_is_shown_once_at_its_first_entry(string date, string page, string entry)
    {
        Note("a", About($"{{date: {date}}}"));
        Assert.Empty(Build());

        var note = Assert.Single(Page(page).QuerySelectorAll("[role=note]"));
        Assert.NotNull(note.Closest($"[id='{entry}']"));
        Assert.Empty(Page("dates/index.html").QuerySelectorAll("[role=note]"));
        Assert.Equal(page + "#" + entry, AboutOf("a").GetProperty("url").GetString());
    }

    [Theory]
    [InlineData("{source: Nobody came}", "#b3")]
    [InlineData("{target: '13 sacchi'}", "#b2")]
    [InlineData("{source: A}", "#b1")]
    public void A_note_on_a_bead_is_shown_below_its_row(string words, string row)
    {
        Note("b", About($"{{bead: {words}}}"));
        Assert.DoesNotContain(Build(), found => found.Path.StartsWith("annotations", StringComparison.Ordinal));

        var note = Assert.Single(Page("translations/b.html").QuerySelectorAll("[role=note]"));
        Assert.NotNull(note.Closest(".bead" + row));
        Assert.Equal("translations/b.html" + row, AboutOf("b").GetProperty("url").GetString());
    }

    [Fact]
    public void A_note_on_a_discrepancy_is_shown_below_the_finding()
    {
        Note("b", About("{discrepancy: {check: number, quote: 12, side: source}}"));
        Build();

        var note = Assert.Single(Page("translations/b.html").QuerySelectorAll("[role=note]"));
        Assert.NotNull(note.Closest("li#number-p1s1-12"));
        Assert.Empty(Page("translations/discrepancies.html").QuerySelectorAll("[role=note]"));
        Assert.Equal("exact", Json("b").GetProperty("outcome").GetString());
        Assert.Equal("translations/b.html#number-p1s1-12", AboutOf("b").GetProperty("url").GetString());
    }

    [Fact]
    public void A_note_on_a_discrepancy_that_the_checks_do_not_find_is_an_orphan_behind_the_others()
    {
        Note("b", About("{discrepancy: {check: number, quote: 13, side: source}}") + About("article").Replace("id: x", "id: y", StringComparison.Ordinal));
        var found = Assert.Single(Build(), found => found.Path.StartsWith("annotations", StringComparison.Ordinal));

        Assert.Equal("DOS313", found.Code.Id);
        Assert.Equal(["n-y exact", "n-x orphan"], Notes("b").Select(note => note.GetProperty("id").GetString() + " " + note.GetProperty("outcome").GetString()));
        Assert.False(Notes("b")[1].GetProperty("about").TryGetProperty("url", out _));
        Assert.Empty(Page("translations/b.html").QuerySelectorAll("[role=note]"));
    }

    [Fact]
    public void A_note_that_fits_several_discrepancies_is_an_error()
    {
        _folder.With("input/articles/a.md", "---\ntitle: A\nlang: en\n---\n\nThere were 12 sacks. Then 12 sacks were gone.\n")
            .With("input/articles/b.md", "---\ntitle: B\nlang: it\ntranslation_of: a\n---\n\nC’erano 13 sacchi. Poi 15 sacchi sparirono.\n");
        Note("b", About("{discrepancy: {check: number, quote: 12}}"));

        Assert.Contains(Build(), found => found.Code.Id == "DOS618");
    }

    public void Dispose() => _folder.Dispose();

    private static string About(string about) =>
        $"- id: x\n  about: {about}\n  kind: context\n  body: The words of the note.\n  creator: Ann Lee\n  certainty: high\n  sources: [The archive]\n";

    private void Note(string slug, string notes) => _folder.With($"input/annotations/{slug}.yaml", notes);

    private (ImmutableArray<Annotation> Notes, string[] Codes) Processed(string slug, string notes)
    {
        Note(slug, notes);
        var diagnostics = new DiagnosticBag();
        var corpus = ProcessPhase.Run(InputPhase.Read(_folder["input"], null), diagnostics);
        return (corpus.Articles.Single(article => article.Slug.Value == slug).Annotations, [.. diagnostics.ToImmutable().Select(found => found.Code.Id)]);
    }

    private ImmutableArray<Diagnostic> Build() => SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer()).Diagnostics;

    private IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(File.ReadAllText(_folder["output/" + path]));

    private JsonElement AboutOf(string slug) => Json(slug).GetProperty("about");

    private JsonElement Json(string slug) => Assert.Single(Notes(slug));

    private JsonElement[] Notes(string slug) =>
    [
        .. JsonDocument.Parse(File.ReadAllText(_folder["output/dossier.json"])).RootElement.GetProperty("articles").EnumerateArray()
            .Single(article => article.GetProperty("slug").GetString() == slug).GetProperty("annotations").EnumerateArray(),
    ];
}
