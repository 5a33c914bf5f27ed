using Dossier.Edtf;

namespace Dossier.Dates.Meaning;

/// <summary>A season, or a numbered part of a year.</summary>
/// <param name="Unit">Season, quarter or half.</param>
/// <param name="Number">Of a season the code of EDTF; otherwise from 1.</param>
internal readonly record struct YearPartName(CalendarUnit Unit, int Number)
{
    public CalendarSpan Of(int year) => Unit switch
    {
        CalendarUnit.Season => CalendarSpan.OfSeason(year, (YearPart)Number),
        CalendarUnit.Quarter => CalendarSpan.OfQuarter(year, Number),
        _ => CalendarSpan.OfHalf(year, Number),
    };
}
