using Dossier.Edtf;

namespace Dossier.Tests.Edtf;

/// <summary>What holds for all kinds of dates: order, year, and making them from numbers.</summary>
public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2015-03", 2015)]
    [InlineData("201X", 2010)]
    [InlineData("-0043", -43)]
    [InlineData("-01XX", -199)]
    [InlineData("Y170000002", 170_000_002)]
    [InlineData("2014/2016", 2014)]
    [InlineData("2014/..", 2014)]
    [InlineData("../1985", 1985)]
    public void The_year_is_that_of_the_first_date_written(string text, long year) => Assert.Equal(year, Reading.Of(text).Year);

    [Fact]
    public void Dates_sort_by_first_day_then_last_day_then_text()
    {
        string[] sorted =
        [
            "../1985", "Y-170000002", "-0043", "-0001", "0000", "201X", "2014", "2015-01-01", "2015-01", "2015", "2015?", "2015~", "2015-02", "Y10000",
        ];

        Assert.Equal(sorted, sorted.Reverse().Select(Reading.Of).Order().Select(date => date.ToString()));
    }

    [Fact]
    public void Dates_are_made_from_numbers()
    {
        Assert.Equal("2016-02-24", EdtfDate.OfDay(new DateOnly(2016, 2, 24)).ToString());
        Assert.Equal("2016-02", EdtfDate.OfMonth(2016, 2).ToString());
        Assert.Equal("-0043-03", EdtfDate.OfMonth(-43, 3).ToString());
        Assert.Equal("2016", EdtfDate.OfYear(2016).ToString());
        Assert.Equal("0000", EdtfDate.OfYear(0).ToString());
        Assert.Equal("Y-10000", EdtfDate.OfYear(-10_000).ToString());
        Assert.Equal("201X", EdtfDate.OfDecade(2016).ToString());
        Assert.Equal("000X", EdtfDate.OfDecade(0).ToString());
        Assert.Equal("20XX", EdtfDate.OfCentury(2016).ToString());
        Assert.Equal("-03XX", EdtfDate.OfCentury(-350).ToString());
        Assert.Equal("-00XX", EdtfDate.OfCentury(-43).ToString());
        Assert.Equal("2016-24", EdtfDate.OfPart(2016, YearPart.Winter).ToString());
        Assert.Equal("2014/2016", EdtfDate.OfInterval(EdtfDate.OfYear(2014), EdtfDate.OfYear(2016)).ToString());
    }

    [Fact]
    public void What_is_no_date_is_not_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.OfMonth(2016, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.OfMonth(10_000, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.OfPart(2016, (YearPart)20));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.OfDecade(-10_000));
        Assert.Throws<ArgumentException>(() => EdtfDate.OfInterval(EdtfDate.OfYear(2016), EdtfDate.OfYear(2014)));
        Assert.Throws<ArgumentException>(() => EdtfDate.OfInterval(Reading.Of("../2016"), Reading.Of("2016/..")));
    }

    [Theory]
    [InlineData("2014/2016", "2015/..", "2014/..")]
    [InlineData("../2014", "2016", "../2016")]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-14T08:00:00", "1985-04-12/1985-04-14")]
    public void An_interval_or_a_time_lends_its_date_to_an_interval(string start, string end, string expected) =>
        Assert.Equal(expected, EdtfDate.OfInterval(Reading.Of(start), Reading.Of(end)).ToString());
}
