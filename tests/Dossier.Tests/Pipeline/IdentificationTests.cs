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

    public void Dispose() => _folder.Dispose();

    private void Correct(string entry) => _folder.With("input/corrections/a.yaml", $"- {entry}\n");

    private string Page(string path) => File.ReadAllText(_folder["output/" + path]);

    private ImmutableArray<Diagnostic> Build() => SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer()).Diagnostics;
}
