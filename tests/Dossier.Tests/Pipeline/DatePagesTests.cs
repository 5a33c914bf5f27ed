using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Pipeline;

/// <summary>The timeline and the years, as their readers see them.</summary>
public sealed class DatePagesTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder().With("input/dossier.yaml", "title: T\nbase_url: https://t.example/\n");

    [Fact]
    public void A_year_begins_with_what_reaches_into_it_from_earlier_years()
    {
        Article("reign", "2012/2016");
        Article("decade", "201X");
        Article("since", "2009-05/..");
        Article("winter", "2014-24");
        Article("past", "2001/2014");
        Article("own", "2015");
        Article("later", "2016/2018");
        Build();

        var reaching = Page("dates/2015.html").QuerySelectorAll(".reaching a");

        Assert.Equal(["from May 2009", "the 2010s", "2012 to 2016", "winter 2014"], reaching.Select(Text));
        Assert.Equal(
            ["2009.html#since-published", "2010.html#decade-published", "2012.html#reign-published", "2014.html#winter-published"],
            reaching.Select(link => link.GetAttribute("href")));
        Assert.All(reaching, link => Assert.NotNull(Page("dates/" + link.GetAttribute("href")!.Split('#')[0]).GetElementById(link.GetAttribute("href")!.Split('#')[1])));
    }

    [Fact]
    public void What_ends_on_an_unknown_day_reaches_into_no_other_year_and_what_has_no_beginning_into_all_before_its_end()
    {
        Article("lost", "2012/");
        Article("origin", "/2017");
        Article("always", "../2016");
        Article("own", "2015");
        Build();

        Assert.Equal(["until 2016"], Page("dates/2015.html").QuerySelectorAll(".reaching a").Select(Text));
        Assert.Empty(Page("dates/2016.html").QuerySelectorAll(".reaching"));
    }

    [Fact]
    public void A_date_that_many_entries_share_reaches_into_a_year_once()
    {
        Article("a", "201X");
        Article("b", "201X");
        Article("own", "2015");
        Build();

        Assert.Equal(["the 2010s 2 entries"], Page("dates/2015.html").QuerySelectorAll(".reaching li").Select(Text));
    }

    [Fact]
    public void The_list_of_what_reaches_into_a_year_stays_short_and_folds_the_others_away()
    {
        for (var i = 0; i < 10; i++)
        {
            Article($"a{i}", $"200{i}/2016");
        }

        Article("own", "2015");
        Build();

        Assert.Equal(8, Page("dates/2015.html").QuerySelectorAll(".reaching > ul > li").Length);
        Assert.Equal("2 more", Text(Page("dates/2015.html").QuerySelector(".reaching details summary")!));
        Assert.Equal(["2008 to 2016 The a8", "2009 to 2016 The a9"], Page("dates/2015.html").QuerySelectorAll(".reaching details li").Select(Text));
    }

    [Fact]
    public void A_year_has_months_in_order_and_a_span_stands_in_the_month_it_begins_in_unless_it_is_longer()
    {
        Article("spring", "2015-21");
        Article("year", "2015");
        Article("week", "2015-03-30/2015-04-05");
        Article("day", "2015-03-09");
        Article("month", "2015-02");
        Article("turn", "2015-12-28/2016-01-03");
        Build();

        Assert.Equal(
            [
                "Longer than a month: 2015, spring 2015",
                "February 2015: February 2015",
                "March 2015: 9 March 2015, 30 March – 5 April 2015",
                "December 2015: 28 December 2015 to 3 January 2016",
            ],
            Page("dates/2015.html").QuerySelectorAll("section:has(.entries)")
                .Select(month => Text(month.QuerySelector("h2")!) + ": " + string.Join(", ", month.QuerySelectorAll(".entry-date").Select(Text))));
        Assert.Equal(["2015", "spring 2015", "30 March – 5 April 2015", "28 December 2015 to 3 January 2016"], Page("dates/2015.html").QuerySelectorAll(".span .entry-date").Select(Text));
        Assert.Equal(["28 December 2015 to 3 January 2016"], Page("dates/2015.html").QuerySelectorAll("#turn-published").Select(entry => Text(entry.ParentElement!.QuerySelector(".entry-date")!)));
    }

    [Fact]
    public void Published_named_and_annotated_dates_are_told_apart_by_class_and_word()
    {
        Article("a", "2015-03-09", "It was then, and so it was.");
        _folder.With("input/corrections/a.yaml", "- quote: {exact: then}\n  date: 2015-03-09\n  because: B.\n")
            .With("input/annotations/a.yaml", Note("one", "It was", "2015-03-09") + Note("two", "and so", "2015-03-10") + Note("three", "so it was", "2015-03-09"));
        Build();

        var entries = Page("dates/2015.html").QuerySelectorAll(".entry");

        Assert.Equal(
            ["published: Published The a", "mentioned same-date: It was then, and so it was. named in The a · set by the editor: B.", "noted same-date: 2 notes on The a 1 3", "noted: 1 note on The a 2"],
            entries.Select(entry => entry.ClassName!["entry ".Length..] + ": " + Text(entry.QuerySelector("div")!)));
        Assert.Equal(["../articles/a.html#n-one", "../articles/a.html#n-three"], entries[2].QuerySelectorAll(".note-links a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["../articles/a.html#d1"], Page("dates/2015.html").QuerySelectorAll("#a-d1 a:has(mark)").Select(link => link.GetAttribute("href")));
        Assert.Equal("2015.html#a-d1", Page("articles/a.html").GetElementById("d1")!.GetAttribute("href")!.Split('/')[^1]);
    }

    [Fact]
    public void A_date_that_is_not_sure_is_marked_by_sign_and_word()
    {
        Article("a", "2015-03~");
        Article("b", "2015-04?");
        Article("c", "2015-05%");
        Article("d", "2015-06");
        Build();

        Assert.Equal(["~about March 2015", "?April 2015 (uncertain)", "~?about May 2015 (uncertain)", "June 2015"], Page("dates/2015.html").QuerySelectorAll(".entry-date").Select(Text));
    }

    [Fact]
    public void A_long_timeline_shows_months_and_its_entries_are_in_the_years()
    {
        for (var i = 0; i < 301; i++)
        {
            Article($"a{i:000}", i == 0 ? "2014-01" : i == 1 ? "2015" : "2015-03");
        }

        Build();

        Assert.Empty(Page("dates/index.html").QuerySelectorAll(".entry"));
        Assert.Equal(["2014.html#month-01", "2015.html#whole-year", "2015.html#month-03"], Page("dates/index.html").QuerySelectorAll("section li a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["2014.html", "2015.html"], Page("dates/index.html").QuerySelectorAll("svg a").Select(link => link.GetAttribute("href")));
        Assert.Equal(300, Page("dates/2015.html").QuerySelectorAll(".long-year .entry").Length);
    }

    [Fact]
    public void The_article_says_how_each_date_was_read_that_its_words_do_not_give_whole()
    {
        Article("a", "2015-03-11", "On 3 May 2014 it began. In October it went on. Last year it ended. That was then.");
        _folder.With("input/corrections/a.yaml", "- quote: {exact: then}\n  date: 1999\n  because: A \"{0}\".\n");
        Build();

        var page = Page("articles/a.html");
        var rows = page.QuerySelectorAll("details.readings li");

        Assert.Equal(
            [
                "October: October 2014 the year is taken from the publication date, 11 March 2015",
                "Last year: 2014 worked out from the publication date, 11 March 2015",
                "then: 1999 set by the editor: A \"{0}\".",
            ],
            rows.Select(Text));
        Assert.Equal(["#d2", "#d3", "#d4"], rows.Select(row => row.QuerySelector("a")!.GetAttribute("href")));
        Assert.Equal([null, "d2-read", "d3-read", "d4-read"], page.QuerySelectorAll("a.date").Select(date => date.GetAttribute("aria-describedby")));
        Assert.All(rows, row => Assert.NotNull(row.QuerySelector("[id$=-read] .what")));
        Assert.Equal(
            rows.Select(row => Text(row.QuerySelector(".what")!)).Order(StringComparer.Ordinal),
            new[] { "1999", "2014" }.SelectMany(year => Page($"dates/{year}.html").QuerySelectorAll(".mentioned .meta")).Select(Text)
                .Where(said => said.Contains('·', StringComparison.Ordinal)).Select(said => said.Split(" · ")[1]).Order(StringComparer.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private static string Note(string id, string quote, string created) => $"- id: {id}\n  quote: {{exact: {quote}}}\n  kind: context\n  body: B.\n  created: {created}\n";

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void Article(string slug, string date, string body = "Text.") =>
        _folder.With($"input/articles/{slug}.md", $"---\ntitle: The {slug}\ndate: {date}\nlang: en\n---\n\n{body}\n");

    private void Build() => Assert.Empty(SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer()).Diagnostics);

    private IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(File.ReadAllText(_folder["output/" + path]));
}
