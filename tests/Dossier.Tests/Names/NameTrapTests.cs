using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Text;

namespace Dossier.Tests.Names;

/// <summary>Names that look like somebody's and are not, and names that do not look like it and are.</summary>
public class NameTrapTests
{
    private const string People = """
        - {id: jack-dorsey, name: Jack Dorsey}
        - {id: ann-lee, name: Ann Lee}
        - {id: jrr, name: John Ronald Reuel Tolbert}
        - {id: george-h-w-bush, name: George H. W. Bush}
        - {id: ripken, name: Cal Ripken Jr.}
        - {id: bin-laden, name: Osama bin Laden}
        - {id: di-stefano, name: Di Stefano}
        - {id: john-paul, name: John Paul II}
        - {id: francis, name: Saint Francis}
        - {id: bea, name: Beatrice d'Olanda}
        - {id: volkova, name: Ольга Волкова, aliases: [Olga Volkova]}
        - {id: sato, name: Haruki Sato, names: {ja: 佐藤春樹}}
        - {id: merkel, name: Angela Merkel}
        - {id: hill-joan, name: Joan Hill}
        - {id: hill-mary, name: Mary Hill}
        """;

    private const string Organizations = """
        - {id: times, name: The Harbour Times}
        - {id: who, name: The Who}
        - {id: guardian, name: The Guardian}
        - {id: islamic-state, name: Islamic State}
        - {id: onu, name: United Nations, names: {it: Nazioni Unite}}
        """;

    private const string Places = """
        - {id: paris, name: Paris}
        - {id: london, name: London}
        - {id: peking, name: Beijing, names: {zh: 北京}}
        """;

    private static readonly NameMatcher Matcher = NameMatcher.Create(Registered.Of(People, Organizations, Places), new DiagnosticBag());

    private static string Found(string text, string language = "en")
    {
        _ = LanguageTag.TryParse(language, out var tag);
        return string.Join("; ", Matcher.Find(PlainText.Of(text.Split('|')), tag, []).Mentions.Select(m => $"{m.Written} → {m.Record.Id}{(m.IsTentative ? "?" : "")}"));
    }

    [Theory]
    [InlineData("so Jack Dorsey met Bob Dorsey, and Dorsey left", "Jack Dorsey → jack-dorsey")]
    [InlineData("so Bob Dorsey met Jack Dorsey, and Dorsey left", "Jack Dorsey → jack-dorsey; Dorsey → jack-dorsey")]
    [InlineData("so Jack Dorsey met Bob Dorsey; Jack Dorsey said so, and Dorsey left", "Jack Dorsey → jack-dorsey; Jack Dorsey → jack-dorsey; Dorsey → jack-dorsey")]
    public void A_surname_is_that_of_the_latest_bearer_listed_or_not(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("en", "Jack Dorsey left. Neither Dorsey nor Bob slept. Ask Dorsey. Between Dorsey and Bob")]
    [InlineData("it", "Jack Dorsey uscì. Né Dorsey né Bob dormivano. Fu Dorsey. Tra Dorsey e Bob")]
    [InlineData("de", "Jack Dorsey ging. Weder Dorsey noch Bob schlief. Nur Dorsey. Zwischen Dorsey und Bob")]
    public void Words_that_begin_sentences_are_no_names(string language, string text) =>
        Assert.Equal("Jack Dorsey → jack-dorsey; Dorsey → jack-dorsey; Dorsey → jack-dorsey; Dorsey → jack-dorsey", Found(text, language));

    [Theory]
    [InlineData("en", "Jack Dorsey left. Will Dorsey laughed. May Dorsey cried.")]
    [InlineData("en", "Jack Dorsey left. Prince Dorsey laughed.")]
    [InlineData("en", "Jack Dorsey left. They sue, and bob up. Sue Dorsey laughed. Bob Dorsey cried.")]
    [InlineData("it", "Jack Dorsey uscì. Sara Dorsey rise. Primo Dorsey pianse. Regina Dorsey disse.")]
    public void A_first_name_that_is_also_a_word_is_a_first_name_before_a_surname(string language, string text) =>
        Assert.Equal("Jack Dorsey → jack-dorsey", Found(text, language));

    [Theory]
    [InlineData("it", "chiesero ad Dorsey di andare")]
    [InlineData("en", "in general Dorsey was kind")]
    public void What_is_no_title_makes_no_surname_tentative(string language, string text) => Assert.Equal("", Found(text, language));

