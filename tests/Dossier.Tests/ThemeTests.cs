using Dossier.Text;
using Dossier.Theme;

namespace Dossier.Tests;

public sealed class WordsTests
{
    [Fact]
    public void All_languages_have_the_same_words()
    {
        var english = Words.In(LanguageTag.English).Keys.Order(StringComparer.Ordinal);

        Assert.All(Words.Languages, language => Assert.Equal(english, In(language).Keys.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_word_has_the_same_gaps_in_all_languages() => Assert.All(Words.Languages, language =>
        Assert.All(Words.In(LanguageTag.English).Keys, key => Assert.Equal(Gaps(Words.In(LanguageTag.English)[key]), Gaps(In(language)[key]))));

    [Fact]
    public void A_language_without_words_falls_back_to_English() => Assert.Equal("en", In("pt-BR").Language.Value);

    [Fact]
    public void A_region_has_the_words_of_its_language() => Assert.Equal("it", In("it-CH").Language.Value);

    private static Words In(string language) => LanguageTag.TryParse(language, out var tag) ? Words.In(tag) : throw new ArgumentException("No language tag.", nameof(language));

    private static IEnumerable<char> Gaps(string word) => word.Where(char.IsAsciiDigit).Order();
}
