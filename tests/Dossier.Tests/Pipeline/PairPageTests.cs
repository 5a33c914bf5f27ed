using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Articles;
using Dossier.Diagnostics;
using Dossier.Pages;
using Dossier.Pipeline;
using Dossier.Tests.Text;
using Dossier.Text;
using Dossier.Theme;
using Dossier.Translations;
using Dossier.Translations.Editing;
using FsCheck.Fluent;

namespace Dossier.Tests.Pipeline;

/// <summary>The page of a pair and the ledger, as they are rendered.</summary>
public sealed class PairPageTests : IDisposable
{
    private static readonly string[] Anchors = ["#h1", "#p1", "#first"];

    private readonly TempFolder _folder = TempFolder.WithArticle("There were 12 sacks. Nobody came.")
        .With("input/articles/b.md", "---\ntitle: B\nlang: he\ntranslation_of: a\ntranslator: {kind: machine}\n---\n\nהיו 13 שקים. איש לא בא.\n");

    [Fact]
    public void Each_column_read_down_is_its_articles_whole_text()
    {
        // Links to places in the page may lead nowhere, which is an error.
        var documents = MarkdownDocuments.All.Sample(400, 20).Where(document => !Anchors.Any(document.Contains)).Take(160).ToArray();
        for (var i = 0; i < documents.Length; i++)
        {
            var head = i % 2 == 0 ? "lang: en" : $"lang: it\ntranslation_of: d{i - 1}\nsummary: A & \"b\"";
            _folder.With($"input/articles/d{i}.md", $"---\ntitle: 'Number <{i}>'\n{head}\n---\n\n{documents[i]}\n");
        }

        var sources = InputPhase.Read(_folder["input"], null);
        var corpus = ProcessPhase.Run(sources, new DiagnosticBag());
        Assert.DoesNotContain(Build(), found => found.Code.Severity == Severity.Error);
        Assert.True(corpus.Articles.Count(article => article.TranslationOf is not null) > 75);
        foreach (var translation in corpus.Articles.Where(article => article.TranslationOf is not null))
        {
            var page = Page($"translations/{translation.Slug}.html");
            Assert.Equal(TextOf(corpus.BySlug[translation.TranslationOf!.Value]), Column(page, ".of-source"));
            Assert.Equal(TextOf(translation), Column(page, ".of-target"));
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToArray();
            Assert.Equal(ids.Distinct(), ids);
        }
    }

    [Fact]
    public void Each_side_has_its_language_and_direction_and_each_sentence_an_address()
    {
        Build();
        var page = Page("translations/b.html");

        Assert.Equal("en ltr", Attributes(page.QuerySelector("#s-p1s2")!.Closest(".side")!));
        Assert.Equal("he rtl", Attributes(page.QuerySelector("#t-p1s2")!.Closest(".side")!));
        Assert.Equal(["both", "source", "target"], page.QuerySelectorAll("fieldset input[type=radio][name=columns]").Select(choice => choice.GetAttribute("value")));
    }

