using Dossier.Edtf;

namespace Dossier.Tests.Edtf;

/// <summary>What is no EDTF, or EDTF of level 2 that is not read.</summary>
public sealed class RejectsTests
{
    public static TheoryData<string> NoDate => ["", " ", "?", "-", "X", "XX", "Y", "T", "..", "spring 2015", "24 February 2016", "2015 ", " 2015", "２０１５", "+2015"];

    public static TheoryData<string> NoDayOfTheCalendar =>
    [
        "2015-00", "2015-13", "2015-01-00", "2015-01-32", "2015-02-29", "2015-02-30", "2015-04-31", "1900-02-29", "-0001-02-29", "-0100-02-29",
        "-0000", "-0000-01", "-0000-01-01",
    ];

    public static TheoryData<string> Misshapen =>
    [
        "15", "201", "20150", "2015-3", "2015-03-4", "20150304", "2015-03-", "2015-", "2015-03-04-05", "2015-0304", "2015~?", "2015??", "--2015", "2015--03",
        "201x", "20xx", "2015-xx", "201u",
    ];

    public static TheoryData<string> Years =>
    [
        "Y1985", "Y-1985", "Y9999", "Y01985", "Y-01985", "Y0", "Y+17000", "y17000", "Y17000-01", "Y17000X", "17000", "-17000", "Y--17000",
        "Y1000000000000000000",
    ];

    public static TheoryData<string> Times =>
    [
        "1985-04-12T", "1985-04-12T23", "1985-04-12T23:20", "1985-04-12T23:20:30.5", "1985-04-12T232030", "1985-04-12t23:20:30", "1985-04-12 23:20:30",
        "1985-04-12T23:20:30z", "1985-04T23:20:30", "1985-04-XXT23:20:30", "T23:20:30", "1985-02-30T23:20:30",
        "1985-04-12T24:00:01", "1985-04-12T24:01:00", "1985-04-12T25:00:00", "1985-04-12T23:60:00", "1985-04-12T23:20:60", "1985-04-12T23:20:61",
        "1985-04-12T23:20:30+14:01", "1985-04-12T23:20:30-15", "1985-04-12T23:20:30+04:60", "1985-04-12T23:20:30+4", "1985-04-12T23:20:30+0430",
        "1985-04-12T23:20:30-00", "1985-04-12T23:20:30-00:00", "1985-04-12T23:20:30Z+01", "1985-04-12T23:20:30~", "1985-04-12T23:20:30−04",
    ];

    public static TheoryData<string> UnspecifiedDigits => ["XXXX", "1XXX", "20X5", "2XX5", "1985-XX-12", "1985-0X", "1985-1X-XX", "1985-04-1X", "201X-05", "20XX-21", "-XXXX", "201X-XX"];

    public static TheoryData<string> PartsOfAYear => ["2015-20", "2015-42", "2015-99", "2015-21-01", "2015-33-XX"];

    public static TheoryData<string> Intervals =>
    [
        "/", "../", "/..", "../..", "2015/03/04", "2014/2015/", "//2015", "2014/.", "2014/...", "2014/ 2015", "?/2015", "..~/2015", "2014/..?",
        "2016/2015", "2016-03-02/2016-03-01", "2016-03/2016-02", "-0043/-0044", "Y17000/9999", "2016-04/2016-33",
        "1985-04-12T23:20:30/1986", "1985/1986-04-12T23:20:30Z", "P1Y/1985", "1985/P1Y",
    ];

    public static TheoryData<string> LevelTwo => ["Y-17E7", "1950S2", "Y171010000S3", "[1667,1668]", "{1960,1961}", "[..1984]", "?2004-06", "2004?-06", "2004-06~-11", "156X-12-25", "2004-06-~01/2004-06-~20"];

    [Theory]
    [MemberData(nameof(NoDate))]
    [MemberData(nameof(NoDayOfTheCalendar))]
    [MemberData(nameof(Misshapen))]
    [MemberData(nameof(Years))]
    [MemberData(nameof(Times))]
    [MemberData(nameof(UnspecifiedDigits))]
    [MemberData(nameof(PartsOfAYear))]
    [MemberData(nameof(Intervals))]
    [MemberData(nameof(LevelTwo))]
    public void What_is_no_date_is_refused(string text) => Assert.False(EdtfDate.TryParse(text, out _));
}
