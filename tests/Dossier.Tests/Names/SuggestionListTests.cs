using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Names.Suggestions;
using Dossier.Text;

namespace Dossier.Tests.Names;

public class SuggestionListTests
{
    private static readonly AuthorityRegistry Registry = Registered.Of("[{id: ann-lee, name: Ann Lee}, {id: helen-martin, name: Helena Smith}]");

    private static string Suggested(params string[] articles)
    {
        var matcher = NameMatcher.Create(Registry, new DiagnosticBag());
        var names = articles.SelectMany((article, number) =>
            UnlistedNames.Find(PlainText.Of(article), LanguageTag.English, matcher, []).Select(name => (name, number)));
        return string.Join("; ", SuggestionList.Of(names, Registry.All.Select(record => record.Id)).Select(one => $"{one.Kind?.ToString() ?? "?"} {one.Name} {one.Id} {one.Places.Length}"));
    }

    [Fact]
    public void Who_is_listed_is_not_suggested() => Assert.Equal("", Suggested("so Ann Lee spoke, and Lee left"));

    [Fact]
    public void Surnames_behind_a_full_name_count_as_its_mentions() => Assert.Equal("Person Bob Martin bob-martin 3", Suggested("so Bob Martin came; Martin spoke", "then Bob Martin left"));

    [Fact]
    public void The_surname_of_somebody_listed_counts_for_the_latest_bearer() => Assert.Equal("Person Bob Lee bob-lee 2", Suggested("so Ann Lee met Bob Lee, and Lee left"));

    [Fact]
    public void An_id_that_is_taken_gets_a_number() => Assert.Equal("Person Helen Martin helen-martin-2 1", Suggested("so Helen Martin came"));

    [Fact]
    public void Kinds_are_told_apart_as_far_as_they_can_be() => Assert.Equal(
        "Person Martin martin 1; Organization Harbour Police harbour-police 1; Place Berlin berlin 1; ? Zotero zotero 1",
        Suggested("so the Harbour Police met Judge Martin in Berlin with Zotero"));

    [Fact]
    public void White_space_and_capitals_make_no_other_name() =>
        Assert.Equal("Person Bob Martin bob-martin 4", Suggested("so Bob\u00A0Martin met Bob  Martin", "with Bob Martin and BOB MARTIN"));

    [Fact]
    public void The_spelling_that_comes_most_often_is_shown() => Assert.Equal("Person Zoë Martin zoe-martin 3", Suggested("by Zoe Martin", "by Zoë Martin", "by Zoë Martin"));
}
