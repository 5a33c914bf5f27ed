using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Pipeline;

/// <summary>Names and dates in the words of notes: linked, and the editor's, not the article's.</summary>
public sealed class NoteMentionTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder()
        .With("input/dossier.yaml", "title: T\nbase_url: https://t.example/\n")
        .With("input/people.yaml", "- {id: ada-berg, name: Ada Berg}\n- {id: eva-berg, name: Eva Berg}\n- {id: carl-dorn, name: Carl Dorn}\n- {id: dorn-two, name: Carl Dorn, not: [the other Carl Dorn]}\n")
        .With("input/places.yaml", "- {id: hill, name: Long Hill}\n");

    [Theory]
    [InlineData("Ada Berg wrote.", "Later Ada Berg left.", "ada-berg")]
    [InlineData("Ada Berg wrote.", "Later Berg left.", "ada-berg")]
    [InlineData("Nobody wrote.", "Later Berg left.", "")]
    [InlineData("Ada Berg and Eva Berg wrote.", "Later Berg left.", "")]
    [InlineData("Ada Berg met Otto Berg, who is Mr. Otto Berg of Oslo.", "Later Berg left.", "")]
    [InlineData("Ada Berg wrote.", "Eva Berg left. Then Berg wrote.", "eva-berg eva-berg")]
    [InlineData("Ada Berg wrote.", "It was Nils Berg who said “Berg left”.", "")]
    public void A_surname_alone_means_the_only_one_of_the_article_who_bears_it(string article, string note, string named)
    {
        Build(article, note);

        Assert.Equal(named, string.Join(' ', Links("articles/a.html").Where(link => link.Contains("people", StringComparison.Ordinal)).Select(link => link.Split('/')[^1].Split('.')[0])));
    }

    [Fact]
    public void Who_a_note_is_about_is_introduced_in_it()
    {
        _folder.With("input/annotations/a.yaml", "- {id: x, about: {record: ada-berg}, kind: context, body: 'Berg was 40.'}\n").With("input/articles/a.md", Article("Some words."));
        SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer());

        Assert.Equal("../people/ada-berg.html#a--n-x--m1", Page("people/ada-berg.html").QuerySelector("[role=note] a.name")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("Ada Berg on `2 May 2014` met `Eva Berg`.", "m1")]
    [InlineData("[Ada Berg](../people/eva-berg.html) on 2 May 2014.", "d1")]
    [InlineData("<kbd>Ada Berg</kbd> and [2 May *2014*](https://t.example/).", "")]
    [InlineData("Last year, in May, and on Sunday, they came.", "")]
    [InlineData("In April 2014; two days later.", "d1")]
    public void Code_links_and_dates_that_are_not_written_out_are_not_read(string note, string ids)
    {
        Build("Some words.", note);

        Assert.Equal(ids, string.Join(' ', Page("articles/a.html").QuerySelectorAll(".note a[id^=n-x--]").Select(link => link.Id!["n-x--".Length..])));
    }

    [Fact]
    public void A_link_is_right_in_the_article_and_in_the_index_and_only_the_article_has_its_address()
    {
        Build("Some words.", "*Ada* Berg left Long Hill on 2 May 2014.");

        string[] links = ["../people/ada-berg.html#a--n-x--m1", "../places/hill.html#a--n-x--m2", "../dates/2014.html#a--n-x--d1"];
        Assert.Equal(links, Links("articles/a.html"));
        Assert.Equal(links, Links("annotations/index.html"));
        Assert.Equal(["n-x--d1", "n-x--m1", "n-x--m2"], Page("articles/a.html").QuerySelectorAll(".note a[id^=n-x-]").Select(link => link.Id!).Order(StringComparer.Ordinal));
        Assert.Empty(Page("annotations/index.html").QuerySelectorAll(".note a[id]"));
        Assert.Equal("2014-05-02", Page("articles/a.html").QuerySelector(".note time")!.GetAttribute("datetime"));
    }

    [Fact]
    public void Each_leads_to_an_entry_that_leads_back()
    {
        Build("Some words.", "Ada Berg left Long Hill on 2 May 2014.");

        Assert.Equal(["articles/a.html#n-x--m1", "articles/a.html#n-x", "articles/a.html"], LinksIn("people/ada-berg.html", "a--n-x--m1"));
        Assert.Equal(["articles/a.html#n-x--m2", "articles/a.html#n-x", "articles/a.html"], LinksIn("places/hill.html", "a--n-x--m2"));
        Assert.Equal(["articles/a.html#n-x--d1", "articles/a.html#n-x", "articles/a.html"], LinksIn("dates/2014.html", "a--n-x--d1"));
        Assert.DoesNotContain(SiteBuild.Check(_folder["input"], new ThemeRenderer()).Diagnostics, found => found.Code.Id is "DOS701" or "DOS702");
    }

    [Fact]
    public void They_are_no_mentions()
    {
        Build("Some words.", "Ada Berg left Long Hill on 2 May 2014.");

        var record = Page("people/ada-berg.html");
        Assert.Equal("0", record.QuerySelector("#mentions .count")!.TextContent);
        Assert.Equal("1", record.QuerySelector("#in-notes .count")!.TextContent);
        Assert.Contains("\"id\":\"ada-berg\",\"page\":\"people/ada-berg.html\"", Text("people.json"), StringComparison.Ordinal);
        Assert.All(JsonDocument.Parse(Text("people.json")).RootElement.GetProperty("records").EnumerateArray(), one => Assert.Equal(0, one.GetProperty("mentions").GetInt32()));
        Assert.Empty(Page("articles/a.html").QuerySelectorAll("#named"));
    }

    [Fact]
    public void A_date_of_a_note_is_told_apart_on_the_timeline_and_in_the_data()
    {
        Build("It was on 3 May 2014.", "She left on 2 May 2014.");

        var year = Page("dates/2014.html");
        Assert.Equal(["entry remarked", "entry mentioned"], year.QuerySelectorAll(".entry").Select(entry => entry.ClassName));
        Assert.NotNull(year.QuerySelector(".legend .remarked"));
        var date = JsonDocument.Parse(Text("dates.json")).RootElement.GetProperty("dates").EnumerateArray().First();
        Assert.Equal(
            "remarked 2014-05-02 2 May 2014 articles/a.html#n-x--d1 dates/2014.html#a--n-x--d1",
            string.Join(' ', new[] { "kind", "edtf", "written", "url", "entry" }.Select(key => date.GetProperty(key).GetString())));
        Assert.Contains("CATEGORIES:REMARKED", Text("dates.ics"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_of_a_note_have_what_it_names()
    {
        Build("Some words.", "Ada Berg left on 2 May 2014.");

        Assert.Contains(
            """
            "names":[{"id":"n-x--m1","start":0,"end":8,"written":"Ada Berg","record":"person/ada-berg","form":"full"}],"dates":[{"id":"n-x--d1","start":17,"end":27,"written":"2 May 2014","edtf":"2014-05-02","basis":"absolute"}]}
            """.Trim(),
            Text("dossier.json"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_may_lead_to_a_name_in_a_note()
    {
        Build("Some words.", "Ada Berg left.");
        _folder.With("input/articles/b.md", "---\ntitle: B\nlang: en\n---\n\nSee [her](a.md#n-x--m1), not [him](a.md#n-x--m2).\n");

        var found = Assert.Single(SiteBuild.Check(_folder["input"], new ThemeRenderer()).Diagnostics, found => found.Path == "articles/b.md");
        Assert.Contains("#n-x--m2", found.Format("input/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_two_records_in_a_note_is_the_one_of_the_article_or_nobodys()
    {
        _folder.With("input/corrections/a.yaml", "- quote: {exact: The clerk}\n  is: dorn-two\n  because: B.\n");
        Build("The clerk wrote.", "It was Carl Dorn.");
        Assert.Equal(["../people/dorn-two.html#a--n-x--m1"], Links("articles/a.html"));

        _folder.With("input/corrections/a.yaml", "[]\n");
        Build("The clerk wrote.", "It was Carl Dorn.");
        Assert.Empty(Links("articles/a.html"));
    }

    public void Dispose() => _folder.Dispose();

    private static string Article(string body) => $"---\ntitle: A\nlang: en\n---\n\n{body}\n";

    private void Build(string article, string note)
    {
        _folder.With("input/articles/a.md", Article(article))
            .With("input/annotations/a.yaml", $"- id: x\n  quote: {{exact: '{article.Split(' ')[^1]}'}}\n  kind: context\n  created: 2020-02\n  body: |\n    {note}\n");
        Assert.NotNull(SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer()).Output);
    }

    private IEnumerable<string> Links(string page) => Page(page).QuerySelectorAll(".note a.name, .note a.date").Select(link => link.GetAttribute("href")!);

    private IEnumerable<string> LinksIn(string page, string id) =>
        Page(page).QuerySelectorAll($"li[id='{id}'] a").Select(link => link.GetAttribute("href")!["../".Length..]);

    private string Text(string path) => File.ReadAllText(_folder["output/" + path]);

    private IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));
}
