namespace Dossier.Edtf;

/// <summary>
/// A part of a year that EDTF writes in the month's place; the numbers are its codes: 21–24 level 1, "Seasons", the
/// others level 2, "Sub-year groupings". EDTF gives the seasons no months; here they are the meteorological ones, and
/// 21–24, which say no hemisphere, those of the northern one.
/// </summary>
public enum YearPart
{
    /// <summary>March to May.</summary>
    Spring = 21,

    /// <summary>June to August.</summary>
    Summer = 22,

    /// <summary>September to November.</summary>
    Autumn = 23,

    /// <summary>December to February of the following year.</summary>
    Winter = 24,

    /// <summary>In the northern hemisphere: March to May.</summary>
    NorthernSpring = 25,

    /// <summary>In the northern hemisphere: June to August.</summary>
    NorthernSummer = 26,

    /// <summary>In the northern hemisphere: September to November.</summary>
    NorthernAutumn = 27,

    /// <summary>In the northern hemisphere: December to February of the following year.</summary>
    NorthernWinter = 28,

    /// <summary>In the southern hemisphere: September to November.</summary>
    SouthernSpring = 29,

    /// <summary>In the southern hemisphere: December to February of the following year.</summary>
    SouthernSummer = 30,

    /// <summary>In the southern hemisphere: March to May.</summary>
    SouthernAutumn = 31,

    /// <summary>In the southern hemisphere: June to August.</summary>
    SouthernWinter = 32,

    /// <summary>January to March.</summary>
    FirstQuarter = 33,

    /// <summary>April to June.</summary>
    SecondQuarter = 34,

    /// <summary>July to September.</summary>
    ThirdQuarter = 35,

    /// <summary>October to December.</summary>
    FourthQuarter = 36,

    /// <summary>January to April.</summary>
    FirstQuadrimester = 37,

    /// <summary>May to August.</summary>
    SecondQuadrimester = 38,

    /// <summary>September to December.</summary>
    ThirdQuadrimester = 39,

    /// <summary>January to June.</summary>
    FirstHalf = 40,

    /// <summary>July to December.</summary>
    SecondHalf = 41,
}
