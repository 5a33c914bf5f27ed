using Dossier.Edtf;

namespace Dossier.Tests.Edtf;

/// <summary>EDTF 2019, level 2: the sub-year groupings, and nothing else of it.</summary>
public sealed class Level2Tests
{
    public static TheoryData<string, string, string, EdtfPrecision> Groupings => new()
    {
        { "2015-25", "2015-03-01", "2015-05-31", EdtfPrecision.Season },
        { "2015-26", "2015-06-01", "2015-08-31", EdtfPrecision.Season },
        { "2015-27", "2015-09-01", "2015-11-30", EdtfPrecision.Season },
        { "2015-28", "2015-12-01", "2016-02-29", EdtfPrecision.Season },
        { "2015-29", "2015-09-01", "2015-11-30", EdtfPrecision.Season },
        { "2015-30", "2015-12-01", "2016-02-29", EdtfPrecision.Season },
        { "2015-31", "2015-03-01", "2015-05-31", EdtfPrecision.Season },
        { "2015-32", "2015-06-01", "2015-08-31", EdtfPrecision.Season },
        { "2015-33", "2015-01-01", "2015-03-31", EdtfPrecision.Quarter },
        { "2015-34", "2015-04-01", "2015-06-30", EdtfPrecision.Quarter },
        { "2015-35", "2015-07-01", "2015-09-30", EdtfPrecision.Quarter },
        { "2015-36", "2015-10-01", "2015-12-31", EdtfPrecision.Quarter },
        { "2015-37", "2015-01-01", "2015-04-30", EdtfPrecision.Quadrimester },
        { "2015-38", "2015-05-01", "2015-08-31", EdtfPrecision.Quadrimester },
        { "2015-39", "2015-09-01", "2015-12-31", EdtfPrecision.Quadrimester },
        { "2015-40", "2015-01-01", "2015-06-30", EdtfPrecision.Half },
        { "2015-41", "2015-07-01", "2015-12-31", EdtfPrecision.Half },
        { "-0043-40", "-0043-01-01", "-0043-06-30", EdtfPrecision.Half },
        { "2015-33?", "2015-01-01", "2015-03-31", EdtfPrecision.Quarter },
        { "2015-33/2015-40", "2015-01-01", "2015-06-30", EdtfPrecision.Interval },
    };

    [Theory]
    [MemberData(nameof(Groupings))]
    public void A_part_of_a_year_has_its_months(string text, string earliest, string latest, EdtfPrecision precision) =>
        Reading.Is(text, earliest, latest, precision, null);
}
