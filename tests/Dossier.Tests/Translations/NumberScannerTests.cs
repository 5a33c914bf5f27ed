using Dossier.Translations;

namespace Dossier.Tests.Translations;

public class NumberScannerTests
{
    [Theory]
    [InlineData("en", "125,000 accounts", "125000")]
    [InlineData("it", "125.000 account", "125000")]
    [InlineData("fr", "125 000 comptes", "125000")]
    [InlineData("fr", "125\u202F000 comptes", "125000")]
    [InlineData("de-CH", "125’000 Konten", "125000")]
    [InlineData("en", "12,345,678", "12345678")]
    public void Groups_of_three_digits_are_one_number(string language, string text, string key) =>
        Assert.Equal([key], Keys(language, text));

    [Theory]
    [InlineData("en", "3.5 million")]
    [InlineData("it", "3,5 milioni")]
    [InlineData("it", "3.5 milioni")]
    [InlineData("en", "3.50")]
    [InlineData("de", "03,5")]
    public void A_fraction_has_one_key_however_it_is_written(string language, string text) =>
        Assert.Equal(["3.5"], Keys(language, text));

    [Theory]
    [InlineData("en", "1.500", "1.5")]
    [InlineData("it", "1.500", "1500")]
    [InlineData("it", "1.234,50", "1234.5")]
    [InlineData("en", "1,234.50", "1234.5")]
    [InlineData("en", "0.25", "0.25")]
    [InlineData("en", "000", "0")]
    [InlineData("en", "10", "10")]
    public void The_language_says_what_a_mark_means(string language, string text, string key) =>
        Assert.Equal([key], Keys(language, text));

    [Fact]
    public void A_number_in_a_compound_is_a_number() => Assert.Equal(["25"], Keys("en", "a 25-minute video"));

    [Fact]
    public void Digits_behind_a_letter_are_a_name() => Assert.Empty(Keys("en", "MP3 and A380"));

    [Fact]
    public void A_version_stays_whole() => Assert.Equal(["10.0.1"], Keys("en", "version 10.0.1."));

    [Fact]
    public void A_space_joins_digits_only_where_the_language_groups_with_spaces() =>
        Assert.Equal(["12", "300"], Keys("en", "on page 12 300 people"));

    [Fact]
    public void The_end_of_a_sentence_is_not_part_of_its_number() =>
        Assert.Equal("125,000", NumberScanner.Find("It closed 125,000.", Passage.Language("en"))[0].Fact.Written);

    [Fact]
    public void Digits_of_any_script_have_the_key_of_ours() => Assert.Equal(["25"], Keys("ar", "٢٥"));

    private static IEnumerable<string> Keys(string language, string text) =>
        NumberScanner.Find(text, Passage.Language(language)).Select(found => found.Fact.Key);
}
