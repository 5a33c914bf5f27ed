using System.Globalization;
using Dossier.Dates;
using Dossier.Edtf;
using Dossier.Pages;
using Dossier.Text;
using Dossier.Theme;

namespace Dossier.Tests;

/// <summary>Every kind of date in words: EDTF, English, Italian.</summary>
public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2016", "2016", "2016")]
    [InlineData("0476", "476", "476")]
    [InlineData("0000", "1 BC", "1 a.C.")]
    [InlineData("-0043", "44 BC", "44 a.C.")]
    [InlineData("Y170000002", "170000002", "170000002")]
    [InlineData("Y-170000002~", "about 170000003 BC", "170000003 a.C. circa")]
    [InlineData("-0043-03", "March 44 BC", "marzo 44 a.C.")]
    [InlineData("-0043-03-15?", "15 March 44 BC (uncertain)", "15 marzo 44 a.C. (incerto)")]
    [InlineData("2015-03", "March 2015", "marzo 2015")]
    [InlineData("2015-03-XX", "March 2015", "marzo 2015")]
    [InlineData("2015-XX", "2015", "2015")]
    [InlineData("2015-XX-XX%", "about 2015 (uncertain)", "2015 circa (incerto)")]
    [InlineData("201X", "the 2010s", "gli anni 2010")]
    [InlineData("19XX", "the 1900s", "gli anni dal 1900")]
    [InlineData("00XX", "1 BC to 99", "1 a.C. – 99")]
    [InlineData("-01XX", "200 BC to 101 BC", "200 a.C. – 101 a.C.")]
    [InlineData("2015-24", "winter 2015", "inverno 2015")]
    [InlineData("2015-25", "spring 2015 (northern hemisphere)", "primavera 2015 (emisfero nord)")]
    [InlineData("2015-30~", "about summer 2015 (southern hemisphere)", "estate 2015 (emisfero sud) circa")]
    [InlineData("2015-34", "quarter 2 of 2015", "trimestre 2 del 2015")]
    [InlineData("2015-38", "May to August 2015", "maggio–agosto 2015")]
    [InlineData("2015-41", "half 2 of 2015", "semestre 2 del 2015")]
    [InlineData("1985-04-12T23:20:30", "12 April 1985, 23:20:30", "12 aprile 1985, ore 23:20:30")]
    [InlineData("1985-04-12T23:20:30Z", "12 April 1985, 23:20:30 UTC", "12 aprile 1985, ore 23:20:30 UTC")]
    [InlineData("1985-04-12T23:20:30-04", "12 April 1985, 23:20:30 UTC−04", "12 aprile 1985, ore 23:20:30 UTC−04")]
    [InlineData("1985-04-12T23:20:30+04:30", "12 April 1985, 23:20:30 UTC+04:30", "12 aprile 1985, ore 23:20:30 UTC+04:30")]
    [InlineData("2014/2016-02", "2014 to February 2016", "2014 – febbraio 2016")]
    [InlineData("2014~/2016~", "about 2014 to 2016", "2014 – 2016 circa")]
    [InlineData("2014~/2016?", "about 2014 to 2016 (uncertain)", "2014 circa – 2016 (incerto)")]
    [InlineData("-0099/-0043-03-15", "100 BC to 15 March 44 BC", "100 a.C. – 15 marzo 44 a.C.")]
    [InlineData("2015-03-09/2015-03-15", "9–15 March 2015", "9–15 marzo 2015")]
    [InlineData("2015-02-28~/2015-03-06~", "about 28 February – 6 March 2015", "28 febbraio – 6 marzo 2015 circa")]
    [InlineData("2015-12-28/2016-01-03", "28 December 2015 to 3 January 2016", "28 dicembre 2015 – 3 gennaio 2016")]
    [InlineData("-0043-03-09/-0043-03-15", "9–15 March 44 BC", "9–15 marzo 44 a.C.")]
    [InlineData("2015-03/2015-05", "March to May 2015", "marzo–maggio 2015")]
    [InlineData("2015-03-09/2015-03-09", "9 March 2015", "9 marzo 2015")]
    [InlineData("1985-04/..", "from April 1985", "aprile 1985 in poi")]
    [InlineData("../1985~", "until about 1985", "1985 circa e prima")]
    [InlineData("1985/", "1985 to an unknown date", "1985 – data ignota")]
    [InlineData("/1985", "an unknown date to 1985", "data ignota – 1985")]
    public void A_date_is_said_in_words(string edtf, string english, string italian)
    {
        Assert.True(EdtfDate.TryParse(edtf, out var date));
        Assert.Equal(english, DateWords.Of(date, Words.In(LanguageTag.English)));
        Assert.True(LanguageTag.TryParse("it", out var tag));
        Assert.Equal(italian, DateWords.Of(date, Words.In(tag)));
    }

    [Theory]
    [InlineData(DateBasis.Context, "2015-03~", "the year is taken from the publication date, about March 2015", "l’anno è ricavato dalla data di pubblicazione, marzo 2015 circa")]
    [InlineData(DateBasis.Relative, "2015-03-11", "worked out from the publication date, 11 March 2015", "ricavata dalla data di pubblicazione, 11 marzo 2015")]
    [InlineData(DateBasis.Anaphoric, "2016-02-24", "from the date named before it, 24 February 2016", "dalla data nominata prima, 24 febbraio 2016")]
    [InlineData(DateBasis.Anaphoric, null, "from a date named before it", "da una data nominata prima")]
    [InlineData(DateBasis.Corrected, null, "set by the editor: A {0}.", "fissata dai curatori: A {0}.")]
    public void How_a_date_was_read_is_said_in_words(DateBasis basis, string? reference, string english, string italian)
    {
        EdtfDate? date = null;
        Assert.True(reference is null || EdtfDate.TryParse(reference, out date));
        var reading = new DateReading(basis, date, basis == DateBasis.Corrected ? "A {0}." : null);

        Assert.Equal(english, DateWords.Of(reading, Words.In(LanguageTag.English)));
        Assert.True(LanguageTag.TryParse("it", out var tag));
        Assert.Equal(italian, DateWords.Of(reading, Words.In(tag)));
    }

    [Theory]
    [InlineData("2016-02-24", "18:30", "2016-02-24T18:30", "24 February 2016, 18:30")]
    [InlineData("2016-02-24~", "18:30:05", "2016-02-24T18:30:05", "about 24 February 2016, 18:30:05")]
    [InlineData("2016-02-24", null, "2016-02-24", "24 February 2016")]
    [InlineData("2016-02", "18:30", "2016-02", "February 2016, 18:30")]
    [InlineData("-0043-03-15", "18:30", null, "15 March 44 BC, 18:30")]
    [InlineData("2016-02-24T23:20:30Z", null, "2016-02-24T23:20:30Z", "24 February 2016, 23:20:30 UTC")]
    public void A_time_of_the_clock_is_said_with_its_day(string edtf, string? clock, string? machine, string words)
    {
        Assert.True(EdtfDate.TryParse(edtf, out var date));
        TimeOnly? time = clock is null ? null : TimeOnly.Parse(clock, CultureInfo.InvariantCulture);

        Assert.Equal(machine, HtmlDateTime.Of(date, time));
        Assert.Equal(words, DateWords.Of(date, time, Words.In(LanguageTag.English)));
    }
}
