using System.Collections.Immutable;
using Dossier.Text;
using Dossier.Translations;
using Dossier.Translations.Checks;

namespace Dossier.Tests.Translations;

/// <summary>Each check: what it flags, and what it leaves alone.</summary>
public class ChecksTests
{
    private static readonly string[] Ways = ["en", "it"];

    [Theory]
    [InlineData("en it", "We sold 125,000 maps.", "Abbiamo venduto 125.000 mappe.", "")]
    [InlineData("en it", "We sold 125,000 maps.", "Abbiamo venduto 12.500 mappe.", "number-p1s1-125000 ← 12.500")]
    [InlineData("en it", "We sold twenty-one maps.", "Abbiamo venduto 21 mappe.", "")]
    [InlineData("en it", "We sold 21 maps.", "Abbiamo venduto ventuno mappe.", "")]
    [InlineData("de en", "Es waren 1.250.000 Karten.", "There were 1.25 million maps.", "")]
    [InlineData("de en", "Es waren einundzwanzig Karten.", "There were 22 maps.", "number-p1s1-21 ← 22")]
    [InlineData("fr en", "Il y avait quatre-vingt-dix-sept cartes.", "There were 97 maps.", "")]
    [InlineData("it en", "Erano duecentocinquantamila carte.", "There were 250,000 maps.", "")]
    [InlineData("es en", "Había treinta y dos mapas.", "There were 32 maps.", "")]
    [InlineData("pt en", "Havia duzentos e dez mapas.", "There were 210 maps.", "")]
    [InlineData("en it", "She won her 3rd medal in the 21st race.", "Vinse la terza medaglia nella XXI gara.", "")]
    [InlineData("en de", "The doors open at 6 pm.", "Die Türen öffnen um 18 Uhr.", "")]
    [InlineData("en it", "Two of them left the house.", "Se ne andarono in coppia da casa.", "")]
    [InlineData("en it", "Three of them left the house.", "Quattro di loro lasciarono la casa.", "number-p1s1-3 ← Quattro")]
    [InlineData("en it", "They left the house again.", "In 14 lasciarono di nuovo la casa.", "added-number-p1s1-14")]
    [InlineData("en it", "It costs 5 dollars a day.", "Costa 5 euro al giorno.", "unit-p1s1-5-usd ← eur")]
    [InlineData("en it", "It grew by 5 percent a year.", "È cresciuto del 5% all’anno.", "")]
    [InlineData("en it", "Did the ship ever come back?", "La nave non tornò mai.", "punctuation-p1s1-end ← ?")]
    [InlineData("en es", "Did the ship ever come back?", "Volvió el barco alguna vez?", "punctuation-p1s1-question")]
    [InlineData("en es", "Did the ship ever come back?", "¿Volvió el barco alguna vez?", "")]
    [InlineData("en it", "The ship never came back.", "La nave non non tornò mai.", "doubled-word-p1s1-non")]
    [InlineData("en fr", "We never saw each other.", "Nous nous sommes jamais vus.", "")]
    [InlineData("en it", "The city was far away.", "La cittÃ  era lontana.", "")]
    [InlineData("en it", "The coffee was far too hot.", "Il caffÃ© era troppo caldo.", "characters-p1s1-u00c3")]
    [InlineData("en it", "The coffee was far too hot.", "Il caffè\u200b era troppo caldo.", "characters-p1s1-u200b")]
    [InlineData("en it", "They called it “the long night” later.", "La chiamarono poi la lunga notte.", "quotation-p1s1-_E2_80_9Cthe_20long_20night_E2_80_9D")]
    [InlineData("en it", "They called it “the long night” later.", "La chiamarono poi «la lunga notte».", "")]
    [InlineData("en fr", "“Paper is patient,” he said later, “if you are too.”", "« Le papier est patient, dit-il plus tard, si vous l’êtes. »", "")]
    [InlineData("en it", "They called it “the long night” later.", "La chiamarono poi «la lunga notte.", "unclosed-p1s1-ab")]
    [InlineData("en it", "The road (a narrow one) was closed.", "La strada era chiusa, stretta.", "bracket-p1s1-_28a_20narrow_20one_29")]
    [InlineData("en it", "The road (a narrow one) was closed.", "La strada – una stretta – era chiusa.", "")]
    [InlineData("en it", "Write to ann@example.org before noon.", "Scriva prima di mezzogiorno, per favore.", "link-p1s1-ann_40example.org")]
    [InlineData("en it", "See https://en.example.org/page for more.", "Vedi https://it.example.org/pagina per il resto.", "")]
    [InlineData("en it", "The NASA rocket was late again.", "Il razzo era di nuovo in ritardo.", "acronym-p1s1-NASA")]
    [InlineData("en it", "The EU was late again this year.", "La UE era di nuovo in ritardo quest’anno.", "")]
    [InlineData("en it", "The WHO was late again this year.", "L’OMS era di nuovo in ritardo quest’anno.", "")]
    [InlineData("en it", "They walked home through the snow.", "They walked home through the snow.", "untranslated-p1s1")]
    [InlineData("en it", "Radio Nova Milano 2001.", "Radio Nova Milano 2001.", "")]
    [InlineData("en it", "They walked home through the deep snow.", "Sie gingen durch den tiefen Schnee nach Hause und die Kinder mit ihnen.", "wrong-language-p1s1-de")]
    public void A_sentence_and_its_translation_are_flagged_where_they_differ(string languages, string source, string target, string expected)
    {
        var found = Find(languages.Split(' '), [Passage.Segments(languages[..2], "Title", [source])[1]], [Passage.Segments(languages[3..], "Titolo", [target])[1]]);

        Assert.Equal(expected, string.Join("; ", found.Select(one => one.Id + (one.Counterpart is null ? "" : " ← " + one.Counterpart))));
    }

