using System.Text;
using Dossier.Diagnostics;
using Dossier.Translations;
using Dossier.Translations.Exchange;

namespace Dossier.Tests.Translations.Exchange;

public sealed class TmxTests
{
    private const string Head = "<tmx version=\"1.4\"><header/><body>";

    [Fact]
    public void What_is_written_is_valid_and_has_a_unit_a_bead()
    {
        var tmx = Written(Pairs.Of(["One. ", "Two <b>&amp; \"more\".", "Three."], ["Uno.", "Due.", "Tre."], (1, 1), (2, 0), (0, 1), (0, 1)));

        Assert.Empty(TmxDtd.Problems(tmx));
        Assert.Equal(4, tmx.Split("<tu ").Length - 1);
        Assert.Equal(5, tmx.Split("<tuv ").Length - 1);
        Assert.Contains("<seg>Two &lt;b&gt;&amp;amp; \"more\". Three.</seg>", tmx, StringComparison.Ordinal);
        Assert.Contains("<prop type=\"x-margin\">1.3</prop>", tmx, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_pairs_is_valid() => Assert.Empty(TmxDtd.Problems(Written()));

    [Theory]
    [InlineData("adminlang=\"en\" ")]
    [InlineData("o-tmf=\"Dossier\" ")]
    [InlineData("xml:lang=\"en\"")]
    public void The_check_of_validity_misses_an_attribute(string attribute) =>
        Assert.NotEmpty(TmxDtd.Problems(Written(Pairs.Of(["One."], ["Uno."], (1, 1))).Replace(attribute, string.Empty, StringComparison.Ordinal)));

    [Fact]
    public void Characters_that_XML_can_not_hold_are_replaced()
    {
        var tmx = Written(Pairs.Of(["A\u0001b\uD800."], ["Uno."], (1, 1)));

        Assert.Empty(TmxDtd.Problems(tmx));
        Assert.Contains("<seg>A\ufffdb\ufffd.</seg>", tmx, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_read_back_as_the_same_beads()
    {
        string[] source = ["Yes.", "No.", "Yes.", "Late."];
        string[] target = ["Sì.", "No.", "Forse.", "Sì."];
        var pair = Pairs.Of(source, target, (1, 1), (1, 2), (1, 1), (1, 0));

        var (beads, found) = Placed(Written(pair), Pairs.Request(source, target), "b");

        Assert.Empty(found);
        Assert.Equal([new BeadByHand(0, 1, 0, 1), new(1, 1, 1, 2), new(2, 1, 3, 1), new(3, 1, 0, 0)], beads);
    }

    [Fact]
    public void Units_of_another_pair_are_passed_over()
    {
        var stream = new MemoryStream();
        TmxWriter.Write(stream, [new TmxPair("a", Pairs.Of(["Other."], ["Altro."], (1, 1))), new TmxPair("b", Pairs.Of(["One."], ["Uno."], (1, 1)))]);

        var (beads, found) = Placed(Encoding.UTF8.GetString(stream.ToArray()), Pairs.Request(["One."], ["Uno."]), "b");

        Assert.Empty(found);
        Assert.Equal([new BeadByHand(0, 1, 0, 1)], beads);
    }

    [Fact]
    public void Inline_codes_are_left_out_and_regions_of_a_language_fit()
    {
        var (beads, found) = Placed(
            "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">" + Head + "<tu><tuv xml:lang=\"EN-US\"><seg>A <bpt i=\"1\">&lt;b></bpt><hi>bold</hi><ept i=\"1\">&lt;/b></ept> one.<ph/></seg></tuv>"
            + "<tuv lang=\"it_CH\"><seg>Uno “audace”.</seg></tuv></tu></body></tmx>",
            Pairs.Request(["A bold one."], ["Uno \"audace\"."]),
            "b");

        Assert.Empty(found);
        Assert.Equal([new BeadByHand(0, 1, 0, 1)], beads);
    }

    [Theory]
    [InlineData("<html/>", "DOS651 1:1: this is no TMX file: its root is 'html'")]
    [InlineData("<tmx>\n<body></tmx>", "DOS651 2:9: this is no TMX file: The 'body' start tag on line 2 position 2 does not match the end tag of 'tmx'")]
    [InlineData("<!DOCTYPE tmx [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><tmx><body><tu><tuv xml:lang=\"en\"><seg>&a;</seg></tuv></tu></body></tmx>", "DOS651 1:97: this is no TMX file: Reference to undeclared entity 'a'")]
    [InlineData(Head + "<tu><tuv xml:lang=\"de\"><seg>Eins.</seg></tuv></tu></body></tmx>", "DOS653 1:1: no unit of this pair has both 'en' and 'it'")]
    [InlineData(Head + "\n<tu><tuv xml:lang=\"en\"><seg>On</seg></tuv><tuv xml:lang=\"it\"><seg>Uno.</seg></tuv></tu></body></tmx>", "DOS652 2:1: 'On' is no run of whole sentences of the original")]
    [InlineData(Head + "\n <tu><tuv xml:lang=\"en\"><seg>One.</seg></tuv><tuv xml:lang=\"it\"><seg>Uno. Uno.</seg></tuv></tu></body></tmx>", "DOS652 2:2: 'Uno. Uno.' is no run of whole sentences of the translation")]
    public void What_does_not_fit_is_reported_at_its_place(string tmx, string message)
    {
        var (beads, found) = Placed(tmx, Pairs.Request(["One."], ["Uno."]), "b");

        Assert.Empty(beads);
        Assert.Equal(message, found);
    }

    private static string Written(params Bitext[] pairs)
    {
        var stream = new MemoryStream();
        TmxWriter.Write(stream, [.. pairs.Select(pair => new TmxPair("b", pair))]);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static (IEnumerable<BeadByHand> Beads, string Found) Placed(string tmx, AlignmentRequest pair, string name)
    {
        var bag = new DiagnosticBag();
        var file = new SourceFile("b.tmx", tmx);
        var units = TmxReader.Read(file, bag);
        var beads = bag.HasErrors ? [] : UnitPlacing.Place(units, name, pair, file, bag);
        return (beads, string.Join("\n", bag.ToImmutable().Select(one => $"{one.Code.Id} {one.Span.ToString()![6..]}: {one.Message}")));
    }
}
