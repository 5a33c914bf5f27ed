namespace Dossier.Tests.Dates;

public class ItalianDatesTests
{
    // A Wednesday.
    private const string Published = "2016-02-24";

    [Theory]
    [InlineData("il 24 febbraio 2016", "24 febbraio 2016 = 2016-02-24")]
    [InlineData("mercoledì 24 febbraio 2016", "mercoledì 24 febbraio 2016 = 2016-02-24")]
    [InlineData("il 1º maggio 2015", "1º maggio 2015 = 2015-05-01")]
    [InlineData("il 1° maggio 2015", "1° maggio 2015 = 2015-05-01")]
    [InlineData("il primo maggio 2015", "primo maggio 2015 = 2015-05-01")]
    [InlineData("l’11 settembre 2001", "11 settembre 2001 = 2001-09-11")]
    [InlineData("dell'8 marzo del 2015", "8 marzo del 2015 = 2015-03-08")]
    [InlineData("24 feb. 2016", "24 feb. 2016 = 2016-02-24")]
    [InlineData("dal 24-26 febbraio 2016", "dal 24-26 febbraio 2016 = 2016-02-24/2016-02-26")]
    [InlineData("nel maggio del 2015", "maggio del 2015 = 2015-05")]
    [InlineData("a maggio 2015", "maggio 2015 = 2015-05")]
    public void A_date_that_is_written_out_is_taken_as_it_is(string text, string expected) => Says(text, expected);

    [Theory]
    [InlineData("Nel 2014 Twitter", "2014 = 2014")]
    [InlineData("fine 2014", "fine 2014 = 2014~")]
    [InlineData("dal 2010 al 2014", "dal 2010 al 2014 = 2010/2014")]
    [InlineData("tra il 2010 e il 2014", "tra il 2010 e il 2014 = 2010/2014")]
    [InlineData("nel 2013 e 2014", "2013 = 2013; 2014 = 2014")]
    [InlineData("gli anni Novanta", "anni Novanta = 199X")]
    [InlineData("negli anni sessanta", "anni sessanta = 196X")]
    [InlineData("anni '90", "anni '90 = 199X")]
    [InlineData("negli anni 80", "anni 80 = 198X")]
    [InlineData("negli anni 1990", "anni 1990 = 199X")]
    [InlineData("l'estate del 2015", "estate del 2015 = 2015-22")]
    [InlineData("primo trimestre del 2009", "primo trimestre del 2009 = 2009-33")]
    [InlineData("nella seconda metà del 2015", "seconda metà del 2015 = 2015-41")]
    public void A_year_its_parts_and_a_decade_are_dates(string text, string expected) => Says(text, expected);

    [Theory]
    [InlineData("il 4 Agosto", "4 Agosto = 2015-08-04")]
    [InlineData("giovedì 25 febbraio", "giovedì 25 febbraio = 2016-02-25")]
    [InlineData("a gennaio", "gennaio = 2016-01")]
    [InlineData("In ottobre l’ISIS", "ottobre = 2015-10")]
    [InlineData("nel mese di maggio", "mese di maggio = 2015-05")]
    public void A_year_that_is_left_out_comes_from_the_publication_date(string text, string expected) => Says(text, expected);

    [Theory]
    [InlineData("Domenica una foto", "Domenica = 2016-02-21")]
    [InlineData("domenica scorsa", "domenica scorsa = 2016-02-21")]
    [InlineData("la scorsa domenica", "scorsa domenica = 2016-02-21")]
    [InlineData("mercoledì prossimo", "mercoledì prossimo = 2016-03-02")]
    [InlineData("lo scorso ottobre", "scorso ottobre = 2015-10")]
    [InlineData("nell'ottobre scorso", "ottobre scorso = 2015-10")]
    [InlineData("l'estate scorsa", "estate scorsa = 2015-22")]
    [InlineData("ieri", "ieri = 2016-02-23")]
    [InlineData("l'altro ieri", "l'altro ieri = 2016-02-22")]
    [InlineData("oggi", "oggi = 2016-02-24")]
    [InlineData("dopodomani", "dopodomani = 2016-02-26")]
    [InlineData("l'anno scorso", "anno scorso = 2015")]
    [InlineData("lo scorso anno", "scorso anno = 2015")]
    [InlineData("quest'anno", "quest'anno = 2016")]
    [InlineData("questa settimana", "questa settimana = 2016-02-22/2016-02-28")]
    [InlineData("il mese prossimo", "mese prossimo = 2016-03")]
    [InlineData("due anni fa", "due anni fa = 2014")]
    [InlineData("3 giorni fa", "3 giorni fa = 2016-02-21")]
    [InlineData("una settimana fa", "una settimana fa = 2016-02-17~")]
    public void A_relative_date_is_counted_from_the_publication_date(string text, string expected) => Says(text, expected);

    [Theory]
    [InlineData("la domenica")]
    [InlineData("ogni lunedì")]
    [InlineData("Domenica Rossi")]
    [InlineData("vinse in 3 set")]
    [InlineData("un anno passato in carcere")]
    [InlineData("per anni sessanta persone")]
    [InlineData("di 2000 euro")]
    [InlineData("oltre 125.000 account")]
    [InlineData("numerosi pacchetti (circa 1871)")]
    [InlineData("Nel secondo video")]
    [InlineData("il 31 aprile 2015")]
    public void Other_things_are_no_dates(string text) => Says(text, "");

    private static void Says(string text, string expected) => Assert.Equal(expected, PlainArticle.Dates("it", Published, text));
}
