using Dossier.Text;
using Dossier.Translations;

namespace Dossier.Tests.Translations;

public class SegmentsTests
{
    private static readonly LanguageTag English = LanguageTag.English;

    [Fact]
    public void The_title_comes_first_then_the_summary_then_the_sentences()
    {
        var segments = Segments.Of(Passage.Text(["One.", "Two."], ["Three."]), English, "Title", "Summary", []);

        Assert.Equal(["title", "summary", "p1s1", "p1s2", "p2s1"], segments.Select(s => s.Id));
        Assert.Equal(
            [SegmentRole.Title, SegmentRole.Summary, SegmentRole.Body, SegmentRole.Body, SegmentRole.Body],
            segments.Select(s => s.Role));
        Assert.Equal([0, 0, 0, 0, 1], segments.Select(s => s.Paragraph));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void No_summary_gives_no_segment(string? summary) =>
        Assert.Equal(["title"], Segments.Of(Passage.Text(), English, "Title", summary, []).Select(s => s.Id));

    [Fact]
    public void A_segment_has_no_white_space_at_its_ends_and_its_span_is_its_text()
    {
        var text = Passage.Text(["One.", "Two."]);
        var segment = Segments.Of(text, English, "Title", summary: null, [])[1];

        Assert.Equal("One.", segment.Text);
        Assert.Equal("One.", segment.Span.In(text.Plain));
    }

    [Fact]
    public void Facts_stand_in_their_sentence_in_the_order_of_the_text()
    {
        var text = Passage.Text(["On 5 May Ann paid 30 euros.", "Ann left."]);
        var segments = Segments.Of(text, English, "Title", summary: null,
        [
            (new TextSpan(28, 3), new Fact(FactKind.Name, "person/ann", "Ann")),
            (new TextSpan(9, 3), new Fact(FactKind.Name, "person/ann", "Ann")),
            (new TextSpan(3, 5), new Fact(FactKind.Date, "2015-05-05", "5 May")),
        ]);

        Assert.Equal(["2015-05-05", "person/ann", "30"], segments[1].Facts.Select(f => f.Key));
        Assert.Equal(["person/ann"], segments[2].Facts.Select(f => f.Key));
    }

    [Fact]
    public void Digits_of_a_date_or_a_name_are_not_numbers_again()
    {
        var text = Passage.Text(["In 2015 Apollo 11 had 3 crew."]);
        var segments = Segments.Of(text, English, "Title", summary: null,
        [
            (new TextSpan(3, 4), new Fact(FactKind.Date, "2015", "2015")),
            (new TextSpan(8, 9), new Fact(FactKind.Name, "organization/apollo-11", "Apollo 11")),
        ]);

        Assert.Equal(["3"], segments[1].Facts.Where(f => f.Kind == FactKind.Number).Select(f => f.Key));
    }

    [Fact]
    public void Code_states_no_numbers()
    {
        var text = Passage.Text(["x = 5"]);
        text = text with { Blocks = [text.Blocks[0] with { Kind = BlockKind.Code }] };

        Assert.Empty(Segments.Of(text, English, "Title", summary: null, [])[1].Facts);
    }

    [Fact]
    public void A_title_states_its_numbers() =>
        Assert.Equal(["7"], Segments.Of(Passage.Text(), English, "7 threats", summary: null, [])[0].Facts.Select(f => f.Key));
}
