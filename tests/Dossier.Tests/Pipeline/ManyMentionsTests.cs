using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Pipeline;

/// <summary>A record that is named very often: its page stays whole and small.</summary>
public sealed class ManyMentionsTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder()
        .With("input/dossier.yaml", "title: T\nbase_url: https://t.example/\n")
        .With("input/people.yaml", "- id: ann\n  name: Ann Lee\n");

    [Fact]
    public void Every_mention_has_one_entry_in_the_one_page_and_every_entry_one_mention()
    {
        Build(articles: 30, mentions: 9);

        var there = Enumerable.Range(0, 30).SelectMany(number => Page($"articles/a{number}.html").QuerySelectorAll("a.name")
            .Select(name => ($"a{number}.html#{name.Id}", name.GetAttribute("href")!))).ToArray();
        var back = Page("people/ann.html").QuerySelectorAll(".concordance li")
            .Select(entry => (entry.QuerySelector("a:has(mark)")!.GetAttribute("href")!["../articles/".Length..], "../people/ann.html#" + entry.Id)).ToArray();

        Assert.Equal(270, there.Length);
        Assert.Equal(there.Distinct().Order(), back.Order());
    }

    [Fact]
    public void An_address_is_the_same_however_many_mentions_there_are()
    {
        Build(articles: 1, mentions: 9);
        var few = Page("articles/a0.html").QuerySelectorAll("a.name").Select(name => name.GetAttribute("href")).ToArray();

        Build(articles: 30, mentions: 9);

        Assert.Equal(few, Page("articles/a0.html").QuerySelectorAll("a.name").Select(name => name.GetAttribute("href")));
    }

    [Fact]
    public void Many_mentions_of_an_article_are_folded_and_a_few_are_not()
    {
        Build(articles: 30, mentions: 9);
        _folder.With("input/articles/short.md", "---\ntitle: S\nlang: en\n---\n\nAnn Lee met Ann Lee, Ann Lee and Ann Lee.\n");
        Run();

        var page = Page("people/ann.html");

        Assert.Equal(30, page.QuerySelectorAll("section.folded").Length);
        Assert.Null(page.QuerySelector("#short-mentions")!.GetAttribute("class"));
        Assert.All(page.QuerySelectorAll("section.folded"), group => Assert.Equal("#" + group.Id, group.QuerySelector(".unfold a")!.GetAttribute("href")));
    }

    [Fact]
    public void Few_mentions_are_never_folded()
    {
        Build(articles: 2, mentions: 99);

        Assert.Empty(Page("people/ann.html").QuerySelectorAll(".folded, .unfold"));
    }

    [Fact]
    public void A_thousand_mentions_stay_below_three_hundred_kilobytes()
    {
        Build(articles: 100, mentions: 10);

        Assert.Equal(1000, Page("people/ann.html").QuerySelectorAll(".concordance li").Length);
        Assert.InRange(new FileInfo(_folder["output/people/ann.html"]).Length, 100_000, 300_000);
    }

    public void Dispose() => _folder.Dispose();

    private void Build(int articles, int mentions)
    {
        for (var number = 0; number < articles; number++)
        {
            var text = new StringBuilder();
            for (var mention = 0; mention < mentions; mention++)
            {
                text.Append(CultureInfo.InvariantCulture, $"On that day nobody in the town of the two rivers knew what Ann Lee had in mind for the {mention} people who stood before the gate and waited. ");
            }

            _folder.With($"input/articles/a{number}.md", $"---\ntitle: The account of what was seen at the gate {number}\ndate: 20{number % 20:00}\nlang: en\n---\n\n{text}\n");
        }

        Run();
    }

    private void Run() => Assert.Empty(SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer()).Diagnostics);

    private IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(File.ReadAllText(_folder["output/" + path]));
}
