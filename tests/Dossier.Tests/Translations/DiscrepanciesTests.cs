using System.Collections.Immutable;
using Dossier.Translations;
using Dossier.Translations.Alignment;
using Dossier.Translations.Checks;

namespace Dossier.Tests.Translations;

public class DiscrepanciesTests
{
    private static readonly Fact Ann = new(FactKind.Name, "person/ann", "Ann");
    private static readonly Fact May = new(FactKind.Date, "2015-05", "May 2015");

    [Fact]
    public void A_segment_without_a_partner_is_an_omission_or_an_addition()
    {
        var found = Find([Passage.Segment("p4s2", "Left out.")], [Passage.Segment("p1s1", "Anonimo")], (1, 0), (0, 1));

        Assert.Equal(["omission-p4s2", "addition-p1s1"], found.Select(d => d.Id));
        Assert.Equal(["Left out.", "Anonimo"], found.Select(d => d.Written));
        Assert.Equal([Side.Source, Side.Target], found.Select(d => d.Side));
        Assert.Equal([1, 2], found.Select(d => d.Bead));
    }

    [Fact]
    public void What_stands_alone_is_not_reported_again_for_its_facts() =>
        Assert.Equal(["omission-p1s1"], Ids([Passage.Segment("p1s1", "Ann left.", Ann)], [], (1, 0)));

    [Fact]
    public void A_number_that_changed_is_one_discrepancy_with_both_values()
    {
        var found = Find(
            [Passage.Segment("p3s1", "125,000", Number("125000"))],
            [Passage.Segment("p3s1", "12.500", Number("12500"))],
            (1, 1));

        Assert.Equal(("number-p3s1-125000", CheckCatalogue.Number, "12500"), (Assert.Single(found).Id, found[0].Check, found[0].Counterpart));
    }

    [Fact]
    public void A_date_and_a_name_that_are_missing_are_named() =>
        Assert.Equal(
            ["date-p1s1-2015-05", "name-p1s1-person/ann"],
            Ids([Passage.Segment("p1s1", "In May 2015 Ann left.", May, Ann)], [Passage.Segment("p1s1", "È partita.")], (1, 1)));

    [Fact]
    public void Facts_are_sought_in_the_whole_bead() =>
        Assert.Empty(Find(
            [Passage.Segment("p1s1", "Ann left.", Ann), Passage.Segment("p1s2", "Ann came.", Ann)],
            [Passage.Segment("p1s1", "È partita."), Passage.Segment("p1s2", "Ann è venuta.", Ann)],
            (2, 2)));

    [Fact]
    public void A_key_is_reported_once_a_bead_at_its_first_segment() =>
        Assert.Equal(
            ["name-p1s1-person/ann"],
            Ids(
                [Passage.Segment("p1s1", "Ann and Ann.", Ann, Ann), Passage.Segment("p1s2", "Ann.", Ann)],
                [Passage.Segment("p1s1", "Lei.")],
                (2, 1)));

    [Fact]
    public void A_name_that_is_written_but_linked_to_nobody_is_not_missing() =>
        Assert.Empty(Ids([Passage.Segment("p1s1", "Ann left.", Ann)], [Passage.Segment("p1s1", "Partita Ann.")], (1, 1)));

    [Fact]
    public void A_name_is_not_found_inside_a_word() =>
        Assert.Single(Ids([Passage.Segment("p1s1", "Ann left.", Ann)], [Passage.Segment("p1s1", "Anni dopo.")], (1, 1)));

    [Fact]
    public void A_year_that_only_one_side_takes_for_a_date_is_not_missing() =>
        Assert.Empty(Ids(
            [Passage.Segment("p1s1", "2015", new Fact(FactKind.Date, "2015", "2015"))],
            [Passage.Segment("p1s1", "2015", Number("2015"))],
            (1, 1)));

    [Fact]
    public void An_id_has_no_character_that_a_URL_escapes() =>
        Assert.Equal(
            ["date-p1s1-2015-05_25"],
            Ids(
                [Passage.Segment("p1s1", "May.", new Fact(FactKind.Date, "2015-05%", "May?"))],
                [Passage.Segment("p1s1", "Poi.")],
                (1, 1)));

    [Fact]
    public void A_number_that_differs_is_found_in_the_bead_of_its_sentence()
    {
        var source = Passage.Segments("en", "Accounts", ["It closed 125,000 accounts."]);
        var target = Passage.Segments("it", "Account", ["Ha chiuso 12.500 account."]);

        var beads = Passage.Align(source, target);

        Assert.Equal(2, beads.Length);
        Assert.Equal(["number-p1s1-125000"], Discrepancies.Find(source, target, beads).Select(d => d.Id));
    }

    private static Fact Number(string key) => new(FactKind.Number, key, key);

    private static IEnumerable<string> Ids(
        ImmutableArray<Segment> source, ImmutableArray<Segment> target, params (int Source, int Target)[] counts) =>
        Find(source, target, counts).Select(d => d.Id);

    private static ImmutableArray<Discrepancy> Find(
        ImmutableArray<Segment> source, ImmutableArray<Segment> target, params (int Source, int Target)[] counts)
    {
        var beads = ImmutableArray.CreateBuilder<Bead>();
        int i = 0, j = 0;
        foreach (var (sourceCount, targetCount) in counts)
        {
            beads.Add(new Bead
            {
                Number = beads.Count + 1,
                SourceStart = i,
                SourceCount = sourceCount,
                TargetStart = j,
                TargetCount = targetCount,
            });
            i += sourceCount;
            j += targetCount;
        }

        return Discrepancies.Find(source, target, beads.ToImmutable());
    }
}
