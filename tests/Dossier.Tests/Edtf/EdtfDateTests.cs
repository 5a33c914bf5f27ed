using System.Globalization;
using Dossier.Edtf;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Edtf;

public class EdtfDateTests
{
    // EDTF as written; first and last day; precision; HTML's datetime
    public static TheoryData<string, string, string, EdtfPrecision, string?> Level0 => new()
    {
        { "2016", "2016-01-01", "2016-12-31", EdtfPrecision.Year, "2016" },
        { "0476", "0476-01-01", "0476-12-31", EdtfPrecision.Year, "0476" },
        { "2015-03", "2015-03-01", "2015-03-31", EdtfPrecision.Month, "2015-03" },
        { "2016-02", "2016-02-01", "2016-02-29", EdtfPrecision.Month, "2016-02" },
        { "2016-02-29", "2016-02-29", "2016-02-29", EdtfPrecision.Day, "2016-02-29" },
        { "9999-12-31", "9999-12-31", "9999-12-31", EdtfPrecision.Day, "9999-12-31" },
        { "1964/2008", "1964-01-01", "2008-12-31", EdtfPrecision.Interval, null },
        { "2004-06/2006-08", "2004-06-01", "2006-08-31", EdtfPrecision.Interval, null },
        { "2004-02-01/2005", "2004-02-01", "2005-12-31", EdtfPrecision.Interval, null },
        { "2015-03-02/2015-03-08", "2015-03-02", "2015-03-08", EdtfPrecision.Interval, "2015-W10" },
        { "2018-12-31/2019-01-06", "2018-12-31", "2019-01-06", EdtfPrecision.Interval, "2019-W01" },
        { "2015-03-03/2015-03-09", "2015-03-03", "2015-03-09", EdtfPrecision.Interval, null },
    };

    public static TheoryData<string, string, string, EdtfPrecision, string?> Level1 => new()
    {
        { "1984?", "1984-01-01", "1984-12-31", EdtfPrecision.Year, "1984" },
        { "2015-03~", "2015-03-01", "2015-03-31", EdtfPrecision.Month, "2015-03" },
        { "2004-06-11%", "2004-06-11", "2004-06-11", EdtfPrecision.Day, "2004-06-11" },
        { "201X", "2010-01-01", "2019-12-31", EdtfPrecision.Decade, null },
        { "20XX", "2000-01-01", "2099-12-31", EdtfPrecision.Century, null },
        { "201X?", "2010-01-01", "2019-12-31", EdtfPrecision.Decade, null },
        { "2004-XX", "2004-01-01", "2004-12-31", EdtfPrecision.Year, "2004" },
        { "1985-04-XX", "1985-04-01", "1985-04-30", EdtfPrecision.Month, "1985-04" },
        { "1985-XX-XX", "1985-01-01", "1985-12-31", EdtfPrecision.Year, "1985" },
        { "2001-21", "2001-03-01", "2001-05-31", EdtfPrecision.Season, null },
        { "2001-22~", "2001-06-01", "2001-08-31", EdtfPrecision.Season, null },
        { "2001-23", "2001-09-01", "2001-11-30", EdtfPrecision.Season, null },
        { "2003-24", "2003-12-01", "2004-02-29", EdtfPrecision.Season, null },
        { "9999-24", "9999-12-01", "9999-12-31", EdtfPrecision.Season, null },
        { "1985-04-12/..", "1985-04-12", "9999-12-31", EdtfPrecision.Interval, null },
        { "../1985-04", "0001-01-01", "1985-04-30", EdtfPrecision.Interval, null },
        { "1985/", "1985-01-01", "9999-12-31", EdtfPrecision.Interval, null },
        { "/1985", "0001-01-01", "1985-12-31", EdtfPrecision.Interval, null },
        { "1984~/2004-06", "1984-01-01", "2004-06-30", EdtfPrecision.Interval, null },
        { "1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08", EdtfPrecision.Interval, null },
    };

    public static TheoryData<string, string, string, EdtfPrecision, string?> Level2 => new()
    {
        { "2015-33", "2015-01-01", "2015-03-31", EdtfPrecision.Quarter, null },
        { "2015-34", "2015-04-01", "2015-06-30", EdtfPrecision.Quarter, null },
        { "2015-36", "2015-10-01", "2015-12-31", EdtfPrecision.Quarter, null },
        { "2015-40", "2015-01-01", "2015-06-30", EdtfPrecision.Half, null },
        { "2015-41", "2015-07-01", "2015-12-31", EdtfPrecision.Half, null },
    };

    [Theory]
    [MemberData(nameof(Level0))]
    [MemberData(nameof(Level1))]
    [MemberData(nameof(Level2))]
    public void A_date_is_read_bounded_and_printed_as_it_was_written(
        string text, string earliest, string latest, EdtfPrecision precision, string? html)
    {
        var date = Read(text);

        Assert.Equal(text, date.ToString());
        Assert.Equal(DateOnly.ParseExact(earliest, "O", CultureInfo.InvariantCulture), date.Earliest);
        Assert.Equal(DateOnly.ParseExact(latest, "O", CultureInfo.InvariantCulture), date.Latest);
        Assert.Equal(precision, date.Precision);
        Assert.Equal(html, date.HtmlDateTime);
        Assert.Equal(date, Read(text));
    }

