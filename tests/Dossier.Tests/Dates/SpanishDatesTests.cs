namespace Dossier.Tests.Dates;

public class SpanishDatesTests
{
    // A Wednesday.
    private const string Published = "2016-02-24";

    [Theory]
    [InlineData("el 24 de febrero de 2016", "24 de febrero de 2016 = 2016-02-24")]
    [InlineData("el 1.º de marzo del 2015", "1.º de marzo del 2015 = 2015-03-01")]
    [InlineData("el primero de mayo de 2014", "primero de mayo de 2014 = 2014-05-01")]
    [InlineData("el treinta y uno de agosto de dos mil quince", "treinta y uno de agosto de dos mil quince = 2015-08-31")]
    [InlineData("el 3 de marzo de mil novecientos ochenta y dos", "3 de marzo de mil novecientos ochenta y dos = 1982-03-03")]
    [InlineData("el miércoles 24 de febrero de 2016", "miércoles 24 de febrero de 2016 = 2016-02-24")]
    [InlineData("24/feb/2016", "24/feb/2016 = 2016-02-24")]
    [InlineData("el 24/02/2016", "24/02/2016 = 2016-02-24")]
    [InlineData("del 3 al 5 de mayo de 2015", "del 3 al 5 de mayo de 2015 = 2015-05-03/2015-05-05")]
    [InlineData("en septiembre de 2015", "septiembre de 2015 = 2015-09")]
    public void A_date_that_is_written_out_is_taken_as_it_is(string text, string expected) => Says(text, expected);

    [Theory]
    [InlineData("en 2014 ganó", "2014 = 2014")]
    [InlineData("la novela (1984) y", "1984 = 1984")]
    [InlineData("entre 2010 y 2014", "entre 2010 y 2014 = 2010/2014")]
    [InlineData("de 2010 a 2014", "de 2010 a 2014 = 2010/2014")]
    [InlineData("en los años noventa", "años noventa = 199X")]
    [InlineData("la década de 1980", "década de 1980 = 198X")]
    [InlineData("en el siglo XIX", "siglo XIX = 18XX")]
    [InlineData("el verano de 2015", "verano de 2015 = 2015-22")]
    [InlineData("el primer trimestre de 2015", "primer trimestre de 2015 = 2015-33")]
    [InlineData("la segunda mitad de 2015", "segunda mitad de 2015 = 2015-41")]
    [InlineData("a mediados de 2013", "mediados de 2013 = 2013~")]
    [InlineData("a finales de enero", "finales de enero = 2016-01~")]
    public void A_year_its_parts_and_a_decade_are_dates(string text, string expected) => Says(text, expected);

    [Theory]
    [InlineData("el 20 de febrero", "20 de febrero = 2016-02-20")]
    [InlineData("el pasado 3 de mayo", "pasado 3 de mayo = 2015-05-03")]
    [InlineData("el próximo 3 de octubre", "próximo 3 de octubre = 2016-10-03")]
    [InlineData("el lunes 18", "lunes 18 = 2016-01-18")]
    [InlineData("el día 12", "12 = 2016-02-12")]
    [InlineData("los días 3, 4 y 5 de febrero", "3 = 2016-02-03; 4 y 5 de febrero = 2016-02-04/2016-02-05")]
    [InlineData("entre enero y ahora", "entre enero y ahora = 2016-01/2016-02-24")]
    [InlineData("en octubre subió", "octubre = 2015-10")]
    [InlineData("de enero a marzo de 2015", "de enero a marzo de 2015 = 2015-01/2015-03")]
    [InlineData("en Navidad", "Navidad = 2015-12-25")]
    [InlineData("el Viernes Santo de 2015", "Viernes Santo de 2015 = 2015-04-03")]
    [InlineData("el Día de Todos los Santos", "Día de Todos los Santos = 2015-11-01")]
    public void What_is_left_out_comes_from_the_publication_date(string text, string expected) => Says(text, expected);

    [Theory]
    [InlineData("El ministro dimitió el domingo", "domingo = 2016-02-21")]
    [InlineData("el próximo viernes", "próximo viernes = 2016-02-26")]
    [InlineData("el viernes que viene", "viernes que viene = 2016-02-26")]
    [InlineData("Volverá el viernes", "viernes = 2016-02-26?")]
    [InlineData("el jueves pasado", "jueves pasado = 2016-02-18")]
    [InlineData("el lunes de la semana pasada", "lunes de la semana pasada = 2016-02-15")]
    [InlineData("ayer", "ayer = 2016-02-23")]
    [InlineData("Anteayer", "Anteayer = 2016-02-22")]
    [InlineData("pasado mañana", "pasado mañana = 2016-02-26")]
    [InlineData("mañana miércoles", "mañana = 2016-02-25; miércoles = 2016-02-24")]
    [InlineData("anoche", "anoche = 2016-02-23")]
    [InlineData("ayer por la tarde", "ayer por la tarde = 2016-02-23")]
    [InlineData("en la madrugada del martes", "madrugada del martes = 2016-02-23")]
    [InlineData("el martes a las 18:30", "martes a las 18:30 = 2016-02-23")]
    [InlineData("la semana pasada", "semana pasada = 2016-02-15/2016-02-21")]
    [InlineData("el año que viene", "año que viene = 2017")]
    [InlineData("la última semana de enero", "última semana de enero = 2016-01-25/2016-01-31")]
    [InlineData("hace tres años", "hace tres años = 2013")]
    [InlineData("hace más de dos meses", "hace más de dos meses = 2015-12")]
    [InlineData("dentro de dos días", "dentro de dos días = 2016-02-26")]
    [InlineData("Llegarán en dos días", "dos días = 2016-02-26")]
    [InlineData("el 3 de mayo de 2015 y al día siguiente", "3 de mayo de 2015 = 2015-05-03; día siguiente = 2015-05-04")]
    [InlineData("el 3 de mayo de 2015 y dos días antes", "3 de mayo de 2015 = 2015-05-03; dos días antes = 2015-05-01")]
    [InlineData("en 2011; dos años más tarde", "2011 = 2011; dos años más tarde = 2013")]
    [InlineData("dos días antes de Navidad", "dos días antes de Navidad = 2015-12-23")]
    [InlineData("en 2011 y ese mismo año", "2011 = 2011; mismo año = 2011")]
    public void A_relative_date_is_counted_from_another(string text, string expected) => Says(text, expected);

    [Theory]
    // another word or a name
    [InlineData("Julio César cruzó")]
    [InlineData("la Plaza de Mayo")]
    [InlineData("viajó a Santo Domingo")]
    [InlineData("Plácido Domingo cantó")]
    [InlineData("el mar estaba en calma")]
    [InlineData("se hizo tarde")]
    [InlineData("la segunda vez")]
    [InlineData("en segundo lugar")]
    // a number
    [InlineData("unas 2000 personas")]
    [InlineData("por 2000 euros")]
    [InlineData("el 20 %")]
    // a length, a habit, the present
    [InlineData("durante tres años")]
    [InlineData("ganó en dos días")]
    [InlineData("cada lunes")]
    [InlineData("de lunes a viernes")]
    [InlineData("tres días antes de las elecciones")]
    [InlineData("el diario publicó")]
    [InlineData("todos los días")]
    [InlineData("hoy en día")]
    [InlineData("el 30 de febrero de 2016")]
    public void Other_things_are_no_dates(string text) => Says(text, "");

    private static void Says(string text, string expected) => Assert.Equal(expected, PlainArticle.Dates("es", Published, text));
}
