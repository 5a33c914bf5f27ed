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
    [InlineData("caf\u00e9 noir", "cafe\u0301", "[0..4)")]
    [InlineData("cafe\u0301 noir", "caf\u00e9", "[0..5)")]
    [InlineData("\u1112\u1161\u11ab", "\ud55c", "[0..3)")]
    [InlineData("5 \u212B", "\u00C5", "[2..3)")]
    [InlineData("he said … no", "said ... no", "[3..12)")]
    [InlineData("an of\ufb01ce", "office", "[3..8)")]
    [InlineData("co\u00adoper\u200bate", "cooperate", "[0..11)")]
    [InlineData("there he is", "he", "[6..8)")]
    [InlineData("there she is", "he", "[1..3) [7..9)")]
    [InlineData("12,000 and 12", "12", "[11..13)")]
    [InlineData("l'Iran", "Iran", "[2..6)")]
    [InlineData("漢字漢", "漢", "[0..1) [2..3)")]
    [InlineData("text", " ", "")]
    [InlineData("text", "\u200b", "")]
    [InlineData("", "a", "")]
    public void A_quote_matches_but_for_white_space_quotes_dashes_and_normalisation(string text, string exact, string places) =>
        Assert.Equal(places, Places(text, exact));

    [Theory]
    [InlineData("one and one", "one", "and ", "", "[8..11)")]
    [InlineData("one and one", "one", "", " and", "[0..3)")]
    [InlineData("one and one", "one", "and", "x", "")]
    [InlineData("a “b”\nc b", "b", "a \"", "\" c", "[3..4)")]
    [InlineData("ab ab", "b", "a", "", "[1..2) [4..5)")]
    public void A_prefix_and_a_suffix_tell_places_apart(string text, string exact, string prefix, string suffix, string places) =>
        Assert.Equal(places, Places(text, exact, prefix, suffix));

    [Fact]
    public void Half_a_surrogate_pair_is_matched_as_it_is() => Assert.Equal("[0..1)", Places("\ud800 a", "\ud800"));

    private static string Places(string text, string exact, string prefix = "", string suffix = "") =>
        string.Join(' ', QuoteMatcher.FindAll(text, new TextQuoteSelector(exact, prefix, suffix)));
}
