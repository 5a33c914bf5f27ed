using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Annotations;
using Dossier.Annotations.Exchange;
using Dossier.Diagnostics;
using Dossier.Quotes;
using Dossier.Tests.Text;
using Dossier.Text;

namespace Dossier.Tests.Annotations.Exchange;

/// <summary>Targets that are not as they were quoted, and those of pairs.</summary>
public sealed class WebAnnotationWriterTests
{
    private static readonly ArticleText Text = Reading.Of("The bell rang at dawn.").Text;
    private static readonly SourceSpan Nowhere = new SourceFile("annotations/a.yaml", string.Empty).Top;

    [Fact]
    public void A_changed_note_has_the_words_that_are_there_and_says_what_it_quotes() => Assert.Equal(
        """{"type":"SpecificResource","source":"a","selector":[{"type":"TextQuoteSelector","exact":"rang at dawn","prefix":"The bell ","suffix":"."},{"type":"TextPositionSelector","start":9,"end":21}],"skos:changeNote":"changed; the note quotes: rang at noon"}""",
        Target(new PassageTarget(new TextQuoteSelector("rang at noon", string.Empty, string.Empty), null, Nowhere), AnchorOutcome.Changed, new TextSpan(9, 12)));

    [Fact]
    public void An_orphan_keeps_its_quote() => Assert.Equal(
        """{"type":"SpecificResource","source":"a","selector":[{"type":"TextQuoteSelector","exact":"drum","prefix":"a"}],"skos:changeNote":"orphan; this is not there any more"}""",
        Target(new PassageTarget(new TextQuoteSelector("drum", "a", string.Empty), null, Nowhere), AnchorOutcome.Orphan, null));

    [Fact]
    public void A_bead_and_a_discrepancy_are_named_by_words_and_side()
    {
        var quote = new TextQuoteSelector("dawn", string.Empty, string.Empty);
        Assert.Equal(
            """{"type":"SpecificResource","source":"t","selector":{"type":"TextQuoteSelector","exact":"dawn"},"scope":"a","dcterms:subject":"bead target"}""",
            Target(new BeadTarget(quote, IsInOriginal: false, Nowhere), AnchorOutcome.Exact, null));
        Assert.Equal(
            """{"type":"SpecificResource","source":"t","selector":{"type":"TextQuoteSelector","exact":"dawn"},"scope":"a","dcterms:subject":"discrepancy number source"}""",
            Target(new DiscrepancyTarget("number", quote, IsInOriginal: true, Nowhere), AnchorOutcome.Exact, null));
    }

    [Fact]
    public void Where_32_characters_do_not_settle_a_place_there_are_more()
    {
        var text = string.Concat(Enumerable.Range(0, 3).Select(i => $"{i} " + new string('a', 40) + " x " + new string('b', 40)));
        var quote = PresentQuote.Of(new FoldedText(text), new TextSpan(text.IndexOf('x', 90), 1));

        Assert.Single(QuoteMatcher.FindAll(text, quote));
        Assert.Equal(64, quote.Prefix.Length);
    }

    private static string Target(AnnotationTarget target, AnchorOutcome outcome, TextSpan? passage)
    {
        var written = new WrittenAnnotation
        {
            Id = "x", Target = target, Kind = AnnotationKind.Context, Body = Text, Creator = null, Created = null, Certainty = null, Sources = [],
        };
        var published = new PublishedNote
        {
            Note = new Annotation { Written = written, Outcome = outcome, Passage = passage },
            Iri = "a#n-x", ArticleIri = "a", TargetIri = "t", Language = LanguageTag.English, Rights = null,
        };
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            WebAnnotationWriter.Write(json, published, new FoldedText(Text.Plain));
        }

        return JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement.GetProperty("target").GetRawText();
    }
}
