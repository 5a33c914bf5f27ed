using System.Collections.Immutable;
using Dossier.Translations;
using Dossier.Translations.Alignment;

namespace Dossier.Tests.Translations.Alignment;

public class AlignerTests
{
    private static readonly string[][] English =
    [
        [
            "The town library of Bellmare opened its doors again on Monday, after a winter of repairs to the roof.",
            "Readers stood in a line that reached the fountain.",
        ],
        [
            "The work cost 125,000 euros, which the town paid in three parts.",
            "Most of the money went into slates and timber, because the old beams had rotted through in two places.",
            "A carpenter from the next valley found the damage by chance while he was looking for a cat.",
            "He wrote it down in a notebook.",
        ],
        [
            "The librarian keeps 3,400 books behind glass.",
            "They may be read at a table.",
            "Nobody may take them home, and nobody has asked to do so since the flood.",
        ],
        [
            "In the evening the band played in the square.",
            "It rained, and no one left before the last march had been played to its end.",
            "Next year the cellar will be repaired.",
        ],
    ];

    /// <summary>A leftover headline and a by-line on top; p2s2 and p2s3 left out; p3s1 and p3s2 made one; all else kept.</summary>
    private static readonly string[][] Italian =
    [
        ["Meteo: ancora pioggia sulla costa"],
        ["Redazione"],
        [
            "La biblioteca comunale di Bellmare ha riaperto lunedì le sue porte, dopo un inverno di lavori al tetto.",
            "I lettori formavano una fila che arrivava alla fontana.",
        ],
        [
            "I lavori sono costati 125.000 euro, che il comune ha pagato in tre parti.",
            "Lo annotò in un taccuino.",
        ],
        [
            "La bibliotecaria custodisce sotto vetro 3.400 libri, che si possono leggere a un tavolo.",
            "Nessuno può portarli a casa, e dopo l’alluvione nessuno lo ha più chiesto.",
        ],
        [
            "La sera la banda ha suonato in piazza.",
            "Pioveva, e nessuno se n’è andato prima che l’ultima marcia fosse suonata fino in fondo.",
            "L’anno prossimo toccherà alla cantina.",
        ],
    ];

    [Fact]
    public void A_translation_with_additions_an_omission_and_a_merge_is_aligned_exactly()
    {
        var source = Passage.Segments("en", "The library is open again", English);
        var target = Passage.Segments("it", "La biblioteca ha riaperto", Italian);

        Assert.Equal(
            [
                "title = title",
                " = p1s1+p2s1",
                "p1s1 = p3s1",
                "p1s2 = p3s2",
                "p2s1 = p4s1",
                "p2s2+p2s3 = ",
                "p2s4 = p4s2",
                "p3s1+p3s2 = p5s1",
                "p3s3 = p5s2",
                "p4s1 = p6s1",
                "p4s2 = p6s2",
                "p4s3 = p6s3",
            ],
            Shown(source, target));
    }

    [Fact]
    public void Titles_go_together_however_different_their_lengths() =>
        Assert.Equal(
            ["title = title", "p1s1 = p1s1"],
            Shown(Passage.Segments("en", "Rain", ["It rains."]), Passage.Segments("it", new string('x', 300), ["Piove."])));

    [Fact]
    public void A_summary_without_a_partner_is_alone()
    {
        var source = Segments.Of(Passage.Text(["It rains."]), Passage.Language("en"), "Rain", "It is wet.", []);

        Assert.Equal(
            ["title = title", "summary = ", "p1s1 = p1s1"],
            Shown(source, Passage.Segments("it", "Pioggia", ["È piovoso."])));
    }

    [Fact]
    public void A_long_sentence_that_was_left_out_is_not_hidden_in_its_neighbour()
    {
        var source = Passage.Segments("en", "T", [new string('a', 90), new string('b', 300), new string('c', 70)]);
        var target = Passage.Segments("it", "T", [new string('a', 92), new string('c', 71)]);

        Assert.Equal(["title = title", "p1s1 = p1s1", "p1s2 = ", "p1s3 = p1s2"], Shown(source, target));
    }

    [Theory]
    [InlineData("125 a", "b", "p1s2 = p1s2", "p1s3 = ")]
    [InlineData("b", "125 a", "p1s2 = ", "p1s3 = p1s2")]
    public void A_shared_number_decides_between_sentences_of_one_length(string first, string second, string one, string other)
    {
        string[] rest = [.. Enumerable.Repeat(new string('y', 90), 6)];
        var source = Passage.Segments("en", "T", [rest[0], first.PadRight(90, 'x'), second.PadRight(90, 'x')], rest);
        var target = Passage.Segments("it", "T", [rest[0], "125 c".PadRight(90, 'x')], rest);

        Assert.Equal(["title = title", "p1s1 = p1s1", one, other], Shown(source, target).Take(4));
    }

    [Fact]
    public void A_paragraph_starts_where_its_partner_starts()
    {
        var source = Passage.Segments("en", "T", ["Ten letters.", "Ten letters."], ["Ten letters."]);
        var target = Passage.Segments("it", "T", ["Ten letters."], ["Ten letters."]);

        Assert.Contains("p2s1 = p2s1", Shown(source, target));
    }

    [Fact]
    public void A_text_without_a_translation_is_omitted_whole() =>
        Assert.Equal(["p1s1 = "], Shown([Passage.Segment("p1s1", "One.")], []));

    [Fact]
    public void Two_empty_texts_have_no_beads() => Assert.Empty(Passage.Align([], []));

    [Fact]
    public void Segments_in_another_order_are_a_bug_of_the_caller()
    {
        var title = Passage.Segment("title", "T") with { Role = SegmentRole.Title };

        Assert.Throws<ArgumentException>(() => Passage.Align([Passage.Segment("p1s1", "One."), title], []));
    }

    private static IEnumerable<string> Shown(ImmutableArray<Segment> source, ImmutableArray<Segment> target) =>
        Passage.Align(source, target).Select(bead =>
            string.Join('+', source.Slice(bead.SourceStart, bead.SourceCount).Select(s => s.Id)) + " = "
            + string.Join('+', target.Slice(bead.TargetStart, bead.TargetCount).Select(s => s.Id)));
}
