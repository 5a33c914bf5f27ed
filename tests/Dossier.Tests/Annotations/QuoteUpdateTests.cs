using Dossier.Annotations;
using Dossier.Diagnostics;
using Dossier.Quotes;

namespace Dossier.Tests.Annotations;

/// <summary>Quotes are rewritten, and nothing else of a file.</summary>
public sealed class QuoteUpdateTests
{
    private const string Rest = "\n  kind: context   # why not\n  body: b\n\n# the end\n";

    [Theory]
    [InlineData("{exact: old words, prefix: p}", "{exact: new words, prefix: b, suffix: \"a\"}")]
    [InlineData("{exact: \"old\", suffix: 's'}   # here", "{exact: \"new words\", prefix: \"b\", suffix: 'a'}   # here")]
    [InlineData("{ 'exact' : 'old' }", "{ 'exact' : 'new words', prefix: \"b\", suffix: \"a\" }")]
    [InlineData("\n    exact: \"old\"   # block", "\n    exact: \"new words\"   # block\n    prefix: \"b\"\n    suffix: \"a\"")]
    [InlineData("\n    prefix: |\n      two\n      lines\n    exact: old", "\n    prefix: \"b\"\n    exact: new words\n    suffix: \"a\"")]
    [InlineData("\n      exact: >-\n        old\n        words\n      # between\n      suffix: s", "\n      exact: \"new words\"\n      prefix: \"b\"\n      # between\n      suffix: a")]
    [InlineData("{exact: \"old\",\n          # within\n          prefix: \"p\"}", "{exact: \"new words\",\n          # within\n          prefix: \"b\", suffix: \"a\"}")]
    public void Only_the_texts_of_the_quote_change(string before, string after) =>
        Assert.Equal(File(after), Apply(File(before), new TextQuoteSelector("new words", "b", "a")).Text);

    [Theory]
    [InlineData("old", "it's: so", "\"it's: so\"")]
    [InlineData("'old'", "it's: so", "'it''s: so'")]
    [InlineData("old", "null", "\"null\"")]
    [InlineData("old", "12", "\"12\"")]
    [InlineData("'old'", "a\u2028b", "\"a\\u2028b\"")]
    [InlineData("old", "plain enough", "plain enough")]
    public void A_text_keeps_its_form_where_it_can(string before, string value, string after) =>
        Assert.Equal(File($"{{exact: {after}}}"), Apply(File($"{{exact: {before}}}"), new TextQuoteSelector(value, string.Empty, string.Empty)).Text);

    [Fact]
    public void A_context_that_is_not_needed_any_more_is_empty() =>
        Assert.Equal(File("{exact: new, prefix: \"\"}"), Apply(File("{exact: old, prefix: p}"), new TextQuoteSelector("new", string.Empty, string.Empty)).Text);

    [Fact]
    public void Line_ends_stay()
    {
        var file = File("\n    exact: old").Replace("\n", "\r\n", StringComparison.Ordinal);

        Assert.Equal(File("\n    exact: new\n    prefix: \"b\"").Replace("\n", "\r\n", StringComparison.Ordinal), Apply(file, new TextQuoteSelector("new", "b", string.Empty)).Text);
    }

    [Theory]
    [InlineData("{exact: &w old}\n  kind: context\n  body: b\n- id: y\n  quote: {exact: *w}")]
    [InlineData("&q {exact: old}\n  kind: context\n  body: b\n- id: y\n  quote: *q")]
    public void What_another_note_shares_is_left_alone(string quote) =>
        Assert.Equal((null, "x"), Apply(File(quote), new TextQuoteSelector("new", string.Empty, string.Empty)));

    [Fact]
    public void Several_notes_of_a_file_change_at_once()
    {
        var file = new SourceFile("annotations/a.yaml", "- id: x\n  quote: {exact: a}\n  kind: context\n  body: b\n- id: y\n  quote: {exact: c}\n  kind: context\n  body: d\n");

        Assert.Equal(
            "- id: x\n  quote: {exact: longer than before}\n  kind: context\n  body: b\n- id: y\n  quote: {exact: e}\n  kind: context\n  body: d\n",
            QuoteUpdate.Apply(file, [new NewQuote("x", new TextQuoteSelector("longer than before", string.Empty, string.Empty)), new NewQuote("y", new TextQuoteSelector("e", string.Empty, string.Empty))]).Text);
    }

    private static string File(string quote) => "# top\n- id: x\n  quote: " + quote + Rest;

    private static (string? Text, string? Refused) Apply(string yaml, TextQuoteSelector quote) =>
        QuoteUpdate.Apply(new SourceFile("annotations/a.yaml", yaml), [new NewQuote("x", quote)]);
}
