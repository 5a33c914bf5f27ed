using Dossier.Diagnostics;
using Dossier.Translations;
using Dossier.Translations.Exchange;

namespace Dossier.Tests.Translations.Exchange;

public sealed class BeadLinesTests
{
    [Fact]
    public void Beads_are_written_a_line_each_and_read_back()
    {
        var pair = Pairs.Of(["A.", "B.", "C."], ["D.", "E."], (2, 1), (1, 0), (0, 1));
        var lines = BeadLines.Write(pair.Beads);

        Assert.Equal("[0, 1]:[0]\n[2]:[]\n[]:[1]\n", lines);
        Assert.Equal([new BeadByHand(0, 2, 0, 1), new(2, 1, 0, 0), new(0, 0, 1, 1)], Read(lines).Beads);
    }

    [Fact]
    public void Costs_comments_empty_lines_and_line_ends_of_other_systems_are_passed_over() =>
        Assert.Equal([new BeadByHand(0, 1, 0, 1)], Read("# a comment\r\n\r\n[0]:[0]:0.25\r\n").Beads);

    [Theory]
    [InlineData("[0]", "1:1: it is not [numbers]:[numbers]")]
    [InlineData("[0]:[a]", "1:1: it is not [numbers]:[numbers]")]
    [InlineData("[-1]:[0]", "1:1: it is not [numbers]:[numbers]")]
    [InlineData("[99999999999]:[0]", "1:1: it is not [numbers]:[numbers]")]
    [InlineData("[]:[]", "1:1: both sides are empty")]
    [InlineData("[0, 2]:[0]", "1:1: the sentences of the original do not follow each other")]
    [InlineData("[1, 0]:[0]", "1:1: the sentences of the original do not follow each other")]
    [InlineData("[0]:[2]", "1:1: the translation has 2 sentences, title and summary included")]
    [InlineData("[0]:[0]\n[1]:[0]", "2:1: a sentence of the translation is in an earlier bead")]
    public void A_line_that_is_no_bead_is_reported_at_its_place(string text, string message) => Assert.Equal(message, Read(text).Found);

    private static (string Found, BeadByHand[] Beads) Read(string text)
    {
        var bag = new DiagnosticBag();
        var beads = BeadLines.Read(new SourceFile("b", text), 3, 2, bag);
        return (string.Join("\n", bag.ToImmutable().Select(one => $"{one.Span.ToString()![2..]}: {one.Message.Split(": ", 2)[1]}")), [.. beads]);
    }
}
