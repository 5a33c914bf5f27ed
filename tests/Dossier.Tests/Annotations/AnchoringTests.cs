using Dossier.Annotations;
using Dossier.Diagnostics;
using Dossier.Tests.Text;
using Dossier.Text;

namespace Dossier.Tests.Annotations;

public class AnchoringTests
{
    private const string Ferry = "The *ferry* left the harbour at midnight.\n\nNobody had told the harbour master, who slept.";

    [Fact]
    public void A_note_with_one_place_is_brought_there()
    {
        var (notes, findings) = Anchor(Ferry, "id: x\n  quote: {exact: The ferry left the harbour at midnight}\n  kind: context\n  body: b");

        var note = Assert.Single(notes);
        Assert.Equal((AnchorOutcome.Exact, new TextSpan(0, 38), "n-x"), (note.Outcome, note.Passage!.Value, note.Address));
        Assert.Empty(findings);
    }

    [Fact]
    public void A_note_whose_passage_was_rewritten_is_at_what_became_of_it_with_a_warning()
    {
        var (notes, findings) = Anchor(Ferry, "id: x\n  quote: {exact: left the port at midnight, prefix: The ferry }\n  kind: context\n  body: b");

        Assert.Equal((AnchorOutcome.Changed, new TextSpan(10, 28)), (notes[0].Outcome, notes[0].Passage!.Value));
        Assert.StartsWith("annotations/a.yaml:2:10: warning DOS312: the note 'x' quotes 'left the port at midnight', and the text has 'left the harbour at midnight' now. ", Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{exact: a lighthouse that nobody had seen}", "nothing is enough like it")]
    [InlineData("{exact: the harbour wall}", "several passages are about equally like it")]
    public void A_note_whose_passage_is_gone_is_an_orphan_with_a_warning(string quote, string because)
    {
        var (notes, findings) = Anchor(Ferry, $"id: x\n  quote: {quote}\n  kind: context\n  body: b");

        Assert.Equal((AnchorOutcome.Orphan, null), (notes[0].Outcome, notes[0].Passage));
        var finding = Assert.Single(findings).ToString();
        Assert.StartsWith("annotations/a.yaml:2:10: warning DOS313: the note 'x' has lost its place: ", finding, StringComparison.Ordinal);
        Assert.Contains(because, finding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hard_line_break_ends_no_paragraph()
    {
        var (notes, findings) = Anchor("Roses are red,\\\nviolets are blue,\\\nand sugar is sweet.", "id: x\n  quote: {exact: violets are blue, prefix: 'Roses are red,', suffix: ', and sugar is sweet'}\n  kind: context\n  body: b");

        Assert.Equal(AnchorOutcome.Exact, Assert.Single(notes).Outcome);
        Assert.Empty(findings);
    }

    [Fact]
    public void A_passage_of_many_pages_is_found_by_its_ends()
    {
        var words = string.Join(' ', Enumerable.Range(0, 4000).Select(number => $"word{number}"));

        var (notes, _) = Anchor($"Before it.\n\n{words}\n\nBehind it.", $"id: x\n  quote: {{exact: {words.Replace("word2000 ", "", StringComparison.Ordinal)}}}\n  kind: context\n  body: b");

        Assert.Equal((AnchorOutcome.Changed, new TextSpan(11, words.Length)), (notes[0].Outcome, notes[0].Passage!.Value));
    }

    [Fact]
    public void A_quote_that_means_several_places_is_told_each_with_what_would_mean_it_alone()
    {
        var (notes, findings) = Anchor(Ferry, "id: x\n  quote: {exact: the harbour}\n  kind: context\n  body: b");

        Assert.Empty(notes);
        Assert.Equal(
            "annotations/a.yaml:2:10: error DOS301: the quote matches 2 places. Hint: quote the one that you mean: "
            + "articles/a.md:1:18 is {exact: \"the harbour\", suffix: \"at\"}; articles/a.md:3:17 is {exact: \"the harbour\", prefix: \"told\"}.",
            Assert.Single(findings).ToString());
    }

    [Fact]
    public void A_position_puts_the_nearest_place_first_and_settles_nothing()
    {
        var (notes, findings) = Anchor(Ferry, "id: x\n  quote: {exact: the harbour}\n  position: {start: 57, end: 68}\n  kind: context\n  body: b");

        Assert.Empty(notes);
        Assert.Contains("you mean: articles/a.md:3:17 is", Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_of_few_words_is_found_and_said_to_be_thin_with_words_that_would_do()
    {
        var (notes, findings) = Anchor(Ferry, "id: x\n  quote: {exact: Nobody}\n  kind: context\n  body: b");

        Assert.Equal(AnchorOutcome.Exact, notes[0].Outcome);
        Assert.Contains("warning DOS315", Assert.Single(findings).ToString(), StringComparison.Ordinal);
        Assert.Contains("{exact: \"Nobody\", suffix: \"had told the harbour master, who\"}", Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_stand_by_place_then_those_on_other_things_then_orphans()
    {
        const string Rest = "\n  kind: context\n  body: b\n";

        var (notes, _) = Anchor(
            Ferry,
            "id: gone\n  quote: {exact: a lighthouse that nobody had seen}" + Rest
            + "- id: whole\n  about: article" + Rest
            + "- id: second\n  quote: {exact: Nobody had told the harbour master}" + Rest
            + "- id: first\n  quote: {exact: ferry left the harbour at midnight}" + Rest);

        Assert.Equal(["first", "second", "whole", "gone"], notes.Select(note => note.Written.Id));
    }

    [Theory]
    [InlineData("id: x\n  quote: {prefix: one}\n  kind: context\n  body: b", "annotations/a.yaml:2:10: error DOS303: ")]
    [InlineData("id: x\n  kind: context\n  body: b", "annotations/a.yaml:1:3: error DOS104: 'quote' is missing or empty. ")]
    [InlineData("id: x\n  about: article\n  quote: {exact: Nobody}\n  kind: context\n  body: b", "annotations/a.yaml:2:10: error DOS311: a note is about one thing, and this one names both 'quote' and 'about'. ")]
    [InlineData("id: x\n  about: {date: 2015, record: a}\n  kind: context\n  body: b", "annotations/a.yaml:2:10: error DOS311: a note is about one thing, and this one names record and date. ")]
    [InlineData("id: x\n  about: page\n  kind: context\n  body: b", "annotations/a.yaml:2:10: error DOS114: 'about' can't be 'page'. ")]
    [InlineData("id: X y\n  about: article\n  kind: context\n  body: b", "annotations/a.yaml:1:7: error DOS118: ")]
    [InlineData("id: x\n  about: article\n  kind: remark\n  body: b", "annotations/a.yaml:3:9: error DOS114: 'kind' can't be 'remark'. ")]
    [InlineData("id: x\n  about: article\n  kind: context\n  bodi: b\n  body: c", "annotations/a.yaml:4:3: warning DOS105: unknown key 'bodi'. Hint: did you mean 'body'?")]
    [InlineData("id: x\n  about: article\n  kind: context\n  body: '[b](javascript:x)'", "annotations/a.yaml:4:9: warning DOS202: ")]
    [InlineData("id: x\n  about: article\n  kind: context\n  body: b\n- id: x\n  about: article\n  kind: context\n  body: b", "annotations/a.yaml:5:7: error DOS117: the id 'x' is taken by the note at annotations/a.yaml:1:7. ")]
    public void What_is_wrong_with_a_note_is_reported_at_its_place(string yaml, string finding) =>
        Assert.StartsWith(finding, Assert.Single(Anchor(Ferry, yaml).Findings).ToString(), StringComparison.Ordinal);

    private static (IReadOnlyList<Annotation> Notes, IReadOnlyList<Diagnostic> Findings) Anchor(string markdown, string yaml)
    {
        var bag = new DiagnosticBag();
        var written = AnnotationFile.Read(new SourceFile("annotations/a.yaml", "- " + yaml), LanguageTag.English, NoLinkTargets.Instance, bag);
        return (Anchoring.Anchor(Reading.Of(markdown).Text, written, bag), bag.ToImmutable());
    }
}
