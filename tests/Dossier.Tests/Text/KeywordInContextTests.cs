using Dossier.Text;

namespace Dossier.Tests.Text;

public class KeywordInContextTests
{
    [Theory]
    [InlineData("a Jack b", "a |Jack| b")]
    [InlineData("x\n\na\n*Jack* \tb\n\ny", "a |Jack| b")]
    [InlineData("Jack", "|Jack|")]
    public void Only_words_of_the_same_block_are_shown_in_one_line(string markdown, string shown) => Assert.Equal(shown, Of(markdown));

    [Fact]
    public void A_long_block_is_cut_between_words()
    {
        var words = string.Concat(Enumerable.Repeat("seventh ", 30));
        var shown = Of(words + "Jack " + words);
        Assert.StartsWith("… seventh ", shown, StringComparison.Ordinal);
        Assert.EndsWith(" seventh …", shown, StringComparison.Ordinal);
        Assert.InRange(shown.Length, 180, 2 * KeywordInContext.Width + 12);
    }

    [Fact]
    public void A_text_without_spaces_is_cut_between_characters()
    {
        var words = string.Concat(Enumerable.Repeat("😀", 200));
        var shown = Of(words + "Jack" + words);
        Assert.StartsWith("… 😀", shown, StringComparison.Ordinal);
        Assert.EndsWith("😀 …", shown, StringComparison.Ordinal);
        Assert.InRange(shown.Length, 180, 2 * KeywordInContext.Width + 12);
    }

    [Theory]
    [InlineData("a few words", 20, "a few words")]
    [InlineData("a few words, more", 13, "a few words …")]
    [InlineData("a few\nwords", 8, "a few …")]
    [InlineData("😀😀😀😀", 3, "😀 …")]
    public void A_text_is_shortened_after_a_word(string text, int width, string shortened) => Assert.Equal(shortened, KeywordInContext.Shorten(text, width));

    private static string Of(string markdown)
    {
        var text = Reading.Of(markdown).Text;
        var (before, written, after) = KeywordInContext.Of(text, new TextSpan(text.Plain.IndexOf("Jack", StringComparison.Ordinal), 4));
        return $"{before}|{written}|{after}";
    }
}
