using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Pipeline;

/// <summary>What the maintainer says of names, from the file to the pages.</summary>
public sealed class IdentificationTests : IDisposable
{
    private readonly TempFolder _folder = TempFolder.WithArticle("Jack Dorsey met his keeper. Dorsey left in May.")
        .With("input/people.yaml", "- id: jack\n  name: Jack Dorsey\n- id: ann\n  name: Ann Lee\n");

    [Fact]
    public void Words_that_the_maintainer_identified_are_a_mention_like_any_other()
    {
        Correct("quote: {exact: his keeper}\n  is: ann\n  because: B.");

        Assert.Empty(Build());
        Assert.Contains("<a id=\"m2\" class=\"name name-person", Page("articles/a.html"), StringComparison.Ordinal);
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
    public void The_correction_that_an_ambiguous_name_prints_settles_it_and_it_alone()
    {
        _folder.With("input/articles/a.md", "---\ntitle: A\n---\n\nJoan *Hill* came, then\nJoan Hill, then Joan Hill.\n")
            .With("input/people.yaml", "- id: joan-2\n  name: Joan Hill\n- id: joan-1\n  name: Joan Hill\n");
        var findings = Build();
        Assert.Equal(3, findings.Length);
        Assert.All(findings, found => Assert.Equal("DOS403", found.Code.Id));
        Assert.StartsWith("'Joan Hill' may be the person 'joan-1' or the person 'joan-2', ", findings[0].Message, StringComparison.Ordinal);

        var hint = findings[1].Hint;
        _folder.With("input/corrections/a.yaml", hint[hint.IndexOf("- {", StringComparison.Ordinal)..(hint.LastIndexOf('}') + 1)] + "\n");

        Assert.Equal([findings[0].Span!.Value.Start, findings[2].Span!.Value.Start], Build().Select(found => found.Span!.Value.Start));
        Assert.Contains("a.html#m1\"><mark>Joan Hill</mark></a>, then", Page("people/joan-1.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_several_records_that_no_article_has_is_nobodys_problem()
    {
        _folder.With("input/places.yaml", "- id: lake\n  name: Deep Lake\n- id: pond\n  name: Deep Lake\n");

        Assert.Empty(Build());
    }

    public void Dispose() => _folder.Dispose();

    private void Correct(string entry) => _folder.With("input/corrections/a.yaml", $"- {entry}\n");

    private string Page(string path) => File.ReadAllText(_folder["output/" + path]);

    private ImmutableArray<Diagnostic> Build() => SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer()).Diagnostics;
}
