using Dossier.Edtf;

namespace Dossier.Tests.Edtf;

/// <summary>EDTF 2019, level 1: years of any size, seasons, qualifiers, unspecified digits, extended intervals.</summary>
public sealed class Level1Tests
{
    private const string First = "-999999999999999999-01-01";
    private const string Last = "999999999999999999-12-31";

    public static TheoryData<string, string, string, EdtfPrecision, string?> Years => new()
    {
        { "Y170000002", "170000002-01-01", "170000002-12-31", EdtfPrecision.Year, "170000002" },
        { "Y-170000002", "-170000002-01-01", "-170000002-12-31", EdtfPrecision.Year, null },
        { "Y10000", "10000-01-01", "10000-12-31", EdtfPrecision.Year, "10000" },
        { "Y999999999999999999", "999999999999999999-01-01", Last, EdtfPrecision.Year, "999999999999999999" },
        { "-1985", "-1985-01-01", "-1985-12-31", EdtfPrecision.Year, null },
        { "-0043-03", "-0043-03-01", "-0043-03-31", EdtfPrecision.Month, null },
        { "-0043-03-15", "-0043-03-15", "-0043-03-15", EdtfPrecision.Day, null },
        { "-0004-02-29", "-0004-02-29", "-0004-02-29", EdtfPrecision.Day, null },
        { "-0043-03-15T12:00:00", "-0043-03-15", "-0043-03-15", EdtfPrecision.Time, null },
    };

    public static TheoryData<string, string, string, EdtfPrecision, string?> Seasons => new()
    {
        { "2001-21", "2001-03-01", "2001-05-31", EdtfPrecision.Season, null },
        { "2001-22", "2001-06-01", "2001-08-31", EdtfPrecision.Season, null },
        { "2001-23", "2001-09-01", "2001-11-30", EdtfPrecision.Season, null },
        { "2003-24", "2003-12-01", "2004-02-29", EdtfPrecision.Season, null },
        { "9999-24", "9999-12-01", "10000-02-29", EdtfPrecision.Season, null },
        { "-0001-24", "-0001-12-01", "0000-02-29", EdtfPrecision.Season, null },
        { "2001-22~", "2001-06-01", "2001-08-31", EdtfPrecision.Season, null },
    };

    public static TheoryData<string, string, string, EdtfPrecision, string?> Qualified => new()
    {
        { "1984?", "1984-01-01", "1984-12-31", EdtfPrecision.Year, "1984" },
        { "2004-06~", "2004-06-01", "2004-06-30", EdtfPrecision.Month, "2004-06" },
        { "2004-06-11%", "2004-06-11", "2004-06-11", EdtfPrecision.Day, "2004-06-11" },
        { "-0043~", "-0043-01-01", "-0043-12-31", EdtfPrecision.Year, null },
        { "Y-17000?", "-17000-01-01", "-17000-12-31", EdtfPrecision.Year, null },
        { "201X?", "2010-01-01", "2019-12-31", EdtfPrecision.Decade, null },
    };

    public static TheoryData<string, string, string, EdtfPrecision, string?> Unspecified => new()
    {
        { "201X", "2010-01-01", "2019-12-31", EdtfPrecision.Decade, null },
        { "20XX", "2000-01-01", "2099-12-31", EdtfPrecision.Century, null },
        { "000X", "0000-01-01", "0009-12-31", EdtfPrecision.Decade, null },
        { "00XX", "0000-01-01", "0099-12-31", EdtfPrecision.Century, null },
        { "-004X", "-0049-01-01", "-0040-12-31", EdtfPrecision.Decade, null },
        { "-01XX", "-0199-01-01", "-0100-12-31", EdtfPrecision.Century, null },
        { "-00XX", "-0099-01-01", "-0001-12-31", EdtfPrecision.Century, null },
        { "-000X", "-0009-01-01", "-0001-12-31", EdtfPrecision.Decade, null },
        { "2004-XX", "2004-01-01", "2004-12-31", EdtfPrecision.Year, "2004" },
        { "1985-04-XX", "1985-04-01", "1985-04-30", EdtfPrecision.Month, "1985-04" },
        { "1985-XX-XX", "1985-01-01", "1985-12-31", EdtfPrecision.Year, "1985" },
        { "1985-XX-XX~", "1985-01-01", "1985-12-31", EdtfPrecision.Year, "1985" },
    };