    [Theory]
    [InlineData("so Jack Dorsey Jr. spoke", "")]
    [InlineData("so Jack Dorsey, Jr., spoke", "")]
    [InlineData("so Jack Dorsey III spoke", "")]
    [InlineData("so Jack Dorsey and Dorsey Jr. spoke", "Jack Dorsey → jack-dorsey")]
    [InlineData("so Cal Ripken Jr. spoke", "Cal Ripken Jr. → ripken")]
    [InlineData("so George Bush spoke", "")]
    [InlineData("so George H. W. Bush spoke", "George H. W. Bush → george-h-w-bush")]
    public void Parent_and_child_stay_apart(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Jack London visse a London", "London → london")]
    [InlineData("a book by Jack London", "")]
    [InlineData("with Ann Lee Martin", "")]
    [InlineData("il tenore Giuseppe Di Stefano", "")]
    [InlineData("il tenore Di Stefano", "Di Stefano → di-stefano")]
    public void A_listed_name_within_the_name_of_somebody_else_is_not_linked(string text, string expected) => Assert.Equal(expected, Found(text, "it"));

    [Theory]
    [InlineData("so J. Dorsey spoke", "J. Dorsey → jack-dorsey")]
    [InlineData("so J Dorsey spoke", "")]
    [InlineData("so A. Dorsey spoke", "")]
    [InlineData("so J. R. R. Tolbert, J.R.R. Tolbert and J. Tolbert", "J. R. R. Tolbert → jrr; J.R.R. Tolbert → jrr; J. Tolbert → jrr")]
    [InlineData("so J. A. Tolbert spoke", "")]
    [InlineData("so James Dorsey came, and J. Dorsey", "")]
    [InlineData("so J. Dorsey spoke, and Dorsey left", "J. Dorsey → jack-dorsey; Dorsey → jack-dorsey")]
    public void Initials_and_a_surname_are_the_one_listed_person_whom_they_fit(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("so President Dorsey spoke", "Dorsey → jack-dorsey?")]
    [InlineData("il presidente Dorsey", "Dorsey → jack-dorsey?", "it")]
    [InlineData("il sig. Dorsey", "Dorsey → jack-dorsey?", "it")]
    [InlineData("so Sen. Dorsey spoke", "Dorsey → jack-dorsey?")]
    [InlineData("so Dorsey spoke", "")]
    [InlineData("so President Dorsey met Bob Dorsey", "")]
    [InlineData("so Judge Hill spoke", "")]
    [InlineData("so Judge Hill spoke, and Joan Hill left", "Hill → hill-joan?; Joan Hill → hill-joan")]
    public void A_title_before_a_surname_that_no_full_name_explains_makes_it_tentative(string text, string expected, string language = "en") =>
        Assert.Equal(expected, Found(text, language));

    [Theory]
    [InlineData("# Dorsey leaves|Jack Dorsey left.", "Dorsey → jack-dorsey; Jack Dorsey → jack-dorsey")]
    [InlineData("# DORSEY LEAVES|Jack Dorsey left.", "DORSEY → jack-dorsey; Jack Dorsey → jack-dorsey")]
    [InlineData("# Dorsey Defends the Plan|Jack Dorsey left.", "Dorsey → jack-dorsey; Jack Dorsey → jack-dorsey")]
    [InlineData("# Bob Dorsey leaves|Jack Dorsey left.", "Jack Dorsey → jack-dorsey")]
    [InlineData("# Dorsey leaves|Jack Dorsey met Bob Dorsey.", "Jack Dorsey → jack-dorsey")]
    [InlineData("# Dorsey leaves|Nobody is named.", "")]
    [InlineData("# Hill wins|Joan Hill beat Mary Hill.", "Joan Hill → hill-joan; Mary Hill → hill-mary")]
    [InlineData("Dorsey leaves|Jack Dorsey left.", "Jack Dorsey → jack-dorsey")]
    public void A_surname_in_a_heading_is_that_of_the_only_bearer_below_it(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("the Islamic State (ISIS) and ISIS", "Islamic State → islamic-state; ISIS → islamic-state; ISIS → islamic-state")]
    [InlineData("ISIS, the Islamic State (IS)", "Islamic State → islamic-state; IS → islamic-state")]
    [InlineData("ISIS (Islamic State) and ISIS", "ISIS → islamic-state; Islamic State → islamic-state; ISIS → islamic-state")]
    [InlineData("the Islamic State (NATO) and NATO", "Islamic State → islamic-state")]
    [InlineData("the Islamic State (isis) and isis", "Islamic State → islamic-state")]
    [InlineData("Islamic State|ISIS", "Islamic State → islamic-state")]
    [InlineData("the Islamic State (IS) came. IS THIS REAL?", "Islamic State → islamic-state; IS → islamic-state")]
    public void Letters_in_brackets_beside_a_name_are_its_acronym_from_there_on(string text, string expected) => Assert.Equal(expected, Found(text));

    [Fact]
    public void An_acronym_of_a_translated_name_fits_it() =>
        Assert.Equal("Nazioni Unite → onu; ONU → onu; ONU → onu", Found("le Nazioni Unite (ONU) e l'ONU", "it"));

    [Theory]
    [InlineData("in the Guardian", "the Guardian → guardian")]
    [InlineData("a Guardian reporter", "Guardian → guardian")]
    [InlineData("il Guardian", "Guardian → guardian")]
    [InlineData("Guardian angels", "")]
    [InlineData("so Guardian Angels sing", "")]
    [InlineData("so the Harbour Times", "the Harbour Times → times")]
    [InlineData("who came, and the who", "")]
    public void A_leading_article_may_be_dropped_where_the_capital_tells(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("so bin Laden fled, Osama bin Laden, and bin Laden", "Osama bin Laden → bin-laden; bin Laden → bin-laden")]
    [InlineData("Saint Francis and Francis", "Saint Francis → francis")]
    [InlineData("John Paul II and San Paul", "John Paul II → john-paul")]
    [InlineData("Beatrice d'Olanda in Olanda", "Beatrice d'Olanda → bea")]
    public void Particles_saints_and_numbers_are_no_surnames(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("ru", "Вот Ольга Волкова, и Волкова", "Ольга Волкова → volkova; Волкова → volkova")]
    [InlineData("ja", "昨日、佐藤春樹は北京へ行った。", "佐藤春樹 → sato; 北京 → peking")]
    [InlineData("zh", "北京Twitter", "北京 → peking")]
    [InlineData("de", "Angela Merkel sprach. Merkels Rede, Angela Merkels Haus", "Angela Merkel → merkel; Merkels → merkel; Angela Merkels → merkel")]
    [InlineData("en", "Angela Merkel spoke. The Merkels left", "Angela Merkel → merkel")]
    public void Scripts_and_inflections_are_those_of_the_language(string language, string text, string expected) => Assert.Equal(expected, Found(text, language));
}
