using Dossier.Quotes;

namespace Dossier.Tests.Quotes;

public class QuoteMatcherTests
{
    [Theory]
    [InlineData("a passage here", "passage", "[2..9)")]
    [InlineData("two\nlines", "two lines", "[0..9)")]
    [InlineData("two \u00a0\t lines", "two lines", "[0..12)")]
    [InlineData("two lines", "  two\n  lines ", "[0..9)")]
    [InlineData("he said “no” to ‘it’", "said \"no\" to 'it'", "[3..20)")]
    [InlineData("l’Iran – «sì»", "l'Iran - \"sì\"", "[0..13)")]
    [InlineData("first block\nsecond", "block second", "[6..18)")]
    [InlineData("😀 a 😀", "a 😀", "[3..7)")]
    [InlineData("aaa", "aa", "[0..2) [1..3)")]
    [InlineData("one and one", "one", "[0..3) [8..11)")]
    [InlineData("One", "one", "")]
    [InlineData("café", "cafe", "")]
    [InlineData("text", " ", "")]
    [InlineData("", "a", "")]
    public void A_quote_matches_but_for_white_space_quotes_and_dashes(string text, string exact, string places) =>
        Assert.Equal(places, Places(text, exact));

    [Theory]
    [InlineData("one and one", "one", "and ", "", "[8..11)")]
    [InlineData("one and one", "one", "", " and", "[0..3)")]
    [InlineData("one and one", "one", "and", "x", "")]
    [InlineData("a “b”\nc b", "b", "a \"", "\" c", "[3..4)")]
    [InlineData("ab ab", "b", "a", "", "[1..2) [4..5)")]
    public void A_prefix_and_a_suffix_tell_places_apart(string text, string exact, string prefix, string suffix, string places) =>
        Assert.Equal(places, Places(text, exact, prefix, suffix));

    private static string Places(string text, string exact, string prefix = "", string suffix = "") =>
        string.Join(' ', QuoteMatcher.FindAll(text, new TextQuoteSelector(exact, prefix, suffix)));
}
