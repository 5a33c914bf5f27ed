using Dossier.Annotations;
using Dossier.Pipeline;
using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Tests.Pipeline;

/// <summary>What a quote has to be to mean the place where its passage stands now.</summary>
public sealed class AnnotationStateTests : IDisposable
{
    private readonly TempFolder _folder = TempFolder.WithArticle("The bell rang three times. The drum was silent. The bell was cold.");

    [Theory]
    [InlineData("{exact: rang twice and the drum was loud}", "rang three times. The drum was silent", false, "rang three times. The drum was silent", "", "")]
    [InlineData("{exact: rang twice}", "rang three times", false, "rang three times", "The bell", ". The drum was silent. The bell was")]
    [InlineData("{exact: rang twice, suffix: '. So it'}", "rang three times", false, "rang three times", "", ". The drum was silent. The bell was")]
    [InlineData("{exact: rang twice}", "rang three times", true, "rang three times", "The bell", ". The drum was silent. The bell was")]
    [InlineData("{exact: The gong}", "The bell", false, "The bell", "", "rang three times. The drum was silent.")]
    public void A_changed_note_gets_the_words_that_are_there_and_the_context_that_they_need(string quote, string now, bool withContext, string exact, string prefix, string suffix)
    {
        var state = Changed(quote, now);

        Assert.Equal(new TextQuoteSelector(exact, prefix, suffix), state.Present(withContext));
    }

    [Fact]
    public void An_orphan_has_no_present_words()
    {
        var state = Changed("{exact: The gong}", "The bell");

        Assert.Null((state with { Note = state.Note with { Outcome = AnchorOutcome.Orphan, Passage = null } }).Present(withContext: true));
    }

    [Theory]
    [InlineData("rang three", true)]
    [InlineData("{exact: rang three times. The drum was silent}", false)]
    public void A_quote_of_few_characters_is_thin(string exact, bool isThin)
    {
        _folder.With("input/annotations/a.yaml", $"- id: x\n  quote: {(exact[0] == '{' ? exact : $"{{exact: {exact}}}")}\n  kind: context\n  body: b\n");

        Assert.Equal(isThin, Assert.Single(SiteBuild.Annotations(_folder["input"]).States).IsThin);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A note as the engine leaves it whose words have become others.</summary>
    private AnnotationState Changed(string quote, string now)
    {
        _folder.With("input/annotations/a.yaml", $"- id: x\n  quote: {{exact: drum was}}\n  kind: context\n  body: b\n");
        var state = Assert.Single(SiteBuild.Annotations(_folder["input"]).States);
        var written = AnnotationFile.Read(new Dossier.Diagnostics.SourceFile("annotations/a.yaml", $"- id: x\n  quote: {quote}\n  kind: context\n  body: b\n"), LanguageTag.English, NoLinkTargets.Instance, new Dossier.Diagnostics.DiagnosticBag());
        var at = state.Article.Text.Plain.IndexOf(now, StringComparison.Ordinal);
        return state with { Note = state.Note with { Written = written[0], Outcome = AnchorOutcome.Changed, Passage = new TextSpan(at, now.Length) } };
    }
}
