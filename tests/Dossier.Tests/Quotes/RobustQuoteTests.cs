using Dossier.Quotes;
using Dossier.Tests.Text;
using Dossier.Text;

namespace Dossier.Tests.Quotes;

/// <summary>Quotes that outlive changes.</summary>
public sealed class RobustQuoteTests
{
    [Theory]
    [InlineData("One two three four five six seven eight nine ten HERE one two three four five six seven eight nine ten.", "four five six seven eight nine ten", "one two three four five six seven")]
    [InlineData("Before it.\n\nA HERE b.\n\nBehind it.", "A", "b.")]
    [InlineData("HERE", "", "")]
    [InlineData("(HERE), so", "(", "), so")]
    [InlineData("a\nb   HERE", "a b", "")]
    public void Context_is_whole_words_of_the_block(string markdown, string prefix, string suffix)
    {
        var quote = Of(markdown, "HERE");

        Assert.Equal(new TextQuoteSelector("HERE", prefix, suffix), quote);
    }

    [Theory]
    [InlineData("a b\n\na b\n\na b", 1)]
    [InlineData("x\n\nb\n\nb\n\ny", 0)]
    public void Where_the_block_does_not_settle_it_there_is_more(string markdown, int which)
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
    [InlineData("on Sunday", "", "", true)]
    [InlineData("on Sunday", "he said ", " to us", true)]
    [InlineData("on Sunday", "he said ", " to them", false)]
    public void A_quote_of_fewer_than_24_characters_is_thin(string exact, string prefix, string suffix, bool isThin) =>
        Assert.Equal(isThin, RobustQuote.IsThin(new TextQuoteSelector(exact, prefix, suffix)));

    private static TextQuoteSelector Of(string markdown, string words)
    {
        var text = Reading.Of(markdown).Text;
        return RobustQuote.Of(text, new TextSpan(text.Plain.IndexOf(words, StringComparison.Ordinal), words.Length));
    }
}
