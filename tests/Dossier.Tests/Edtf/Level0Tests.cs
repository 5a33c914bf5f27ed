using Dossier.Edtf;

namespace Dossier.Tests.Edtf;

/// <summary>EDTF 2019, level 0: dates, dates with times, intervals.</summary>
public sealed class Level0Tests
{
    public static TheoryData<string, string, string, EdtfPrecision, string?> Dates => new()
    {
        { "1985", "1985-01-01", "1985-12-31", EdtfPrecision.Year, "1985" },
        { "1985-04", "1985-04-01", "1985-04-30", EdtfPrecision.Month, "1985-04" },
        { "1985-04-12", "1985-04-12", "1985-04-12", EdtfPrecision.Day, "1985-04-12" },
        { "2016-02", "2016-02-01", "2016-02-29", EdtfPrecision.Month, "2016-02" },
        { "2016-02-29", "2016-02-29", "2016-02-29", EdtfPrecision.Day, "2016-02-29" },
        { "0476", "0476-01-01", "0476-12-31", EdtfPrecision.Year, "0476" },
        { "9999-12-31", "9999-12-31", "9999-12-31", EdtfPrecision.Day, "9999-12-31" },
        { "0000", "0000-01-01", "0000-12-31", EdtfPrecision.Year, null },
        { "0000-02-29", "0000-02-29", "0000-02-29", EdtfPrecision.Day, null },
    };

    public static TheoryData<string, string?> Times => new()
    {
        { "1985-04-12T23:20:30", "1985-04-12T23:20:30" },
        { "1985-04-12T23:20:30Z", "1985-04-12T23:20:30Z" },
        { "1985-04-12T23:20:30-04", "1985-04-12T23:20:30-04:00" },
        { "1985-04-12T23:20:30+04:30", "1985-04-12T23:20:30+04:30" },
        { "1985-04-12T00:00:00+00:00", "1985-04-12T00:00:00+00:00" },
        { "1985-04-12T00:00:00+14:00", "1985-04-12T00:00:00+14:00" },
        { "1985-04-12T00:00:00-12", "1985-04-12T00:00:00-12:00" },
        // HTML knows neither the end of a day nor leap seconds, nor years before 1
        { "1985-04-12T24:00:00", null },
        { "2016-12-31T23:59:60Z", null },
        { "0000-04-12T23:20:30Z", null },
    };

    public static TheoryData<string, string, string, EdtfPrecision, string?> Intervals => new()
    {
        { "1964/2008", "1964-01-01", "2008-12-31", EdtfPrecision.Interval, null },
        { "2004-06/2006-08", "2004-06-01", "2006-08-31", EdtfPrecision.Interval, null },
        { "2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", EdtfPrecision.Interval, null },
        { "2004-02-01/2005-02", "2004-02-01", "2005-02-28", EdtfPrecision.Interval, null },
        { "2004-02-01/2005", "2004-02-01", "2005-12-31", EdtfPrecision.Interval, null },
        { "2005/2006-02", "2005-01-01", "2006-02-28", EdtfPrecision.Interval, null },
        { "2005/2005", "2005-01-01", "2005-12-31", EdtfPrecision.Interval, null },
        { "2015-03-02/2015-03-08", "2015-03-02", "2015-03-08", EdtfPrecision.Interval, "2015-W10" },
        { "2018-12-31/2019-01-06", "2018-12-31", "2019-01-06", EdtfPrecision.Interval, "2019-W01" },
        { "2015-03-03/2015-03-09", "2015-03-03", "2015-03-09", EdtfPrecision.Interval, null },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    [MemberData(nameof(Intervals))]
    public void A_date_is_read_bounded_and_printed_as_it_was_written(
        string text, string earliest, string latest, EdtfPrecision precision, string? html) => Reading.Is(text, earliest, latest, precision, html);

    [Theory]
    [MemberData(nameof(Times))]
    public void A_time_lies_in_the_day_it_is_written_with(string text, string? html) =>
        Reading.Is(text, text[..10], text[..10], EdtfPrecision.Time, html);

    [Fact]
    public void A_time_has_no_qualifier()
    {
        var time = Reading.Of("1985-04-12T23:20:30Z");

        Assert.Equal(time, time.WithQualifier(EdtfQualifier.None));
        Assert.Throws<ArgumentException>(() => time.WithQualifier(EdtfQualifier.Approximate));
    }

    [Fact]
    public void Times_of_a_day_sort_behind_it_by_the_clock()
    {
        string[] sorted = ["1985-04-12", "1985-04-12T09:00:00Z", "1985-04-12T23:20:30", "1985-04-12T23:20:30+01", "1985-04-12T24:00:00", "1985-04-13"];

        Assert.Equal(sorted, sorted.Reverse().Select(Reading.Of).Order().Select(date => date.ToString()));
    }
}
