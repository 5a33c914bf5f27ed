using System.Text.RegularExpressions;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Pipeline;

/// <summary>The timeline and the data files, for dates that no <see cref="DateOnly"/> can hold.</summary>
public sealed partial class TimelineTests : IDisposable
{
    private static readonly (string Slug, string Date)[] Articles =
    [
        ("flint", "Y-17000~"),
        ("carthage", "-01XX"),
        ("ides", "-0043-03-15"),
        ("census", "0000"),
        ("letter", "2016-02-24"),
        ("call", "2016-02-24T23:20:30-04"),
        ("until", "../2015-06"),
        ("far", "Y12000"),
    ];

    private readonly TempFolder _folder = new TempFolder()
        .With("input/dossier.yaml", "title: T\nbase_url: https://t.example/\n")
        .With("input/people.yaml", "- id: caesar\n  name: Julius Caesar\n  born: -0099-07\n  died: -0043-03-15\n");

    public TimelineTests()
    {
        foreach (var (slug, date) in Articles)
        {
            _folder.With($"input/articles/{slug}.md", $"---\ntitle: The {slug}\ndate: {date}\nlang: en\n---\n\nLast year Julius Caesar wrote.\n");
        }

        Assert.Empty(SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer()).Diagnostics);
    }

    [Theory]
    [InlineData("-17000", "17001 BC", "about 17001 BC")]
    [InlineData("-0199", "200 BC", "200 BC to 101 BC")]
    [InlineData("-0043", "44 BC", "15 March 44 BC")]
    [InlineData("0000", "1 BC", "1 BC")]
    [InlineData("2015", "2015", "until June 2015")]
    [InlineData("12000", "12000", "12000")]
    public void A_year_has_its_page(string file, string title, string date)
    {
        var page = Page($"dates/{file}.html");

        Assert.Contains($"<h1>{title}</h1>", page, StringComparison.Ordinal);
        Assert.Contains($">{date}</", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_timeline_runs_from_the_earliest_year_to_the_latest()
    {
        string[] years = ["17001 BC", "200 BC", "44 BC", "1 BC", "2015", "2016", "12000"];

        Assert.Equal(years, Links().Matches(Page("dates/index.html")).Select(match => match.Groups["year"].Value));
        Assert.Equal(years, Headings().Matches(Page("dates/index.html")).Select(match => match.Groups["year"].Value));
        Assert.Equal(years.Reverse(), Shelves().Matches(Page("articles/index.html")).Select(match => match.Groups["year"].Value));
    }

    [Fact]
    public void Years_lead_to_the_year_before_and_after()
    {
        var page = Page("dates/-0043.html");

        Assert.Contains("""<a rel="prev" href="-0199.html">← Earlier: 200 BC</a>""", page, StringComparison.Ordinal);
        Assert.Contains("""<a rel="next" href="0000.html">Later: 1 BC →</a>""", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relative_date_is_not_resolved_where_no_DateOnly_reaches()
    {
        Assert.DoesNotContain("<mark>Last year</mark>", Page("dates/-0043.html"), StringComparison.Ordinal);
        Assert.Contains("<mark>Last year</mark>", Page("dates/2015.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_dated_article_is_in_the_feed_with_a_moment_that_RFC_3339_can_write()
    {
        var feed = Page("feed.xml");
        var moments = Entries().Matches(feed).ToDictionary(match => match.Groups["title"].Value, match => match.Groups["moment"].Value, StringComparer.Ordinal);

        Assert.Equal(Articles.Select(article => "The " + article.Slug).Order(StringComparer.Ordinal), moments.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("0001-01-01T00:00:00Z", moments["The flint"]);
        Assert.Equal("0001-01-01T00:00:00Z", moments["The ides"]);
        Assert.Equal("2016-02-24T00:00:00Z", moments["The letter"]);
        Assert.Equal("2016-02-24T23:20:30-04:00", moments["The call"]);
        Assert.Equal("2015-06-30T00:00:00Z", moments["The until"]);
        Assert.Equal("9999-12-31T00:00:00Z", moments["The far"]);
    }

    [Fact]
    public void A_date_that_HTML_cannot_say_keeps_its_EDTF()
    {
        var record = Page("people/caesar.html");

        Assert.Contains("""<span data-edtf="-0099-07">July 100 BC</span>""", record, StringComparison.Ordinal);
        Assert.Contains("""<time datetime="2016-02-24T23:20:30-04:00" data-edtf="2016-02-24T23:20:30-04">24 February 2016, 23:20:30 UTC−04</time>""", record, StringComparison.Ordinal);
        Assert.Contains("\"died\":\"-0043-03-15\"", Page("dossier.json"), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Page(string path) => File.ReadAllText(_folder["output/" + path]);

    [GeneratedRegex("""<li><a href="-?\d+\.html">(?<year>[^<]+)</a> <span class="count">\d+</span></li>""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Links();

    [GeneratedRegex("""<h2 class="linked" id="y-?\d+"><a href="-?\d+\.html">(?<year>[^<]+)<""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Headings();

    [GeneratedRegex("""<h2 id="y-?\d+">(?<year>[^<]+)<""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Shelves();

    [GeneratedRegex("""<title>(?<title>The [a-z]+)</title>\s*<updated>(?<moment>[^<]+)<""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Entries();
}
