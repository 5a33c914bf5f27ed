using Dossier.Quotes;
using Dossier.Tests.Text;
using Dossier.Text;

namespace Dossier.Tests.Quotes;

public class RobustQuoteTests
{
    [Theory]
    [InlineData("Before.\n\nIn the long run the harbour was never rebuilt, and [he] left it for good in the late spring.", "the harbour was never rebuilt, and|he|left it for good in the late spring.")]
    [InlineData("Before.\n\n[He] left it for good in the late spring of that year.\n\nAfter.", "|He|left it for good in the late spring")]
    public void A_side_has_32_characters_and_the_rest_of_the_word_within_the_paragraph(string markdown, string quote) =>
        Assert.Equal(quote, Quote(markdown));

    [Fact]
    public void A_side_grows_until_it_settles_the_place_without_the_other() => Assert.Equal(
        "mayor, who had the keys of the gate and of the tower behind it:|he|went there every night.",
        Quote("It was the guard, who had the keys of the gate and of the tower behind it: he went there every night. It was the mayor, who had the keys of the gate and of the tower behind it: [he] went there every night."));

    [Fact]
    public void A_paragraph_of_few_words_is_quoted_with_words_of_its_neighbours_and_the_ends_of_lines_between() =>
        Assert.Equal("It was the end of the first part.\n|Robin|\nThe second part begins with a storm.", Quote("It was the end of the first part.\n\n## [Robin]\n\nThe second part begins with a storm."));

    [Theory]
    [InlineData("a b\n\na b\n\na b", 1)]
    [InlineData("x\n\nb\n\nb\n\ny", 0)]
    public void Where_the_paragraph_does_not_settle_it_there_is_more(string markdown, int which)
    {
        var text = Reading.Of(markdown).Text;
        var span = QuoteMatcher.FindAll(text.Plain, new TextQuoteSelector("b", string.Empty, string.Empty))[which];

        Assert.Equal(span, Assert.Single(QuoteMatcher.FindAll(text.Plain, RobustQuote.Of(text, span))));
    }

    [Fact]
    public void Of_any_passage_it_means_that_passage_alone()
    {
        var text = Reading.Of("The bell, the bell.\n\n- the bell\n- the “bell”\n\n𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞bell𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞\n\n| a | the bell |\n|---|---|\n| the bell | c |").Text;
        var spans = QuoteMatcher.FindAll(text.Plain, new TextQuoteSelector("bell", string.Empty, string.Empty));

        Assert.Equal(7, spans.Length);
        Assert.All(spans, span => Assert.Equal(span, Assert.Single(QuoteMatcher.FindAll(text.Plain, RobustQuote.Of(text, span)))));
    }

    [Theory]
    [InlineData("", "Robin", "", true)]
    [InlineData("and then ", "he", " left", true)]
    [InlineData("and then it was the man whom ", "he", " had seen", false)]
    [InlineData("", "Twenty-eight letters, at the least", "", false)]
    [InlineData("", "This has too few letters", "", true)]
    public void A_quote_of_fewer_than_28_letters_is_thin(string prefix, string exact, string suffix, bool isThin) =>
        Assert.Equal(isThin, RobustQuote.IsThin(new TextQuoteSelector(exact, prefix, suffix)));

    /// <summary>The quote of what stands in brackets.</summary>
    private static string Quote(string markdown)
    {
        var marked = Reading.Of(markdown.Replace("[", "⟦", StringComparison.Ordinal).Replace("]", "⟧", StringComparison.Ordinal)).Text.Plain;
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        var text = Reading.Of(markdown.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)).Text;

        var quote = RobustQuote.Of(text, TextSpan.FromBounds(start, marked.IndexOf('⟧', StringComparison.Ordinal) - 1));

        Assert.Single(QuoteMatcher.FindAll(text.Plain, quote));
        return $"{quote.Prefix}|{quote.Exact}|{quote.Suffix}";
    }
}
