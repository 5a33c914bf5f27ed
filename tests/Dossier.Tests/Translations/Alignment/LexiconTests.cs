using System.Collections.Immutable;
using Dossier.Translations;
using Dossier.Translations.Alignment;

namespace Dossier.Tests.Translations.Alignment;

/// <summary>What the aligner learns from the texts themselves.</summary>
public class LexiconTests
{
    private const int Long = 60;

    [Fact]
    public void Texts_that_share_no_letter_are_aligned_by_what_their_words_do()
    {
        var sentences = Bilingual.Sentences(1, Long);
        int[][] translation = [.. sentences[..20], [.. sentences[20], .. sentences[21]], .. sentences[22..40], .. sentences[41..]];

        var beads = Aligner.Align(Bilingual.Request(sentences, translation));

        Assert.Contains("20+21=20", Bilingual.Shown(beads));
        Assert.Contains("40=", Bilingual.Shown(beads));
        Assert.Equal(Long - 3, beads.Count(bead => bead.Kind == BeadKind.OneToOne));
    }

    [Fact]
    public void A_missing_passage_is_one_omission_and_not_doubtful()
    {
        var sentences = Bilingual.Sentences(1, 2 * Long);

        var beads = Aligner.Align(Bilingual.Request(sentences, [.. sentences[..15], .. sentences[30..]]));

        var omission = Assert.Single(beads, bead => bead.Kind == BeadKind.Omission);
        Assert.Equal((15, 15), (omission.SourceStart, omission.SourceCount));
        Assert.False(omission.IsDoubtful);
        Assert.Null(omission.CrossesTo);
    }

    [Fact]
    public void A_passage_that_was_moved_is_an_omission_and_an_addition_that_name_each_other()
    {
        var sentences = Bilingual.Sentences(1, Long);

        var beads = Aligner.Align(Bilingual.Request(sentences, [.. sentences[..10], .. sentences[13..40], .. sentences[10..13], .. sentences[40..]]));

        var omission = Assert.Single(beads, bead => bead.Kind == BeadKind.Omission);
        var addition = Assert.Single(beads, bead => bead.Kind == BeadKind.Addition);
        Assert.Equal((10, 3), (omission.SourceStart, omission.SourceCount));
        Assert.Equal((37, 3), (addition.TargetStart, addition.TargetCount));
        Assert.Equal((addition.Number, omission.Number), (omission.CrossesTo, addition.CrossesTo));
    }

    [Fact]
    public void An_omission_beside_an_addition_is_as_sure_as_alone()
    {
        var sentences = Bilingual.Sentences(1, Long);

        var beads = Aligner.Align(Bilingual.Request(
            sentences, [.. sentences[..20], .. Bilingual.Sentences(9, 2), .. sentences[23..]], new BeadByHand(20, 3, 0, 0), new BeadByHand(0, 0, 20, 2)));

        Assert.Contains("20+21+22=", Bilingual.Shown(beads));
        Assert.False(beads.Single(bead => bead.SourceStart == 23 && bead.SourceCount > 0).IsDoubtful);
    }

    [Fact]
    public void What_was_left_out_here_and_made_up_there_is_not_said_to_be_moved()
    {
        var sentences = Bilingual.Sentences(1, Long);

        var beads = Aligner.Align(Bilingual.Request(sentences, [.. sentences[..10], .. sentences[13..40], .. Bilingual.Sentences(7, 3), .. sentences[40..]]));

        Assert.All(beads, bead => Assert.Null(bead.CrossesTo));
    }

    [Fact]
    public void Short_pairs_learn_from_each_other()
    {
        // Alone, a text of four sentences of like lengths without its second could lack any of them.
        var others = Enumerable.Range(2, 30).Select(text => Bilingual.Sentences(text, 12)).Select(text => Bilingual.Request(text, text));
        int[][] sentences = [[1, 2, 3, 4, 5, 6], [21, 22, 23, 24, 25, 26], [41, 42, 43, 44, 45, 46], [61, 62, 63, 64, 65, 66]];
        var request = Bilingual.Request(sentences, [sentences[0], sentences[2], sentences[3]]);

        Assert.NotEqual(["0=0", "1=", "2=1", "3=2"], Bilingual.Shown(Aligner.Align(request)));
        Assert.Equal(["0=0", "1=", "2=1", "3=2"], Bilingual.Shown(Aligner.AlignAll([request, .. others])[0]));
    }

    [Fact]
    public void The_order_of_the_pairs_changes_nothing()
    {
        var requests = Enumerable.Range(1, 8).Select(text => Bilingual.Request(Bilingual.Sentences(text, 12), Bilingual.Sentences(text, 12 - (text % 3)))).ToImmutableArray();

        var one = Aligner.AlignAll(requests);
        var other = Aligner.AlignAll([.. requests.Reverse()]);

        Assert.Equal(one.Select(Described), other.Reverse().Select(Described));

        static string Described(ImmutableArray<Bead> beads) => string.Join(' ', beads);
    }

    [Fact]
    public void A_pair_read_the_other_way_round_has_the_same_beads()
    {
        var sentences = Bilingual.Sentences(1, Long);
        int[][] translation = [.. sentences[..5], [.. sentences[5], .. sentences[6]], .. sentences[7..30], .. sentences[33..]];
        var request = Bilingual.Request(sentences, translation);
        var turned = new AlignmentRequest
        {
            SourceLanguage = request.TargetLanguage,
            TargetLanguage = request.SourceLanguage,
            Source = request.Target,
            Target = request.Source,
        };

        Assert.Equal(
            Aligner.Align(request).Select(bead => (bead.SourceStart, bead.SourceCount, bead.TargetStart, bead.TargetCount, bead.Margin)),
            Aligner.Align(turned).Select(bead => (bead.TargetStart, bead.TargetCount, bead.SourceStart, bead.SourceCount, bead.Margin)));
    }

    [Fact]
    public void A_word_list_helps_where_a_text_is_too_short_to_learn_from()
    {
        // Six sentences of one length; the second is missing.
        var sentences = Enumerable.Range(0, 6).Select(i => Enumerable.Range(15 * i, 15).ToArray()).ToArray();
        var request = Bilingual.Request(sentences, [sentences[0], .. sentences[2..]]);

        Assert.NotEqual(["0=0", "1=", "2=1", "3=2", "4=3", "5=4"], Bilingual.Shown(Aligner.Align(request)));
        Assert.Equal(["0=0", "1=", "2=1", "3=2", "4=3", "5=4"], Bilingual.Shown(Aligner.Align(request, Bilingual.Words(90))));
    }
}
