namespace Dossier.Edtf;

/// <summary>
/// A part of a year that EDTF writes in the month's place: seasons (level 1), quarters and halves (level 2, "Sub-year
/// groupings"). The numbers are EDTF's codes.
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

    /// <summary>January to March.</summary>
    FirstQuarter = 33,

    /// <summary>April to June.</summary>
    SecondQuarter = 34,

    /// <summary>July to September.</summary>
    ThirdQuarter = 35,

    /// <summary>October to December.</summary>
    FourthQuarter = 36,

    /// <summary>January to June.</summary>
    FirstHalf = 40,

    /// <summary>July to December.</summary>
    SecondHalf = 41,
}
