using Dossier.Annotations;
using Dossier.Diagnostics;
using Dossier.Tests.Text;
using Dossier.Text;

namespace Dossier.Tests.Annotations;

public class AnchoringTests
{
    [Fact]
    public void A_note_with_one_place_is_brought_there()
    {
        var note = Assert.Single(Anchor("a *passage* here", "id: x\n  quote: {exact: passage}\n  kind: context\n  body: b").Notes);
        Assert.Equal(new TextSpan(2, 7), note.Passage);
        Assert.Equal("n-x", note.Address);
    }

    [Theory]
    [InlineData("id: x\n  quote: {exact: gone}\n  kind: context\n  body: b", "annotations/a.yaml:2:10: error DOS302: the quote is not in the article: 'gone'. ")]
    [InlineData("id: x\n  quote: {exact: one}\n  kind: context\n  body: b", "annotations/a.yaml:2:10: error DOS301: the quote matches 2 places. ")]
    [InlineData("id: x\n  quote: {prefix: one}\n  kind: context\n  body: b", "annotations/a.yaml:2:10: error DOS303: ")]
    [InlineData("id: x\n  kind: context\n  body: b", "annotations/a.yaml:1:3: error DOS104: 'quote' is missing or empty. ")]
    [InlineData("id: X y\n  quote: {exact: and}\n  kind: context\n  body: b", "annotations/a.yaml:1:7: error DOS118: ")]
    [InlineData("id: x\n  quote: {exact: and}\n  kind: remark\n  body: b", "annotations/a.yaml:3:9: error DOS114: 'kind' can't be 'remark'. ")]
    [InlineData("id: x\n  quote: {exact: and}\n  kind: context\n  bodi: b\n  body: c", "annotations/a.yaml:4:3: warning DOS105: unknown key 'bodi'. Hint: did you mean 'body'?")]
    [InlineData("id: x\n  quote: {exact: and}\n  kind: context\n  body: '[b](javascript:x)'", "annotations/a.yaml:4:9: warning DOS202: ")]
    [InlineData("id: x\n  quote: {exact: and}\n  kind: context\n  body: b\n- id: x\n  quote: {exact: and}\n  kind: context\n  body: b", "annotations/a.yaml:5:7: error DOS117: the id 'x' is taken by the note at annotations/a.yaml:1:7. ")]
    public void What_is_wrong_with_a_note_is_reported_at_its_place(string yaml, string finding) =>
        Assert.StartsWith(finding, Assert.Single(Anchor("one and one", yaml).Findings).ToString(), StringComparison.Ordinal);

    private static (IReadOnlyList<Annotation> Notes, IReadOnlyList<Diagnostic> Findings) Anchor(string markdown, string yaml)
    {
        var bag = new DiagnosticBag();
        var written = AnnotationFile.Read(new SourceFile("annotations/a.yaml", "- " + yaml), LanguageTag.English, NoLinkTargets.Instance, bag);
        return (Anchoring.Anchor(Reading.Of(markdown).Text, written, bag), bag.ToImmutable());
    }
}
