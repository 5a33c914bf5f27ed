using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Text;

namespace Dossier.Tests.Names;

public class NameRulingTests
{
    private static readonly AuthorityRegistry Registry = Registered.Of(
        "[{id: jack, name: Jack Dorsey}, {id: bob, name: Bob Dorsey}, {id: joan-1, name: Joan Hill}, {id: joan-2, name: Joan Hill}]", places: "[{id: hill, name: Hill}]");

    private static readonly NameMatcher Matcher = NameMatcher.Create(Registry, new DiagnosticBag());

    // «…» is the ruled passage.
    private static NamesFound Find(string text, string record, bool isRecord = true)
    {
        var start = text.IndexOf('«', StringComparison.Ordinal);
        var span = TextSpan.FromBounds(start, text.IndexOf('»', StringComparison.Ordinal) - 1);
        var ruling = new NameRuling(span, Registry.All.Single(one => one.Id == record), isRecord, "a reason", null);
        return Matcher.Find(PlainText.Of(text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal)), LanguageTag.English, [ruling]);
    }

    private static string Words(ImmutableArray<NameMention> mentions) => string.Join("; ", mentions.Select(m => $"{m.Written} = {m.Record.Id}{(m.Ruling is null ? "" : "!")}"));

    [Theory]
    [InlineData("so «the chief» left, and Dorsey", "jack", "the chief = jack!; Dorsey = jack")]
    [InlineData("so Jack Dorsey met «Bob Dorsey», and Dorsey", "jack", "Jack Dorsey = jack; Bob Dorsey = jack!; Dorsey = jack")]
    [InlineData("so «Joan Hill» left; then Joan Hill came", "joan-2", "Joan Hill = joan-2!; Joan Hill = joan-2")]
    [InlineData("so Ann «Lee» left", "bob", "Lee = bob!")]
    [InlineData("so J. «Dorsey» spoke", "bob", "Dorsey = bob!")]
    [InlineData("so J. «Dorsey told the council» of it", "bob", "Dorsey told the council = bob!")]
    public void What_the_maintainer_identifies_is_linked_and_named_from_there_on(string text, string record, string expected) =>
        Assert.Equal(expected, Words(Find(text, record).Mentions));

    [Theory]
    [InlineData("so «Jack Dorsey» left, and Dorsey", "jack", "")]
    [InlineData("so Jack Dorsey left, and «Dorsey» came; Dorsey", "jack", "Jack Dorsey = jack; Dorsey = jack")]
    [InlineData("so «Joan Hill» left", "joan-1", "")]
    [InlineData("so President «Dorsey» spoke", "jack", "")]
    [InlineData("so «J. Dorsey» spoke", "jack", "")]
    [InlineData("so J. «Dorsey» spoke", "jack", "")]
    [InlineData("Jack Dorsey met Bob Dorsey. Then «Dorsey» left", "bob", "Jack Dorsey = jack; Bob Dorsey = bob")]
    [InlineData("so «Jack Dorsey» left", "bob", "Jack Dorsey = jack")]
    public void What_the_maintainer_rejects_is_not_linked(string text, string record, string expected)
    {
        var found = Find(text, record, isRecord: false);

        Assert.Equal(expected, Words(found.Mentions));
        Assert.Empty(found.Ambiguous);
    }

    [Fact]
    public void A_name_of_two_records_is_ambiguous_in_every_place_until_one_is_ruled()
    {
        var found = Matcher.Find(PlainText.Of("Joan Hill and Joan Hill"), LanguageTag.English, []);

        Assert.Empty(found.Mentions);
        Assert.Equal(["joan-1, joan-2", "joan-1, joan-2"], found.Ambiguous.Select(name => string.Join(", ", name.Candidates.Select(record => record.Id))));
    }

    [Fact]
    public void A_surname_in_a_heading_can_be_rejected()
    {
        var text = PlainText.Of("# What Dorsey wants", "Jack Dorsey left.");
        var ruling = new NameRuling(new TextSpan(5, 6), Registry.All.Single(one => one.Id == "jack"), false, "a reason", null);

        Assert.Equal("Jack Dorsey = jack", Words(Matcher.Find(text, LanguageTag.English, [ruling]).Mentions));
    }

    [Theory]
    [InlineData("so Mayor Dorsey spoke")]
    [InlineData("so J. Dorsey spoke")]
    public void A_phrase_that_is_not_the_record_holds_for_initials_and_titles_too(string text)
    {
        var matcher = NameMatcher.Create(Registered.Of("[{id: jack, name: Jack Dorsey, not: [Mayor Dorsey, J. Dorsey]}]"), new DiagnosticBag());

        Assert.Empty(matcher.Find(PlainText.Of(text), LanguageTag.English, []).Mentions);
    }

    [Fact]
    public void A_phrase_that_is_not_the_one_record_leaves_the_other()
    {
        var matcher = NameMatcher.Create(Registered.Of("[]", "[{id: label, name: Mercury, not: [planet Mercury]}]", "[{id: planet, name: Mercury}]"), new DiagnosticBag());
        var found = matcher.Find(PlainText.Of("the planet Mercury, and Mercury"), LanguageTag.English, []);

        Assert.Equal("Mercury = planet", Words(found.Mentions));
        Assert.Single(found.Ambiguous);
    }

    [Theory]
    [InlineData("so Senator Dorsey spoke")]
    [InlineData("so J. Hill spoke")]
    public void What_fits_several_is_ambiguous(string text)
    {
        var found = Matcher.Find(PlainText.Of(text), LanguageTag.English, []);

        Assert.Empty(found.Mentions);
        Assert.Equal(2, Assert.Single(found.Ambiguous).Candidates.Length);
    }
}
