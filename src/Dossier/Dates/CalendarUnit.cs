namespace Dossier.Dates;

/// <summary>The units that dates are counted in.</summary>
internal enum CalendarUnit
{
    None,
    Day,
    Week,
    Month,
    Quarter,
    Half,
    Year,
}
