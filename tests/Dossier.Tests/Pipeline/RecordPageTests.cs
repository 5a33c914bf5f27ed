using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Pipeline;
using Dossier.Quotes;
using Dossier.Theme;

namespace Dossier.Tests.Pipeline;

/// <summary>A record's page: when, in which languages, with whom, and what editors say of its mentions.</summary>
public sealed class RecordPageTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder()
        .With("input/dossier.yaml", "title: T\nbase_url: https://t.example/\n")
        .With("input/people.yaml", "- id: ann\n  name: Ann Lee\n  description: {en: Keeper of the keys.}\n- id: bo\n  name: Bo Dahl\n- id: cy\n  name: Cy Fox\n");

    [Fact]
    public void Others_are_counted_by_shared_sentences_paragraphs_and_articles_and_each_number_leads_to_the_first()
    {
        Article("a", "2015", "Ann Lee met Bo Dahl. Bo Dahl left.\n\nBo Dahl wrote. Ann Lee read.\n\nCy Fox slept.");
        Article("b", "2016", "Cy Fox came. Ann Lee went.");

        var rows = Page("people/ann.html").QuerySelectorAll(".companions tbody tr");

        Assert.Equal(["Bo Dahl 1 2 1", "Cy Fox – 1 2"], rows.Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim()))));
        Assert.Equal(["bo.html", "../articles/a.html#p1s1", "../articles/a.html#p1", "../articles/a.html"], Links(rows[0]));
        Assert.Equal(["cy.html", "../articles/b.html#p1", "../articles/a.html"], Links(rows[1]));
    }

    [Fact]
    public void Who_shares_an_article_but_no_paragraph_is_told_apart()
    {
        Article("a", "2015", "Ann Lee met nobody.\n\nCy Fox slept.");

        var page = Page("people/ann.html");

        Assert.Empty(page.QuerySelectorAll(".companions"));
        Assert.Equal(["cy.html"], Links(page.QuerySelector(".aside .names")!));
    }

    [Fact]
    public void Notes_whose_passage_touches_a_mention_are_linked_and_others_are_not()
    {
        Article("a", "2015", "Ann Lee met Bo Dahl in the rain that fell on the hills and in the valley.");
        _folder.With("input/annotations/a.yaml", Note("one", "Lee met Bo Dahl in the rain that fell", "So *it* says.") + Note("two", "in the rain that fell on the hills and in the valley", "It rained."));

        var notes = Page("people/ann.html").QuerySelectorAll("[aria-labelledby=notes] li");

        var note = Assert.Single(notes);
        Assert.Equal("../articles/a.html#n-one", note.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("So it says.", note.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Discrepancies_of_its_name_and_of_sentences_that_name_it_are_linked_and_others_are_not()
    {
        Article("a", "2015", "Ann Lee went home at noon with 12 dogs. Bo Dahl slept for 7 hours at home. The rain fell over the hills and never stopped.");
        Article("b", "2015", "Ann Lee andò a casa a mezzogiorno con 13 cani. Un uomo dormì per 8 ore a casa. La pioggia cadde sulle colline e non smise mai.", "lang: it\ntranslation_of: a");

        Assert.Equal(["number-p1s1-12"], Found("people/ann.html"));
        Assert.Equal(["number-p1s2-7", "name-p1s2-person-bo"], Found("people/bo.html").Order(StringComparer.Ordinal).Reverse());
        Assert.Empty(Found("people/cy.html"));
    }

    [Fact]
    public void Languages_are_counted()
    {
        Article("a", "2015", "Ann Lee met Ann Lee.");
        Article("b", "2015", "Ann Lee dorme.", "lang: it");

        var facts = Page("people/ann.html").QuerySelectorAll(".facts dd").Select(fact => fact.TextContent);

        Assert.Equal(["English: 2 mentions in 1 article", "Italian: 1 mention in 1 article"], facts);
    }

    [Theory]
    [InlineData("2015-03", "2015-05-02", "March 2015: 1 mention|May 2015: 1 mention")]
    [InlineData("2015-12", "2016-01", "December 2015: 1 mention|January 2016: 1 mention")]
    [InlineData("-0001-12", "0000-01", "December 2 BC: 1 mention|January 1 BC: 1 mention")]
    [InlineData("2015-03", "2018-03", "2015: 1 mention|2018: 1 mention")]
    [InlineData("2015-03", "2016", "2015: 1 mention|2016: 1 mention")]
    [InlineData("1915-03", "2016", "1910 to 1919: 1 mention|2010 to 2019: 1 mention")]
    [InlineData("Y-999999999999999999", "2016-01", "1000000000000000001 BC to 900000000000000002 BC: 1 mention|1 BC to 99999999999999999: 1 mention")]
    public void The_picture_counts_months_years_or_more_as_the_dates_ask(string first, string last, string bars)
    {
        Article("a", first, "Ann Lee met nobody.");
        Article("b", last, "Ann Lee met somebody.");

        var page = Page("people/ann.html");

        Assert.Equal(bars, string.Join('|', page.QuerySelectorAll("svg a").Select(bar => bar.GetAttribute("aria-label"))));
        Assert.All(page.QuerySelectorAll("svg a"), bar => Assert.NotNull(page.QuerySelector(bar.GetAttribute("href")!)));
        Assert.False(string.IsNullOrWhiteSpace(page.QuerySelector("svg desc")!.TextContent));
    }

    [Theory]
    [InlineData("2015-03", "2015-03-09", "All in articles of March 2015.")]
    [InlineData("2015", "2015-03-09", "All in articles of 2015.")]
    [InlineData("", "2015", "All in articles of 2015.|1 mention in an article without a date.")]
    [InlineData("", "", "2 mentions in articles without a date.")]
    public void One_month_or_year_and_articles_without_a_date_are_said_in_words(string first, string last, string words)
    {
        Article("a", first, "Ann Lee met nobody.");
        Article("b", last, "Ann Lee met somebody.");

        var page = Page("people/ann.html");

        Assert.Empty(page.QuerySelectorAll("svg"));
        Assert.Equal(words, string.Join('|', page.QuerySelectorAll("#every > p.meta").Select(line => line.TextContent)));
    }

    [Fact]
    public void A_mention_that_is_only_likely_or_was_identified_by_an_editor_says_so_in_the_index_and_in_the_text()
    {
        Article("a", "2015", "Ann Lee met Ann Lee and Ann Lee.");
        var bag = new DiagnosticBag();
        var corpus = ProcessPhase.Run(InputPhase.Read(_folder["input"], null), bag);
        var article = corpus.Articles[0];
        var ruling = new NameRuling(article.Names[1].Span, article.Names[1].Record, true, "Her hand <b>", Certainty.Medium);
        article = article with { Names = [article.Names[0] with { IsTentative = true }, article.Names[1] with { Ruling = ruling }, article.Names[2]] };
        corpus = corpus with { Articles = [article], BySlug = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary([KeyValuePair.Create(article.Slug, article)]) };
        var site = PostProcessPhase.Run(corpus, _folder["input"], new ThemeRenderer(), bag);

        var entries = Render(site, "people/ann.html").QuerySelectorAll(".concordance li");
        var names = Render(site, "articles/a.html").QuerySelectorAll("a[id^=m]");

        Assert.EndsWith("?likely: no full name stands before it, and one listed person has this surname", entries[0].TextContent, StringComparison.Ordinal);
        Assert.EndsWith("=identified by the editor: Her hand <b> · medium certainty", entries[1].TextContent, StringComparison.Ordinal);
        Assert.Null(entries[2].QuerySelector(".what"));
        Assert.Equal(["name name-tentative", "name name-ruled", "name"], names.Select(name => name.ClassName));
        Assert.Equal(["Ann Lee? Keeper of the keys.", "Keeper of the keys.", "Keeper of the keys."], names.Select(name => name.GetAttribute("aria-description")));
    }

    [Fact]
    public void A_name_says_who_it_is_and_no_more_than_the_text_does_not_say()
    {
        Article("a", "2015", "Ann Lee met Bo Dahl. Lee left. Dahl stayed.");

        Assert.Equal(
            ["Keeper of the keys.", null, "Ann Lee: Keeper of the keys.", "Bo Dahl"],
            Page("articles/a.html").QuerySelectorAll("a[id^=m]").Select(name => name.GetAttribute("aria-description")));
    }

    [Fact]
    public void What_a_name_says_is_short_and_ends_behind_a_clause()
    {
        _folder.With("input/people.yaml", "- id: ann\n  name: Ann Lee\n  description: {en: 'Keeper of the keys of the long house, its gardens and its ponds, for as long as anybody remembers.'}\n");
        Article("a", "2015", "Ann Lee met nobody.");

        Assert.Equal("Keeper of the keys of the long house, its gardens and its ponds …", Page("articles/a.html").QuerySelector("#m1")!.GetAttribute("aria-description"));
    }

    public void Dispose() => _folder.Dispose();

    private static string Note(string id, string quote, string body) => $"- id: {id}\n  quote: {{exact: {quote}}}\n  kind: context\n  body: {body}\n";

    private static IEnumerable<string?> Links(IElement element) => element.QuerySelectorAll("a").Select(link => link.GetAttribute("href"));

    private static IHtmlDocument Render(Site site, string path)
    {
        using var stream = new MemoryStream();
        site.Files.Single(file => file.Path == path).Write(stream, new ThemeRenderer());
        stream.Position = 0;
        return new HtmlParser().ParseDocument(stream);
    }

    private IEnumerable<string> Found(string path) => Page(path).QuerySelectorAll("[aria-labelledby=discrepancies] li a").Select(link => link.GetAttribute("href")!.Split('#')[1]);

    private void Article(string slug, string date, string body, string more = "lang: en") =>
        _folder.With($"input/articles/{slug}.md", $"---\ntitle: The {slug}\n{(date.Length > 0 ? $"date: {date}\n" : null)}{more}\n---\n\n{body}\n");

    private IHtmlDocument Page(string path)
    {
        Assert.Empty(SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer()).Diagnostics);
        return new HtmlParser().ParseDocument(File.ReadAllText(_folder["output/" + path]));
    }
}
