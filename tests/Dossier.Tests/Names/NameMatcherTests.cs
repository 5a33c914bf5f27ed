using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Text;

namespace Dossier.Tests.Names;

public class NameMatcherTests
{
    private const string People = """
        - {id: jack-dorsey, name: Jack Dorsey}
        - {id: mark-zuckerberg, name: Mark Elliot Zuckerberg}
        - {id: wilson-ng, name: Wilson Ng}
        - {id: dick-van-dyke, name: Dick van Dyke}
        - {id: luigi-di-maio, name: Luigi Di Maio}
        - {id: charles-de-gaulle, name: Charles de Gaulle}
        - {id: bill-clinton, name: Bill Clinton}
        - {id: hillary-clinton, name: Hillary Clinton}
        - {id: jean-luc-melenchon, name: Jean-Luc Mélenchon}
        - {id: robert-kennedy, name: Robert F. Kennedy}
        - {id: martin-king, name: "Martin Luther King, Jr."}
        - {id: george-washington, name: George Washington}
        - {id: gabriel-garcia-marquez, name: Gabriel García Márquez, sort_name: "García Márquez, Gabriel"}
        - {id: mao, name: Mao Zedong, sort_name: Mao Zedong}
        - {id: xi, name: Xi Jinping, sort_name: "Xi, Jinping"}
        - {id: barack-obama, name: Barack Obama, aliases: [Obama, "@potus"]}
        - {id: bell-hooks, name: bell hooks}
        - {id: conor-obrien, name: Conor O'Brien}
        """;

    private const string Organizations = """
        - {id: twitter, name: Twitter}
        - {id: anonymous, name: Anonymous, not: [often anonymous, anonymous accounts]}
        - {id: islamic-state, name: Islamic State, aliases: [ISIS, Isis], names: {it: Stato Islamico}}
        - {id: guardian, name: The Guardian, aliases: [Guardian]}
        - {id: fbi, name: FBI}
        - {id: who, name: WHO}
        - {id: sfpd, name: San Francisco Police Department}
        - {id: orsay, name: Orsay}
        - {id: libra, name: Libra}
        - {id: att, name: AT&T}
        - {id: yahoo, name: Yahoo!}
        - {id: brien, name: Brien}
        """;

    private const string Places = """
        - {id: san-francisco, name: San Francisco}
        - {id: washington, name: Washington}
        - {id: us, name: U.S.}
        - {id: saint-louis, name: St. Louis}
        - {id: strasse, name: Hauptstraße}
        """;

    private static readonly NameMatcher Matcher = NameMatcher.Create(Registered.Of(People, Organizations, Places), new DiagnosticBag());

    // Each mention as "written → id", so that a table reads as the specification.
    private static string Found(ImmutableArray<NameMention> mentions) =>
        string.Join("; ", mentions.Select(m => $"{m.Written} → {m.Record.Id}"));

    private static string Found(string text, string language = "en") =>
        Found(Matcher.Find(PlainText.Of(text.Split('|')), Tag(language), []).Mentions);