    [Theory]
    [InlineData("2015-05-03", "2015-05-03", "")]
    [InlineData("2015-05-03", "2015-05", "")]
    [InlineData("2015-05-03", "2015-05-04", "date-p1s1-2015-05-03")]
    [InlineData("2015-05-03/2015-05-09", "2015-05-09", "date-p1s1-2015-05-03/2015-05-09")]
    [InlineData("2015-05-09", "2015-05-03/2015-05-09", "added-date-p1s1-2015-05-03/2015-05-09")]
    [InlineData("2015-05-03/2015-05-09", "2015-05-04/2015-05-09", "date-p1s1-2015-05-03/2015-05-09")]
    public void Dates_are_compared_by_their_values(string source, string target, string expected) => Assert.Equal(
        expected,
        Ids(Find(
            Ways,
            [Passage.Segment("p1s1", "It was then.", new Fact(FactKind.Date, source, "then"))],
            [Passage.Segment("p1s1", "Fu allora.", new Fact(FactKind.Date, target, "allora"))])));

    [Fact]
    public void A_relative_date_that_only_one_side_resolves_is_no_difference() => Assert.Empty(Find(
        Ways,
        [Passage.Segment("p1s1", "It was yesterday.", new Fact(FactKind.Date, "2015-05-03", "yesterday") { IsRelative = true })],
        [Passage.Segment("p1s1", "È stato allora.")]));

    [Fact]
    public void A_relative_date_that_became_another_is_one()
    {
        var found = Find(
            Ways,
            [Passage.Segment("p1s1", "It was yesterday.", new Fact(FactKind.Date, "2015-05-03", "yesterday") { IsRelative = true })],
            [Passage.Segment("p1s1", "È stato oggi.", new Fact(FactKind.Date, "2015-05-04", "oggi") { IsRelative = true })]);

        Assert.Equal("oggi", Assert.Single(found).Counterpart);
    }