    [Fact]
    public void A_verdict_stands_beside_its_discrepancy_and_what_differs_is_marked()
    {
        _folder.With("input/translations/b.yaml", "verdicts:\n  - {check: number, quote: '12', verdict: false_alarm, because: 'A <b> & b.', by: Ed}\n");

        Assert.Empty(Build().Where(found => found.Path.StartsWith("translations", StringComparison.Ordinal)));
        var page = Page("translations/b.html");
        Assert.Contains("False alarm (Ed): A <b> & b.", page.QuerySelector("#number-p1s1-12")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("12", page.QuerySelector("#s-p1s1 mark")!.TextContent);
    }

    [Fact]
    public void The_ledger_has_a_page_for_each_check_and_verdict_that_has_entries_and_no_other()
    {
        _folder.With("input/translations/b.yaml", "verdicts:\n  - {check: number, quote: '12', verdict: justified, because: '=1+1', by: Ed}\n")
            .With("input/articles/c.md", "---\ntitle: C\nlang: it\ntranslation_of: a\n---\n\nC’erano 14 sacchi. Nessuno venne.\n");
        Build();

        var pages = Directory.GetFiles(_folder["output/translations/discrepancies"]).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToArray();
        Assert.Contains("check-number.html", pages);
        Assert.Contains("verdict-justified.html", pages);
        Assert.Contains("verdict-none.html", pages);
        Assert.DoesNotContain("verdict-error.html", pages);
        var judged = Page("translations/discrepancies/verdict-justified.html");
        Assert.Equal(["12", "13"], Assert.Single(judged.QuerySelectorAll(".concordance > li")).QuerySelectorAll("q").Select(words => words.TextContent));
        Assert.Equal("1", judged.QuerySelector(".letters [aria-current=page] .count")!.TextContent);
        foreach (var link in Page("translations/discrepancies.html").QuerySelectorAll(".letters a"))
        {
            var target = Page(Path.Combine("translations", link.GetAttribute("href")!));
            Assert.Equal(link.QuerySelector(".count")!.TextContent, target.QuerySelectorAll(".concordance > li").Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        Assert.Contains(",justified,'=1+1,Ed,translations/b.html#number-p1s1-12\r\n", File.ReadAllText(_folder["output/discrepancies.csv"]), StringComparison.Ordinal);
        Assert.Contains("\"verdict\":{\"verdict\":\"justified\",\"because\":\"=1+1\",\"by\":\"Ed\"}", File.ReadAllText(_folder["output/discrepancies.json"]), StringComparison.Ordinal);
        Assert.Contains("\"verdict\":{\"verdict\":\"justified\"", File.ReadAllText(_folder["output/dossier.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_changed_in_the_original_is_stale_on_the_page_and_in_the_data()
    {
        var state = Assert.Single(SiteBuild.Translations(_folder["input"]).States);
        _folder.With("input/translations/b.accepted", state.AcceptedNow).With("input/articles/a.md", "---\ntitle: A\nlang: en\n---\n\nThere were 15 sacks. Nobody came.\n");

        Build();

        var page = Page("translations/b.html");
        Assert.Contains("The original has changed since the translation was accepted: 1 sentence is new or changed.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("s-p1s1", Assert.Single(page.QuerySelectorAll("p.role .badge-stale")).Closest("p")!.NextElementSibling!.Id);
        Assert.Contains("\"accepted\":{\"current\":false,\"stale\":[\"p1s1\"],\"gone\":[]}", File.ReadAllText(_folder["output/dossier.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Doubtful_crossing_and_set_rows_say_so_and_crossing_ones_lead_to_each_other()
    {
        var pair = new PairPage
        {
            Path = "translations/b.html",
            Site = new SiteFrame { Settings = SiteSettings.Default, Navigation = [], HasFeed = false },
            Pair = new PairCard(new Permalink("translations/b.html"), Card("a"), Card("b"), []),
            Translator = null,
            Rows =
            [
                new BeadRow("b1", BeadKind.Omission, [Sentence("s-p1s1")], [], []) { Crossing = new Permalink("translations/b.html", "b3") },
                new BeadRow("b2", BeadKind.OneToOne, [Sentence("s-p1s2")], [Sentence("t-p1s1")], []) { IsDoubtful = true, IsByHand = true, Gone = ["p9s9"] },
                new BeadRow("b3", BeadKind.Addition, [], [Sentence("t-p1s2")], []) { Crossing = new Permalink("translations/b.html", "b1") },
            ],
        };
        var html = new StringWriter();
        new ThemeRenderer().Render(pair, html);
        var page = new HtmlParser().ParseDocument(html.ToString());

        Assert.Equal(["#b3", "#b1"], page.QuerySelectorAll(".missing a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["doubtful", "set by hand", "stale"], page.QuerySelectorAll("#b2 .remark .badge").Select(badge => badge.TextContent));
        Assert.Contains("p9s9", page.QuerySelector("#b2 .remark")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("unsure of 1 of 3 rows. 1 row was set by hand.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static ArticleCard Card(string slug) => new()
    {
        Target = new Permalink($"articles/{slug}.html"),
        Title = slug,
        Language = LanguageTag.English,
        Date = null,
        Summary = null,
        TranslationOf = null,
        NoteCount = 0,
    };

    private static SegmentView Sentence(string id) =>
        new(id, new Permalink("articles/a.html"), SegmentRole.Body, BlockKind.Paragraph, StartsParagraph: false, [new SegmentPiece("A.", Differs: false)], []);

    private static string TextOf(Article article) => Words($"{article.Title} {article.Summary} {article.Text.Plain}");

    private static string Column(IHtmlDocument page, string side) =>
        Words(string.Join(' ', page.QuerySelectorAll($".side{side} p[class^=segment]").Select(sentence =>
        {
            foreach (var ours in sentence.QuerySelectorAll("sup.note-ref, a.to-passage").ToArray())
            {
                ours.Remove();
            }

            return sentence.TextContent;
        })));

    /// <summary>All characters but white space: full-width stops have none between sentences.</summary>
    private static string Words(string text) => string.Concat(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Attributes(IElement side) => $"{side.GetAttribute("lang")} {side.GetAttribute("dir")}";

    private IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(File.ReadAllText(_folder["output/" + path]));

    private ImmutableArray<Diagnostic> Build() => SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer()).Diagnostics;
}
