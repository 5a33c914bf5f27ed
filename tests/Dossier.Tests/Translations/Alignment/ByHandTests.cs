using Dossier.Translations;
using Dossier.Translations.Alignment;

namespace Dossier.Tests.Translations.Alignment;

/// <summary>Beads that a maintainer set are kept, whatever the aligner thinks of them.</summary>
public class ByHandTests
{
    private static readonly int[][] Sentences = Bilingual.Sentences(1, 12);

    [Fact]
    public void A_bead_that_is_set_is_kept_and_the_rest_goes_around_it()
    {
        var beads = Aligner.Align(Bilingual.Request(Sentences, Sentences, new BeadByHand(3, 1, 4, 2)));

        var set = Assert.Single(beads, bead => bead.IsByHand);
        Assert.Equal((3, 1, 4, 2), (set.SourceStart, set.SourceCount, set.TargetStart, set.TargetCount));
        Assert.Equal(double.PositiveInfinity, set.Margin);
        Assert.Contains("0=0", Bilingual.Shown(beads));
        Assert.Contains("11=11", Bilingual.Shown(beads));
    }

    [Fact]
    public void A_bead_may_be_larger_than_any_that_the_aligner_makes() =>
        Assert.Contains("2+3+4+5+6=2", Bilingual.Shown(Aligner.Align(Bilingual.Request(Sentences, [.. Sentences[..3], .. Sentences[7..]], new BeadByHand(2, 5, 2, 1)))));

    [Fact]
    public void A_segment_that_is_said_to_have_no_partner_has_none()
    {
        var beads = Aligner.Align(Bilingual.Request(Sentences, Sentences, new BeadByHand(3, 1, 0, 0), new BeadByHand(0, 0, 3, 1)));

        Assert.Equal(["3=", "=3"], Bilingual.Shown(beads.Where(bead => bead.IsByHand)).Order(StringComparer.Ordinal));
        Assert.All(beads, bead => Assert.Null(bead.CrossesTo));
    }

    [Fact]
    public void Beads_that_cross_are_cut_and_name_each_other()
    {
        var beads = Aligner.Align(Bilingual.Request(Sentences, Sentences, new BeadByHand(2, 1, 9, 1), new BeadByHand(5, 3, 5, 3)));

        var omission = Assert.Single(beads, bead => bead is { IsByHand: true, Kind: BeadKind.Omission });
        var addition = Assert.Single(beads, bead => bead is { IsByHand: true, Kind: BeadKind.Addition });
        Assert.Equal((2, 9), (omission.SourceStart, addition.TargetStart));
        Assert.Equal((addition.Number, omission.Number), (omission.CrossesTo, addition.CrossesTo));
        Assert.Contains("5+6+7=5+6+7", Bilingual.Shown(beads));
    }

    [Fact]
    public void A_summary_may_be_set_to_a_sentence_of_the_text()
    {
        var source = Segments.Of(Passage.Text(["It rains.", "It is cold."]), Passage.Language("en"), "Rain", "It is wet.", []);
        var target = Segments.Of(Passage.Text(["Piove.", "Fa freddo."]), Passage.Language("it"), "Pioggia", "È piovoso.", []);
        var request = new AlignmentRequest
        {
            SourceLanguage = Passage.Language("en"),
            TargetLanguage = Passage.Language("it"),
            Source = source,
            Target = target,
            ByHand = [new BeadByHand(1, 1, 2, 1)],
        };

        Assert.Equal(["0=0", "=1", "1=2"], Bilingual.Shown(Aligner.Align(request)).Take(3));
    }

    [Fact]
    public void A_segment_in_two_beads_is_a_bug_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => Aligner.Align(Bilingual.Request(Sentences, Sentences, new BeadByHand(1, 2, 1, 2), new BeadByHand(2, 1, 4, 1))));
}