    public static TheoryData<string, string, string, EdtfPrecision, string?> Intervals => new()
    {
        { "1985-04-12/..", "1985-04-12", Last, EdtfPrecision.Interval, null },
        { "1985-04/..", "1985-04-01", Last, EdtfPrecision.Interval, null },
        { "1985/..", "1985-01-01", Last, EdtfPrecision.Interval, null },
        { "../1985-04-12", First, "1985-04-12", EdtfPrecision.Interval, null },
        { "../1985-04", First, "1985-04-30", EdtfPrecision.Interval, null },
        { "../1985", First, "1985-12-31", EdtfPrecision.Interval, null },
        { "1985-04-12/", "1985-04-12", Last, EdtfPrecision.Interval, null },
        { "1985-04/", "1985-04-01", Last, EdtfPrecision.Interval, null },
        { "1985/", "1985-01-01", Last, EdtfPrecision.Interval, null },
        { "/1985-04-12", First, "1985-04-12", EdtfPrecision.Interval, null },
        { "/1985", First, "1985-12-31", EdtfPrecision.Interval, null },
        { "1984~/2004-06", "1984-01-01", "2004-06-30", EdtfPrecision.Interval, null },
        { "1984/2004-06~", "1984-01-01", "2004-06-30", EdtfPrecision.Interval, null },
        { "1984?/2004%", "1984-01-01", "2004-12-31", EdtfPrecision.Interval, null },
        { "1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08", EdtfPrecision.Interval, null },
        { "1984-06-02?/", "1984-06-02", Last, EdtfPrecision.Interval, null },
        { "../1985~", First, "1985-12-31", EdtfPrecision.Interval, null },
        { "-0099/-0043-03-15", "-0099-01-01", "-0043-03-15", EdtfPrecision.Interval, null },
        { "Y-10000/1985-04", "-10000-01-01", "1985-04-30", EdtfPrecision.Interval, null },
        { "196X/1985-XX", "1960-01-01", "1985-12-31", EdtfPrecision.Interval, null },
    };

    [Theory]
    [MemberData(nameof(Years))]
    [MemberData(nameof(Seasons))]
    [MemberData(nameof(Qualified))]
    [MemberData(nameof(Unspecified))]
    [MemberData(nameof(Intervals))]
    public void A_date_is_read_bounded_and_printed_as_it_was_written(
        string text, string earliest, string latest, EdtfPrecision precision, string? html) => Reading.Is(text, earliest, latest, precision, html);

    [Theory]
    [InlineData("2015", false, false)]
    [InlineData("2015?", true, false)]
    [InlineData("2015~", false, true)]
    [InlineData("2015%", true, true)]
    [InlineData("2014?/2015~", true, true)]
    [InlineData("../2015~", false, true)]
    public void A_qualifier_says_uncertain_approximate_or_both(string text, bool uncertain, bool approximate)
    {
        Assert.Equal(uncertain, Reading.Of(text).IsUncertain);
        Assert.Equal(approximate, Reading.Of(text).IsApproximate);
    }

    [Theory]
    [InlineData("2015-03", "2015-03~")]
    [InlineData("2015-03?", "2015-03~")]
    [InlineData("Y17000", "Y17000~")]
    [InlineData("-00XX", "-00XX~")]
    [InlineData("2014/..", "2014~/..")]
    [InlineData("/2014", "/2014~")]
    [InlineData("2014/2015%", "2014~/2015~")]
    public void A_qualifier_is_set_on_every_date_of_the_text(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text).WithQualifier(EdtfQualifier.Approximate).ToString());

    [Fact]
    public void An_open_end_is_another_than_an_unknown_one()
    {
        Assert.NotEqual(Reading.Of("1985/.."), Reading.Of("1985/"));
        Assert.NotEqual(0, Reading.Of("1985/..").CompareTo(Reading.Of("1985/")));
    }
}
