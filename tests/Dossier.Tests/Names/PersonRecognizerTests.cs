using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Names.Suggestions;
using Dossier.Text;

namespace Dossier.Tests.Names;

public class PersonRecognizerTests
{
    private static string Found(string text, string language = "en")
    {
        _ = LanguageTag.TryParse(language, out var tag);
        var article = PlainText.Of(text.Split('|'));
        return string.Join("; ", PersonRecognizer.Find(article, tag).Select(person => person.Span.In(article.Plain)));
    }

    [Theory]
    [InlineData("so Helen Martin said it", "Helen Martin")]
    [InlineData("so Helen F. Martin and H. F. Martin met", "Helen F. Martin; H. F. Martin")]
    [InlineData("so Helen Martin Jr. left.", "Helen Martin Jr.")]
    [InlineData("with Charles de la Tour and Dirk van Houten", "Charles de la Tour; Dirk van Houten")]
    [InlineData("by Conor O'Brien and Jean-Paul Martin", "Conor O'Brien; Jean-Paul Martin")]
    [InlineData("says Helen Martin's lawyer", "Helen Martin")]
    public void A_full_name_is_found_whole(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("so President Helen Martin left", "Helen Martin")]
    [InlineData("When Helen Martin left", "Helen Martin")]
    [InlineData("in London Helen Martin left", "Helen Martin")]
    public void A_run_of_capitals_begins_its_name_at_the_first_name(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("the Martin University Press")]
    [InlineData("in New York and Los Angeles")]
    [InlineData("the Paris Agreement")]
    [InlineData("on Monday Evening")]
    [InlineData("Helen, Martin")]
    [InlineData("Helen|Martin")]
    [InlineData("``` Helen Martin")]
    public void What_only_looks_like_a_name_is_left_out(string text) => Assert.Equal("", Found(text));

    [Fact]
    public void Italian_e_joins_no_names() => Assert.Equal("Marco Rossi; Luca Bianchi", Found("con Marco Rossi e Luca Bianchi", "it"));

    [Fact]
    public void What_was_found_says_why()
    {
        var names = UnlistedNames.Find(PlainText.Of("so Helen Martin said it"), LanguageTag.English, NameMatcher.Create(AuthorityRegistry.Empty, new DiagnosticBag()), []);

        Assert.Equal("it begins with a first name", Assert.Single(names).Why[0]);
        Assert.Contains("a verb of speech stands behind it", names[0].Why);
    }
}