    [Fact]
    public void A_number_that_went_over_the_end_of_a_sentence_is_not_missing() => Assert.Empty(Find(
        Ways,
        [.. Passage.Segments("en", "T", ["We sold 125 maps in the end.", "Nobody knew why it was so."])[1..]],
        [.. Passage.Segments("it", "T", ["Alla fine abbiamo venduto mappe.", "Nessuno sapeva perché fossero 125."])[1..]]));

    [Fact]
    public void A_name_translated_as_a_common_word_is_flagged_with_that_word()
    {
        var found = Assert.Single(Find(
            Ways,
            [Passage.Segment("p1s1", "He told the Guardian so.", Name("organization-guardian", "Guardian", 12))],
            [Passage.Segment("p1s1", "Lo ha detto al Custode così.")]));

        Assert.Equal(("name-p1s1-organization-guardian", CheckCatalogue.NameTranslated, "Custode"), (found.Id, found.Check, found.Counterpart));
    }

    [Theory]
    [InlineData("Lo ha detto in Italia così.", true)]
    [InlineData("Lo ha detto il governo italiano così.", true)]
    [InlineData("Lo ha detto il governo francese così.", false)]
    public void A_place_is_there_also_as_an_adjective(string target, bool isThere) => Assert.Equal(isThere, Find(
        Ways,
        [Passage.Segment("p1s1", "He said so in Italy.", Name("place-italy", "Italy", 14))],
        [Passage.Segment("p1s1", target)]).IsEmpty);

    [Fact]
    public void A_person_whom_the_sentence_before_names_may_be_a_pronoun() => Assert.Empty(Find(
        Ways,
        [Passage.Segment("p1s1", "Ann Lee came.", Name("person-ann", "Ann Lee", 0)), Passage.Segment("p1s2", "Then Ann Lee left.", Name("person-ann", "Ann Lee", 5))],
        [Passage.Segment("p1s1", "Venne Ann Lee.", Name("person-ann", "Ann Lee", 6)), Passage.Segment("p1s2", "Poi se ne andò.")]));

    [Fact]
    public void Links_notes_and_emphasis_that_are_lost_are_flagged()
    {
        var source = Passage.Segment("p1s1", "The page is long.") with
        {
            Marks =
            [
                new SegmentMark(MarkKind.Link, new TextSpan(4, 4), "https://example.org/a"),
                new SegmentMark(MarkKind.Emphasis, new TextSpan(12, 4), null),
                new SegmentMark(MarkKind.Footnote, new TextSpan(16, 0), "1"),
            ],
        };

        Assert.Equal("link-p1s1-footnote link-p1s1-example.org.a emphasis-p1s1-long", Ids(Find(Ways, [source], [Passage.Segment("p1s1", "La pagina è lunga.")])));
    }

    [Fact]
    public void A_heading_that_is_a_paragraph_is_flagged() => Assert.Equal("structure-p1s1-heading", Ids(Find(
        Ways,
        [Passage.Segment("p1s1", "The way home") with { Block = BlockKind.Heading }],
        [Passage.Segment("p1s1", "La via di casa")])));

    [Fact]
    public void One_sentence_that_is_too_short_for_two_says_which_may_be_missing() => Assert.Equal("length-p1s2", Ids(Find(
        Ways,
        [.. Passage.Segments("en", "T", ["The old boat went down near the island.", "Everybody had left it."])[1..]],
        [.. Passage.Segments("it", "T", ["La vecchia barca affondò vicino all’isola."])[1..]])));

    [Fact]
    public void A_bead_that_crosses_another_is_moved_and_flagged_once()
    {
        ImmutableArray<Segment> source = [Passage.Segment("p1s1", "Left first.")], target = [Passage.Segment("p1s1", "Partì per primo.")];
        ImmutableArray<Bead> beads =
        [
            new Bead { Number = 1, SourceStart = 0, SourceCount = 1, TargetStart = 0, TargetCount = 0, CrossesTo = 2 },
            new Bead { Number = 2, SourceStart = 1, SourceCount = 0, TargetStart = 0, TargetCount = 1, CrossesTo = 1 },
        ];

        var found = Assert.Single(Discrepancies.Find(source, target, beads));

        Assert.Equal(("moved-p1s1", "Partì per primo."), (found.Id, found.Counterpart));
    }

