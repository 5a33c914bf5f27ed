namespace Dossier.Tests.Dates;

public class PortugueseDatesTests
{
    // A Wednesday.
    private const string Published = "2016-02-24";

    [Theory]
    [InlineData("em 24 de fevereiro de 2016", "24 de fevereiro de 2016 = 2016-02-24")]
    [InlineData("a 1º de março de 2015", "1º de março de 2015 = 2015-03-01")]
    [InlineData("o primeiro de maio de 2014", "primeiro de maio de 2014 = 2014-05-01")]
    [InlineData("em trinta e um de agosto de dois mil e quinze", "trinta e um de agosto de dois mil e quinze = 2015-08-31")]
    [InlineData("na quarta-feira, 24 de fevereiro de 2016", "quarta-feira, 24 de fevereiro de 2016 = 2016-02-24")]
    [InlineData("24/fev/2016", "24/fev/2016 = 2016-02-24")]
    [InlineData("de 3 a 5 de maio de 2015", "de 3 a 5 de maio de 2015 = 2015-05-03/2015-05-05")]
    [InlineData("em Setembro de 2015", "Setembro de 2015 = 2015-09")]
    [InlineData("em maio de 68", "maio de 68 = 1968-05")]
    public void A_date_that_is_written_out_is_taken_as_it_is(string text, string expected) => Says(text, expected);

    [Theory]
    [InlineData("em 2014 venceu", "2014 = 2014")]
    [InlineData("o romance (1984) e", "1984 = 1984")]
    [InlineData("entre 2010 e 2014", "entre 2010 e 2014 = 2010/2014")]
    [InlineData("de 2010 a 2014", "de 2010 a 2014 = 2010/2014")]
    [InlineData("nos anos 90", "anos 90 = 199X")]
    [InlineData("na década de 1980", "década de 1980 = 198X")]
    [InlineData("no século XIX", "século XIX = 18XX")]
    [InlineData("no verão de 2015", "verão de 2015 = 2015-22")]
    [InlineData("o segundo trimestre de 2015", "segundo trimestre de 2015 = 2015-34")]
    [InlineData("a segunda metade de 2015", "segunda metade de 2015 = 2015-41")]
    [InlineData("em meados de 2013", "meados de 2013 = 2013~")]
    [InlineData("no final de janeiro", "final de janeiro = 2016-01~")]
    public void A_year_its_parts_and_a_decade_are_dates(string text, string expected) => Says(text, expected);

    [Theory]
    [InlineData("no dia 12", "12 = 2016-02-12")]
    [InlineData("no próximo dia 3 de outubro", "próximo dia 3 de outubro = 2016-10-03")]
    [InlineData("nos dias 3, 4 e 5 de fevereiro", "3 = 2016-02-03; 4 e 5 de fevereiro = 2016-02-04/2016-02-05")]
    [InlineData("nesta segunda-feira, 22 de fevereiro", "nesta segunda-feira, 22 de fevereiro = 2016-02-22")]
    [InlineData("em outubro subiu", "outubro = 2015-10")]
    [InlineData("de janeiro a março de 2015", "de janeiro a março de 2015 = 2015-01/2015-03")]
    [InlineData("no Natal", "Natal = 2015-12-25")]
    [InlineData("no dia de Natal de 2014", "dia de Natal de 2014 = 2014-12-25")]
    [InlineData("na Sexta-feira Santa de 2015", "Sexta-feira Santa de 2015 = 2015-04-03")]
    public void What_is_left_out_comes_from_the_publication_date(string text, string expected) => Says(text, expected);

    [Theory]
    [InlineData("O ministro caiu na segunda-feira", "segunda-feira = 2016-02-22")]
    [InlineData("morreu nesta terça-feira (23) em casa", "nesta terça-feira (23) = 2016-02-23")]
    [InlineData("disse na segunda (22) que", "segunda (22) = 2016-02-22")]
    [InlineData("disse na segunda, em Lisboa", "segunda = 2016-02-22")]
    [InlineData("a próxima sexta-feira", "próxima sexta-feira = 2016-02-26")]
    [InlineData("quinta que vem", "quinta que vem = 2016-02-25")]
    [InlineData("Voltará na sexta-feira", "sexta-feira = 2016-02-26?")]
    [InlineData("na quinta passada", "quinta passada = 2016-02-18")]
    [InlineData("segunda-feira da semana passada", "segunda-feira da semana passada = 2016-02-15")]
    [InlineData("ontem", "ontem = 2016-02-23")]
    [InlineData("Anteontem", "Anteontem = 2016-02-22")]
    [InlineData("depois de amanhã", "depois de amanhã = 2016-02-26")]
    [InlineData("ontem à noite", "ontem à noite = 2016-02-23")]
    [InlineData("na madrugada de terça-feira", "madrugada de terça-feira = 2016-02-23")]
    [InlineData("no domingo às 18h30", "domingo às 18h30 = 2016-02-21")]
    [InlineData("na semana passada", "semana passada = 2016-02-15/2016-02-21")]
    [InlineData("no ano que vem", "ano que vem = 2017")]
    [InlineData("a última semana de janeiro", "última semana de janeiro = 2016-01-25/2016-01-31")]
    [InlineData("há três anos", "há três anos = 2013")]
    [InlineData("dois meses atrás", "dois meses atrás = 2015-12")]
    [InlineData("daqui a dois dias", "daqui a dois dias = 2016-02-26")]
    [InlineData("Chegarão em dois dias", "dois dias = 2016-02-26")]
    [InlineData("em 3 de maio de 2015 e no dia seguinte", "3 de maio de 2015 = 2015-05-03; dia seguinte = 2015-05-04")]
    [InlineData("em 3 de maio de 2015 e dois dias antes", "3 de maio de 2015 = 2015-05-03; dois dias antes = 2015-05-01")]
    [InlineData("em 2011; dois anos mais tarde", "2011 = 2011; dois anos mais tarde = 2013")]
    [InlineData("no passado dia 14 de fevereiro", "passado dia 14 de fevereiro = 2016-02-14")]
    [InlineData("dois dias depois do Carnaval", "dois dias depois do Carnaval = 2016-02-11")]
    [InlineData("em 2011 e nesse ano", "2011 = 2011; nesse ano = 2011")]
    public void A_relative_date_is_counted_from_another(string text, string expected) => Says(text, expected);

    [Theory]
    // another word or a name
    [InlineData("no Rio de Janeiro")]
    [InlineData("Marco Polo partiu")]
    [InlineData("um marco histórico")]
    [InlineData("voou para Natal e")]
    [InlineData("o livro da Editora Abril")]
    [InlineData("na segunda fase")]
    [InlineData("pela quarta vez")]
    [InlineData("a terça parte")]
    [InlineData("ficou em segundo lugar")]
    [InlineData("chegou muito tarde")]
    // a number
    [InlineData("umas 2000 pessoas")]
    [InlineData("por 2000 reais")]
    // a length, a habit, the present
    [InlineData("durante três anos")]
    [InlineData("venceu em dois dias")]
    [InlineData("toda segunda-feira")]
    [InlineData("de segunda a sexta")]
    [InlineData("três dias antes das eleições")]
    [InlineData("na quinta do pai")]
    [InlineData("o diário publicou")]
    [InlineData("todos os dias")]
    [InlineData("hoje em dia")]
    [InlineData("em 30 de fevereiro de 2016")]
    public void Other_things_are_no_dates(string text) => Says(text, "");

    private static void Says(string text, string expected) => Assert.Equal(expected, PlainArticle.Dates("pt", Published, text));
}