    [Theory]
    // no date at all
    [InlineData("")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("spring 2015")]
    [InlineData("24 February 2016")]
    // no day of the calendar
    [InlineData("2015-02-29")]
    [InlineData("2015-04-31")]
    [InlineData("2015-00")]
    [InlineData("2015-13")]
    [InlineData("2015-01-00")]
    [InlineData("0000")]
    // misshapen
    [InlineData("15")]
    [InlineData("2015-3")]
    [InlineData("2015/03/04")]
    [InlineData("2015-03-4")]
    [InlineData("20150304")]
    [InlineData("2015-03-")]
    [InlineData(" 2015")]
    [InlineData("2015 ")]
    [InlineData("２０１５")]
    [InlineData("2015~?")]
    [InlineData("?")]
    [InlineData("201x")]
    // another part of the year in the month's place
    [InlineData("2015-20")]
    [InlineData("2015-25")]
    [InlineData("2015-37")]
    [InlineData("2015-21-01")]
    // the interval ends before it begins
    [InlineData("2016/2015")]
    [InlineData("2016-03-02/2016-03-01")]
    // level 1 and 2 that is left out
    [InlineData("Y17E7")]
    [InlineData("-1985")]
    [InlineData("1985-04-12T23:20:30")]
    [InlineData("1XXX")]
    [InlineData("20X5")]
    [InlineData("1985-XX-12")]
    [InlineData("201X-05")]
    [InlineData("?2004-06")]
    [InlineData("[1667,1668]")]
    public void What_is_no_date_is_refused(string text) => Assert.False(EdtfDate.TryParse(text, out _));

    [Theory]
    [InlineData("2015", false, false)]
    [InlineData("2015?", true, false)]
    [InlineData("2015~", false, true)]
    [InlineData("2015%", true, true)]
    [InlineData("2014?/2015~", true, true)]
    [InlineData("2014/2015~", false, true)]
    public void A_qualifier_says_uncertain_approximate_or_both(string text, bool uncertain, bool approximate)
    {
        Assert.Equal(uncertain, Read(text).IsUncertain);
        Assert.Equal(approximate, Read(text).IsApproximate);
    }

    [Theory]
    [InlineData("2015-03", "2015-03~")]
    [InlineData("2015-03?", "2015-03~")]
    [InlineData("2014/..", "2014~/..")]
    [InlineData("2014/2015%", "2014~/2015~")]
    public void A_qualifier_is_set_on_every_date_of_the_text(string text, string expected) =>
        Assert.Equal(expected, Read(text).WithQualifier(EdtfQualifier.Approximate).ToString());

    [Theory]
    [InlineData("2015-03", 2015)]
    [InlineData("201X", 2010)]
    [InlineData("2014/2016", 2014)]
    [InlineData("../1985", 1985)]
    public void The_year_is_that_of_the_first_date_written(string text, int year) => Assert.Equal(year, Read(text).Year);

    [Fact]
    public void Dates_sort_by_first_day_then_last_day_then_text()
    {
        string[] sorted = ["../1985", "201X", "2014", "2015-01-01", "2015-01", "2015", "2015?", "2015~", "2015-02"];

        Assert.Equal(sorted, sorted.Reverse().Select(Read).Order().Select(date => date.ToString()));
    }

    [Fact]
    public void Dates_are_made_from_numbers()
    {
        Assert.Equal("2016-02-24", EdtfDate.OfDay(new DateOnly(2016, 2, 24)).ToString());
        Assert.Equal("2016-02", EdtfDate.OfMonth(2016, 2).ToString());
        Assert.Equal("2016", EdtfDate.OfYear(2016).ToString());
        Assert.Equal("201X", EdtfDate.OfDecade(2016).ToString());
        Assert.Equal("20XX", EdtfDate.OfCentury(2016).ToString());
        Assert.Equal("2016-24", EdtfDate.OfPart(2016, YearPart.Winter).ToString());
        Assert.Equal("2014/2016", EdtfDate.OfInterval(EdtfDate.OfYear(2014), EdtfDate.OfYear(2016)).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.OfMonth(2016, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.OfYear(0));
        Assert.Throws<ArgumentException>(() => EdtfDate.OfInterval(EdtfDate.OfYear(2016), EdtfDate.OfYear(2014)));
    }

    [Fact]
    public void Whatever_is_printed_reads_back_to_an_equal_value()
    {
        var points =
            from day in Gen.Choose(1, DateOnly.MaxValue.DayNumber)
            from kind in Gen.Choose(0, 5)
            from part in Gen.Elements(Enum.GetValues<YearPart>())
            from qualifier in Gen.Elements(Enum.GetValues<EdtfQualifier>())
            let date = DateOnly.FromDayNumber(day)
            select (kind switch
            {
                0 => EdtfDate.OfDay(date),
                1 => EdtfDate.OfMonth(date.Year, date.Month),
                2 => EdtfDate.OfPart(date.Year, part),
                3 when date.Year >= 10 => EdtfDate.OfDecade(date.Year),
                4 when date.Year >= 100 => EdtfDate.OfCentury(date.Year),
                _ => EdtfDate.OfYear(date.Year),
            }).WithQualifier(qualifier);
        var dates =
            from a in points
            from b in points
            from interval in Gen.Elements(false, true)
            select !interval ? a : a.Earliest <= b.Latest ? EdtfDate.OfInterval(a, b) : EdtfDate.OfInterval(b, a);

        Prop.ForAll(dates.ToArbitrary(), date =>
                EdtfDate.TryParse(date.ToString(), out var read) && read == date && read.CompareTo(date) == 0 && date.Earliest <= date.Latest)
            .QuickCheckThrowOnFailure();
    }

    private static EdtfDate Read(string text) =>
        EdtfDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}