    [Fact]
    public void A_sentence_in_doubt_is_flagged_for_what_is_nowhere_near_and_for_nothing_else()
    {
        ImmutableArray<Segment> source = [Passage.Segments("en", "T", ["Did the ship “Nova” carry 125 maps?"])[1]];
        ImmutableArray<Segment> target = [Passage.Segments("it", "T", ["La nave portava mappe."])[1]];
        ImmutableArray<Bead> beads = [new Bead { Number = 1, SourceStart = 0, SourceCount = 1, TargetStart = 0, TargetCount = 1, Margin = 1 }];

        Assert.Equal(["number-p1s1-125"], Discrepancies.Find(source, target, beads).Select(one => one.Id));
    }

    [Fact]
    public void The_same_sentence_in_two_wordings_is_flagged_at_the_rarer_one()
    {
        var pairs = new[] { "Scrivete spesso a tutti noi.", "Scrivete spesso a tutti noi.", "Mandateci molte lettere." }
            .Select(target => Pair(Ways, [Passage.Segment("p1s1", "Write to us very often.")], [Passage.Segment("p1s1", target)])).ToImmutableArray();

        var found = Discrepancies.FindAll(pairs);

        Assert.Equal(["", "", "consistency-p1s1"], found.Select(Ids));
    }

    [Theory]
    [InlineData("Le reti sono aperte.", "")]
    [InlineData("Le maglie sono aperte.", "terminology-p1s1-network")]
    [InlineData("Le trame sono aperte.", "added-terminology-p1s1-network")]
    public void A_term_is_held_against_the_glossary(string target, string expected)
    {
        var term = new GlossaryTerm
        {
            Text = "network",
            Language = Passage.Language("en"),
            Translations = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.Add("it", ["rete"]),
            Forbidden = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.Add("it", ["trama"]),
        };

        var found = Discrepancies.FindAll([Pair(Ways, [Passage.Segment("p1s1", "The networks are open.")], [Passage.Segment("p1s1", target)])], new Glossary([term]));

        Assert.Equal(expected, Ids(found[0]));
    }

    [Fact]
    public void Every_check_is_in_the_catalogue_once() =>
        Assert.Equal(CheckCatalogue.All.Length, CheckCatalogue.All.Select(check => check.Code).Distinct(StringComparer.Ordinal).Count());

    private static Fact Name(string key, string written, int start) => new(FactKind.Name, key, written) { Start = start };

    private static string Ids(ImmutableArray<Discrepancy> found) => string.Join(' ', found.Select(one => one.Id));

    private static ImmutableArray<Discrepancy> Find(string[] languages, ImmutableArray<Segment> source, ImmutableArray<Segment> target) =>
        Discrepancies.FindAll([Pair(languages, source, target)])[0];

    /// <summary>One bead a sentence; what is over on one side goes into the last.</summary>
    private static Bitext Pair(string[] languages, ImmutableArray<Segment> source, ImmutableArray<Segment> target)
    {
        var count = Math.Min(source.Length, target.Length);
        return new Bitext
        {
            SourceLanguage = Passage.Language(languages[0]),
            TargetLanguage = Passage.Language(languages[1]),
            Source = source,
            Target = target,
            Beads =
            [
                .. Enumerable.Range(0, count).Select(i => new Bead
                {
                    Number = i + 1,
                    SourceStart = i,
                    SourceCount = i == count - 1 ? source.Length - i : 1,
                    TargetStart = i,
                    TargetCount = i == count - 1 ? target.Length - i : 1,
                }),
            ],
        };
    }
}
