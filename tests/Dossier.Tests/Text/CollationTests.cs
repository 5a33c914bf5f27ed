using Dossier.Text;

namespace Dossier.Tests.Text;

public sealed class CollationTests
{
    [Theory]
    [InlineData("en", "Abel|Äbel|Abele|Beck")]
    [InlineData("de", "Adler|Ägidius|Albers|Zorn")]
    [InlineData("fr", "Cote|côte|côté|Dupont")]
    [InlineData("es", "Nuz|Ñandu|Oca")]
    [InlineData("sv", "Aalto|Zorn|Åberg|Äng|Ödman")]
    [InlineData("da", "Zorn|Ægidius|Ødegaard|Åberg|Aagaard")]
    [InlineData("cs", "Cyril|Čech|Hus|Chalupa|Ibl")]
    [InlineData("pl", "Lwow|Łoś|Mazur")]
    [InlineData("tr", "Hale|Işık|İpek|Jale")]
    [InlineData("hu", "Czuczor|Csaba|Dobos")]
    [InlineData("is", "Ypsi|Þór|Ægir|Östlund")]
    [InlineData("lt", "Ibenas|Ylius|Ingas|Jonas")]
    [InlineData("uk", "Гуменюк|Ґудзь|Дзюба|Ємець|Жук|Іваненко|Їжак|Йосипенко|Карпенко")]
    [InlineData("ru", "Ёжиков|Еремин|Жуков|Иванов|Йоффе|Котов")]
    public void Letters_come_in_the_order_of_the_language(string language, string names) => InOrder(language, names);

    [Theory]
    [InlineData("Rossi, Maria|Rossi Bianchi, Ada|Rossini, Gioachino")]
    [InlineData("Di Maio, Luigi|Dima, Ann")]
    [InlineData("Jean, Zoe|Jean-Paul|Jean Quentin")]
    [InlineData("Donne, John|D’Orsay, Alfred|Dort, Ann")]
    [InlineData("7 Days|Aal|Zeta|Άλφα|Альфа|阿爾法")]
    [InlineData("abel|Abel|ábel")]
    [InlineData("“Agency”|Agency Two")]
    [InlineData("Area 2|Area B")]
    public void Surnames_come_before_longer_surnames_and_marks_count_last(string names) => InOrder("en", names);

    [Theory]
    [InlineData("es", "Ñandu", "Ñ")]
    [InlineData("en", "Ñandu", "N")]
    [InlineData("de", "Ägidius", "A")]
    [InlineData("sv", "ängel", "Ä")]
    [InlineData("da", "Aagaard", "Å")]
    [InlineData("cs", "chalupa", "Ch")]
    [InlineData("tr", "ışık", "I")]
    [InlineData("tr", "ipek", "İ")]
    [InlineData("en", "Ælfric", "A")]
    [InlineData("en", "Ólafur", "O")]
    [InlineData("en", "ωmega", "Ω")]
    [InlineData("en", "ёж", "Е")]
    [InlineData("uk", "Їжак", "Ї")]
    [InlineData("en", "北京", "北")]
    [InlineData("en", "𝔄x", "𝔄")]
    [InlineData("en", "“Agency”", "A")]
    [InlineData("en", "8chan", "#")]
    [InlineData("en", "???", "#")]
    [InlineData("en", "", "#")]
    public void A_name_stands_under_the_letter_of_the_language(string language, string name, string letter) =>
        Assert.Equal(letter, Of(language).LetterOf(name));

    [Fact]
    public void Composed_and_decomposed_letters_are_the_same() =>
        Assert.Equal(Of("sv").KeyOf("\u00C5berg"), Of("sv").KeyOf("A\u030Aberg"));

    [Fact]
    public void Names_of_one_letter_stand_together()
    {
        var names = new[] { "(Anon)", "8chan", "Abel", "“Zeta”", "Äbel", "beta", "?", "Beta", "Çelik", "Cox" };
        foreach (var collation in new[] { "en", "tr", "sv", "cs" }.Select(Of))
        {
            var letters = names.OrderBy(collation.KeyOf, StringComparer.Ordinal).Select(collation.LetterOf).ToArray();

            Assert.Equal(letters.Distinct().Count(), 1 + letters.Zip(letters.Skip(1)).Count(pair => pair.First != pair.Second));
        }
    }

    private static void InOrder(string language, string names)
    {
        var expected = names.Split('|');
        var collation = Of(language);

        Assert.Equal(expected, expected.Reverse().OrderBy(collation.KeyOf, StringComparer.Ordinal));
        Assert.Equal(expected.Length, expected.Select(collation.KeyOf).Distinct(StringComparer.Ordinal).Count());
    }

    private static Collation Of(string language) => Collation.Of(LanguageTag.TryParse(language, out var tag) ? tag : default);
}
