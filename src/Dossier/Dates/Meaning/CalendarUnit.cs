namespace Dossier.Dates.Meaning;

/// <summary>The units that dates and lengths of time are counted in, from the finest.</summary>
internal enum CalendarUnit
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Season,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    Millennium,

    /// <summary>From one date to another.</summary>
    Interval,
}