    [Theory]
    [InlineData("so Jack Dorsey spoke", "Jack Dorsey → jack-dorsey")]
    [InlineData("JACK DORSEY SPOKE", "JACK DORSEY → jack-dorsey")]
    [InlineData("so jack dorsey spoke", "")]
    [InlineData("so Jack dorsey spoke", "")]
    [InlineData("the Stato Islamico", "Stato Islamico → islamic-state")]
    [InlineData("ISIS and Isis, not isis", "ISIS → islamic-state; Isis → islamic-state")]
    [InlineData("an anonymous tip about libra", "")]
    [InlineData("it was Anonymous", "Anonymous → anonymous")]
    [InlineData("an essay by bell hooks", "bell hooks → bell-hooks")]
    [InlineData("read The Guardian, or the Guardian", "The Guardian → guardian; the Guardian → guardian")]
    [InlineData("a Guardian reporter", "Guardian → guardian")]
    [InlineData("by the WHO", "WHO → who")]
    [InlineData("he saw. Who spoke?", "")]
    public void A_name_needs_the_capitals_of_its_record(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Dorseyan Twitterati", "")]
    [InlineData("at Jack Dorsey's and Twitter’s", "Jack Dorsey → jack-dorsey; Twitter → twitter")]
    [InlineData("TWITTER'S", "TWITTER → twitter")]
    [InlineData("the ‘Guardian’s’ page", "Guardian → guardian")]
    [InlineData("ISIS-bashing, Islamic State-linked", "ISIS → islamic-state; Islamic State → islamic-state")]
    [InlineData("anti-ISIS, pro‑Isis", "ISIS → islamic-state; Isis → islamic-state")]
    [InlineData("“Twitter”, (Twitter) Twitter. Twitter", "Twitter → twitter; Twitter → twitter; Twitter → twitter; Twitter → twitter")]
    [InlineData("Jack\u00A0Dorsey", "Jack\u00A0Dorsey → jack-dorsey")]
    [InlineData("Jack\nDorsey", "Jack\nDorsey → jack-dorsey")]
    [InlineData("Jack\n\nDorsey", "")]
    [InlineData("Jack, Dorsey", "")]
    [InlineData("Jack|Dorsey", "")]
    [InlineData("``` Jack Dorsey", "")]
    [InlineData("# Jack Dorsey", "Jack Dorsey → jack-dorsey")]
    [InlineData("at AT&T and Yahoo! and Yahoo", "AT&T → att; Yahoo! → yahoo; Yahoo → yahoo")]
    [InlineData("in the U.S. army, the US army", "U.S. → us")]
    [InlineData("in St. Louis, St Louis", "St. Louis → saint-louis; St Louis → saint-louis")]
    [InlineData("mail a@Twitter.com", "")]
    [InlineData("said @POTUS", "@POTUS → barack-obama")]
    [InlineData("Twitter😀", "Twitter → twitter")]
    public void A_name_ends_where_its_word_ends(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("dell’Isis e l'FBI, d’Orsay", "Isis → islamic-state; FBI → fbi; Orsay → orsay")]
    [InlineData("L’Isis", "Isis → islamic-state")]
    [InlineData("Flann O’Brien", "")]
    public void What_is_behind_an_elided_article_is_a_name(string text, string expected) => Assert.Equal(expected, Found(text, "it"));

    [Theory]
    [InlineData("JEAN-LUC MELENCHON")]
    [InlineData("Jean‑Luc Me\u0301lenchon")]
    [InlineData("Jean-Luc Mélen\u00ADchon")]
    public void Case_and_diacritics_are_folded(string text) => Assert.Equal($"{text} → jean-luc-melenchon", Found(text));

    [Fact]
    public void A_sharp_s_is_two_letters() => Assert.Equal("Hauptstrasse → strasse", Found("Hauptstrasse"));

    [Theory]
    [InlineData("the San Francisco Police Department", "San Francisco Police Department → sfpd")]
    [InlineData("the San Francisco police", "San Francisco → san-francisco")]
    [InlineData("San San Francisco", "San Francisco → san-francisco")]
    public void The_longest_name_wins(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Often Anonymous, they", "")]
    [InlineData("the Anonymous accounts of Anonymous", "Anonymous → anonymous")]
    public void A_phrase_that_is_not_the_record_is_not_linked(string text, string expected) => Assert.Equal(expected, Found(text));

    [Fact]
    public void A_phrase_counts_for_its_own_record_alone() =>
        Assert.Equal(
            "Bay → bay",
            Found(NameMatcher.Create(Registered.Of("[]", "[]", "[{id: x, name: Bay City, not: [Bay City Rollers]}, {id: bay, name: Bay}]"), new DiagnosticBag())
                .Find(PlainText.Of("the Bay City Rollers"), Tag("en"), []).Mentions));

    [Theory]
    [InlineData("Mark Zuckerberg", "Mark Zuckerberg → mark-zuckerberg")]
    [InlineData("Robert Kennedy, Robert F Kennedy, Robert F. Kennedy", "Robert Kennedy → robert-kennedy; Robert F Kennedy → robert-kennedy; Robert F. Kennedy → robert-kennedy")]
    [InlineData("Luigi di Maio", "Luigi di Maio → luigi-di-maio")]
    public void A_person_is_found_by_the_first_and_the_last_name(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("so Dorsey spoke", "")]
    [InlineData("so Dorsey met Jack Dorsey", "Jack Dorsey → jack-dorsey")]
    [InlineData("Jack Dorsey and Dorsey’s", "Jack Dorsey → jack-dorsey; Dorsey → jack-dorsey")]
    [InlineData("Jack Dorsey|to Dorsey", "Jack Dorsey → jack-dorsey; Dorsey → jack-dorsey")]
    [InlineData("Jack Dorsey and dorsey", "Jack Dorsey → jack-dorsey")]
    [InlineData("Bill Clinton, so Clinton; Hillary Clinton, so Clinton", "Bill Clinton → bill-clinton; Clinton → bill-clinton; Hillary Clinton → hillary-clinton; Clinton → hillary-clinton")]
    [InlineData("Dick van Dyke, so van Dyke, not Dyke", "Dick van Dyke → dick-van-dyke; van Dyke → dick-van-dyke")]
    [InlineData("Charles de Gaulle: de Gaulle", "Charles de Gaulle → charles-de-gaulle; de Gaulle → charles-de-gaulle")]
    [InlineData("Luigi Di Maio: Di Maio", "Luigi Di Maio → luigi-di-maio; Di Maio → luigi-di-maio")]
    [InlineData("Martin Luther King, Jr., so King", "Martin Luther King, Jr. → martin-king; King → martin-king")]
    [InlineData("Gabriel García Márquez: García Márquez, not Márquez", "Gabriel García Márquez → gabriel-garcia-marquez; García Márquez → gabriel-garcia-marquez")]
    [InlineData("Mao Zedong: not Zedong", "Mao Zedong → mao")]
    [InlineData("Xi Jinping: Xi, not Jinping", "Xi Jinping → xi; Xi → xi")]
    [InlineData("Conor O’Brien: O' Brien", "Conor O’Brien → conor-obrien; O' Brien → conor-obrien")]
    public void A_surname_is_linked_behind_a_fuller_mention(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("so Bob Dorsey", "")]
    [InlineData("so. Bob Dorsey", "")]
    [InlineData("so Dorsey Smith", "")]
    [InlineData("so Dorsey-Smith", "")]
    [InlineData("so Smith-Dorsey", "")]
    [InlineData("so B. Dorsey", "")]
    [InlineData("so J. Dorsey", "J. Dorsey")]
    [InlineData("so Mr Dorsey", "Dorsey")]
    [InlineData("so Mr. Dorsey", "Dorsey")]
    [InlineData("so CEO Dorsey", "Dorsey")]
    [InlineData("so Officer Dorsey", "Dorsey")]
    [InlineData("so Bob, Dorsey", "Dorsey")]
    [InlineData("so told Dorsey I was", "Dorsey")]
    [InlineData("so. When Dorsey", "Dorsey")]
    [InlineData("so many laughed. Many Dorsey fans", "Dorsey")]
    [InlineData("so anti-Dorsey", "Dorsey")]
    [InlineData("so met Bob Dorsey, and Dorsey", "")]
    public void A_surname_beside_another_name_is_somebody_else(string text, string expected)
    {
        var mentions = Matcher.Find(PlainText.Of("Jack Dorsey " + text), Tag("en"), []).Mentions;
        Assert.Equal(expected, string.Join("; ", mentions.Skip(1).Select(m => m.Written)));
    }

    [Theory]
    [InlineData("it", "il signor Dorsey", "Dorsey")]
    [InlineData("it", "l’Ufficiale Dorsey", "Dorsey")]
    [InlineData("it", "l'Agente Dorsey", "Dorsey")]
    [InlineData("it", "con Bob Dorsey", "")]
    [InlineData("en", "con Don Dorsey", "")]
    [InlineData("es", "con Don Dorsey", "Dorsey")]
    [InlineData("de", "der Twitter-Chef Dorsey", "Twitter; Dorsey")]
    [InlineData("fr", "M. Dorsey", "Dorsey")]
    public void Titles_are_those_of_the_language(string language, string text, string expected)
    {
        var mentions = Matcher.Find(PlainText.Of("Jack Dorsey", text), Tag(language), []).Mentions;
        Assert.Equal(expected, string.Join("; ", mentions.Skip(1).Select(m => m.Written)));
    }

    [Theory]
    [InlineData("George Washington in Washington", "George Washington → george-washington; Washington → washington")]
    [InlineData("George Washington: President Washington", "George Washington → george-washington; Washington → george-washington")]
    public void A_surname_yields_to_a_name_unless_a_title_is_before_it(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("so Obama spoke", "Obama → barack-obama")]
    [InlineData("so Michelle Obama spoke", "")]
    public void A_surname_that_is_an_alias_needs_no_earlier_mention(string text, string expected) => Assert.Equal(expected, Found(text));

    [Fact]
    public void A_mention_knows_its_place_and_its_form()
    {
        var text = PlainText.Of("the Isis", "Jack Dorsey’s, Dorsey");
        var mentions = Matcher.Find(text, Tag("en"), []).Mentions;
        Assert.Equal([NameForm.Alias, NameForm.Full, NameForm.Surname], mentions.Select(m => m.Form));
        Assert.Equal([new TextSpan(4, 4), new TextSpan(9, 11), new TextSpan(24, 6)], mentions.Select(m => m.Span));
        Assert.All(mentions, m => Assert.Equal(m.Span.In(text.Plain), m.Written));
    }

    [Fact]
    public void A_name_of_two_records_is_linked_to_neither_and_ambiguous_wherever_it_stands()
    {
        var bag = new DiagnosticBag();
        var matcher = NameMatcher.Create(
            Registered.Of("[]", "- {id: a, name: Jordan}", "- {id: b, name: Río Jordan, aliases: [JORDÁN, Jordan]}\n- {id: c, name: Rio}"), bag);
        var found = matcher.Find(PlainText.Of("in Jordan, in Rio"), Tag("en"), []);
        Assert.Equal("Rio → c", Found(found.Mentions));
        Assert.Equal("Jordan: a b", string.Join("; ", found.Ambiguous.Select(name => $"{name.Written}: {string.Join(' ', name.Candidates.Select(record => record.Id))}")));
        Assert.Empty(bag.ToImmutable());
    }

    [Fact]
    public void First_and_last_names_that_two_persons_share_are_linked_to_neither_without_a_warning()
    {
        var bag = new DiagnosticBag();
        var matcher = NameMatcher.Create(Registered.Of("[{id: w, name: George W. Bush}, {id: h, name: George H. W. Bush}]", "[]", "[]"), bag);
        Assert.Equal("George W. Bush → w", Found(matcher.Find(PlainText.Of("George Bush, George W. Bush"), Tag("en"), []).Mentions));
        Assert.Empty(bag.ToImmutable());
    }

    [Fact]
    public void A_record_that_no_text_can_name_is_reported()
    {
        var bag = new DiagnosticBag();
        NameMatcher.Create(Registered.Of("[]", "- {id: x, name: '?!'}\n- {id: y, name: 'A ((B', aliases: [B]}", "[]"), bag);
        Assert.Equal(["DOS402"], bag.ToImmutable().Select(d => d.Code.Id));
    }

    [Fact]
    public void One_matcher_serves_many_threads()
    {
        var texts = Enumerable.Range(0, 200).Select(i => PlainText.Of($"Jack Dorsey {i}", $"so Dorsey and Twitter{(i % 2 == 0 ? "" : "s")}")).ToArray();
        var alone = texts.Select(text => Found(Matcher.Find(text, Tag("en"), []).Mentions));
        Assert.Equal(alone, texts.AsParallel().AsOrdered().Select(text => Found(Matcher.Find(text, Tag("en"), []).Mentions)));
    }

    [Fact]
    public void An_empty_registry_finds_nothing() =>
        Assert.Empty(NameMatcher.Create(AuthorityRegistry.Empty, new DiagnosticBag()).Find(PlainText.Of("Jack Dorsey"), Tag("en"), []).Mentions);

    private static LanguageTag Tag(string language) => LanguageTag.TryParse(language, out var tag) ? tag : default;
}
