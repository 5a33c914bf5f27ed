using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Diagnostics;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Pipeline;

/// <summary>What the maintainer says of names, from the file to the pages.</summary>
public sealed class IdentificationTests : IDisposable
{
    private readonly TempFolder _folder = TempFolder.WithArticle("Jack Dorsey met his keeper. Dorsey left in May 2015.")
        .With("input/people.yaml", "- id: jack\n  name: Jack Dorsey\n- id: ann\n  name: Ann Lee\n");

    [Fact]
    public void Words_that_the_maintainer_identified_are_a_mention_like_any_other()
    {
        Correct("quote: {exact: his keeper}\n  is: ann\n  because: B.");

        Assert.Empty(Build());
        Assert.Contains("<a id=\"m2\" class=\"name name-ruled", Page("articles/a.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"../articles/a.html#m2\"><mark>his keeper</mark>", Page("people/ann.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_the_maintainer_identified_beat_a_date_in_them()
    {
        Correct("quote: {exact: May}\n  is: ann\n  because: It is her nickname.");

        Assert.Empty(Build());
        Assert.Contains(">May</a>", Page("articles/a.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("<time", Page("articles/a.html").Split("<article>")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_correction_that_an_ambiguous_name_prints_settles_it_and_the_same_name_behind_it()
    {
        _folder.With("input/articles/a.md", "---\ntitle: A\n---\n\nJoan *Hill* came, then\nJoan Hill, then Joan Hill.\n")
            .With("input/people.yaml", "- id: joan-2\n  name: Joan Hill\n- id: joan-1\n  name: Joan Hill\n");
        var findings = Build();
        Assert.Equal(3, findings.Length);
        Assert.All(findings, found => Assert.Equal("DOS403", found.Code.Id));
        Assert.StartsWith("'Joan Hill' may be the person 'joan-1' or the person 'joan-2', ", findings[0].Message, StringComparison.Ordinal);

        var hint = findings[1].Hint;
        _folder.With("input/corrections/a.yaml", hint[hint.IndexOf("- {", StringComparison.Ordinal)..(hint.LastIndexOf('}') + 1)] + "\n");

        Assert.Equal([findings[0].Span!.Value.Start], Build().Select(found => found.Span!.Value.Start));
        Assert.Contains("a.html#m1\"><mark>Joan Hill</mark></a>, then", Page("people/joan-1.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_several_records_that_no_article_has_is_nobodys_problem()
    {
        _folder.With("input/places.yaml", "- id: lake\n  name: Deep Lake\n- id: pond\n  name: Deep Lake\n");

        Assert.Empty(Build());
    }

    [Fact]
    public void A_rejected_identification_is_on_the_records_page_and_nowhere_among_its_mentions()
    {
        Correct("quote: {exact: Dorsey, suffix: left}\n  is: ann\n  is_not: jack\n  because: A {0} & <b> reason.\n  certainty: low");

        Assert.Empty(Build());
        var page = Page("people/jack.html");
        var (mentions, rejected) = (page.Split("id=\"rejected\"")[0], page.Split("id=\"rejected\"")[1]);
        Assert.Contains("Jack Dorsey met his keeper. <a href=\"../articles/a.html#p1s2\"><strong>Dorsey</strong></a> left in May 2015.", rejected, StringComparison.Ordinal);
        Assert.Contains("A {0} &amp; &lt;b&gt; reason. · low certainty", rejected, StringComparison.Ordinal);
        Assert.Contains("<a href=\"ann.html\">Ann Lee</a>", rejected, StringComparison.Ordinal);
        Assert.Single(mentions.Split("<mark>").Skip(1));
        Assert.Contains("<span class=\"count\">1</span>", mentions, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"rejected\"", Page("people/ann.html"), StringComparison.Ordinal);
        Assert.Contains("<mark>Dorsey</mark>", Page("people/ann.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_passage_that_is_only_rejected_shows_nothing_in_its_article()
    {
        Correct("quote: {exact: Dorsey, suffix: left}\n  is_not: jack\n  because: B.");

        Assert.Empty(Build());
        var article = Page("articles/a.html");
        Assert.Contains(">Dorsey left in <a id=\"d1\"", article, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"readings\"><summary><h2>How the names", article, StringComparison.Ordinal);
    }

    [Fact]
    public void How_a_name_was_read_is_told_below_its_article()
    {
        Correct("quote: {exact: his keeper}\n  is: ann\n  because: A letter.\n  certainty: medium");

        Assert.Empty(Build());
        var article = Page("articles/a.html");
        Assert.Contains("<a id=\"m2\" class=\"name name-ruled\" href=\"../people/ann.html#a-m2\" aria-description=\"Ann Lee\" aria-describedby=\"m2-read\">his keeper</a>", article, StringComparison.Ordinal);
        Assert.Contains("<span id=\"m2-read\">Ann Lee <span class=\"what\">identified by the editor: A letter. · medium certainty</span>", article, StringComparison.Ordinal);
        Assert.DoesNotContain("m1-read", article, StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_have_what_was_said_with_its_reason()
    {
        Correct("quote: {exact: Dorsey, suffix: left}\n  is: ann\n  is_not: jack\n  because: B.\n  certainty: low");
        Build();

        var article = JsonDocument.Parse(Page("dossier.json")).RootElement.GetProperty("articles")[0];
        var (name, rejected) = (article.GetProperty("names")[1], Assert.Single(article.GetProperty("rejected").EnumerateArray()));
        Assert.Equal("""{"id":"m2","start":28,"end":34,"written":"Dorsey","record":"person/ann","form":"ruled","because":"B.","certainty":"low"}""", Compact(name));
        Assert.Equal("""{"id":"p1s2","start":28,"end":34,"written":"Dorsey","record":"person/jack","because":"B.","certainty":"low"}""", Compact(rejected));
    }

    public void Dispose() => _folder.Dispose();

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

    private void Correct(string entry) => _folder.With("input/corrections/a.yaml", $"- {entry}\n");

    private string Page(string path) => File.ReadAllText(_folder["output/" + path]);

    private ImmutableArray<Diagnostic> Build() => SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer()).Diagnostics;
}
