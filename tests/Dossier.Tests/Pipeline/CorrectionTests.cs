using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Pipeline;

/// <summary>What the maintainer says of dates, from the file to the pages.</summary>
public sealed class CorrectionTests : IDisposable
{
    private readonly TempFolder _folder = TempFolder.WithArticle("August Landmesser came.\n\n[In haste](https://example.org/) he left.")
        .With("input/people.yaml", "- id: al\n  name: August Landmesser\n");

    [Fact]
    public void A_date_that_the_maintainer_set_beats_a_name_in_the_same_words()
    {
        Correct("quote: {exact: August}\n  date: 1936-08\n  because: The month.");

        Assert.Empty(Build());
        Assert.Contains("data-edtf=\"1936-08\">August</time></a> Landmesser came.", Page("articles/a.html"), StringComparison.Ordinal);
        Assert.Contains("id=\"a-d1\"", Page("dates/1936.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("articles/a.html#m1", Page("people/al.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_reason_is_text_wherever_it_is_shown()
    {
        Correct("quote: {exact: In haste}\n  date: 1936\n  because: 'A {0} & \"<b>\" reason.'");

        Assert.Empty(Build());
        const string Text = "set by the editor: A {0} &amp; &quot;&lt;b&gt;&quot; reason.";
        Assert.Contains(Text, Page("dates/1936.html"), StringComparison.Ordinal);
        Assert.Contains($"<span class=\"what\">{Text}", Page("articles/a.html"), StringComparison.Ordinal);
        Assert.Contains("title=\"A {0} &amp; &quot;&lt;b&gt;&quot; reason.\" aria-describedby=\"d1-read\"", Page("articles/a.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_may_run_over_paragraphs()
    {
        Correct("quote: {exact: came. In haste}\n  date: 1936\n  because: B.");

        Assert.Empty(Build());
        Assert.Contains("<mark>came. In haste</mark>", Page("dates/1936.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_without_recogniser_can_have_dates_of_the_maintainer()
    {
        _folder.With("input/articles/a.md", "---\ntitle: A\nlang: fi\n---\n\nToukokuussa.\n");
        Correct("quote: {exact: Toukokuussa}\n  date: 1936-05\n  because: B.");

        Build();

        Assert.Contains("Toukokuussa", Page("dates/1936.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_for_no_article_is_an_error_and_one_that_is_no_yaml_is_not_read()
    {
        _folder.With("input/corrections/b.yaml", "- {}\n").With("input/corrections/a.yml", "- {}\n").With("input/corrections/deep/a.yaml", "- {}\n");

        Assert.Equal(
            ["corrections/a.yml DOS121", "corrections/b.yaml DOS122", "corrections/deep/a.yaml DOS121"],
            SiteBuild.Check(_folder["input"], new ThemeRenderer()).Diagnostics.Select(found => $"{found.Path} {found.Code.Id}"));
    }

    public void Dispose() => _folder.Dispose();

    private void Correct(string entry) => _folder.With("input/corrections/a.yaml", $"- {entry}\n");

    private string Page(string path) => File.ReadAllText(_folder["output/" + path]);

    private ImmutableArray<Diagnostic> Build() => SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer()).Diagnostics;
}
