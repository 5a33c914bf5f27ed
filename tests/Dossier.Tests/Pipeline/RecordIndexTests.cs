using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Pipeline;

/// <summary>The index of a kind of record: sorted, counted, and the same on every machine.</summary>
public sealed class RecordIndexTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder()
        .With("input/articles/a.md", "---\ntitle: A\nlang: en\n---\n\nAna Nuz met Ana Nuz.\n")
        .With("input/people.yaml", "- {id: o, name: Eva Oca}\n- {id: n2, name: Leo Ñandu}\n- {id: n1, name: Ana Nuz}\n- {id: b, name: Bo Nuz}\n- {id: x, name: '7 Sages', sort_name: '7 Sages'}\n");

    [Theory]
    [InlineData("es", "# x|N n1 b|Ñ n2|O o")]
    [InlineData("it", "# x|N n2 n1 b|O o")]
    public void Records_stand_under_the_letters_of_the_dossiers_language(string language, string shelves) =>
        Assert.Equal(shelves, Shelves(language));

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal("# x|N n2 n1 b|O o", Shelves("it"));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Letters_and_all_are_counted_and_who_is_not_named_is_told_apart()
    {
        var page = Build("en");

        Assert.Equal("People 5", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["# 1", "N 3", "O 1"], page.QuerySelectorAll("h2").Select(letter => letter.TextContent));
        Assert.EndsWith("4 of them are listed and not named.", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["x.html", "n2.html", "b.html", "o.html"], page.QuerySelectorAll("li.unnamed a").Select(link => link.GetAttribute("href")));
        Assert.Equal("2 mentions in 1 article", page.QuerySelector("li:not(.unnamed) .count")!.TextContent);
    }

    public void Dispose() => _folder.Dispose();

    private string Shelves(string language) => string.Join('|', Build(language).QuerySelectorAll("section.shelf").Select(shelf =>
        shelf.QuerySelector("h2")!.FirstChild!.TextContent.Trim() + " " + string.Join(' ', shelf.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")!.Replace(".html", string.Empty, StringComparison.Ordinal)))));

    private IHtmlDocument Build(string language)
    {
        _folder.With("input/dossier.yaml", $"title: T\nbase_url: https://t.example/\nlanguage: {language}\n");
        Assert.False(SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer()).HasErrors);
        return new HtmlParser().ParseDocument(File.ReadAllText(_folder["output/people/index.html"]));
    }
}
