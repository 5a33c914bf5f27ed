using System.Globalization;

namespace Dossier.Pipeline.Planning;

/// <summary>From years, or months, to bars, and to places across in percent; a true scale.</summary>
/// <param name="First">The first that has entries.</param>
/// <param name="Last">The last.</param>
/// <param name="Unit">How many a bar counts: 1, 10, 100, …</param>
internal readonly record struct TimeScale(long First, long Last, long Unit)
{
    /// <summary>More bars than these would be too thin to see on a telephone: then each counts ten times as many years.</summary>
    private const long MostBars = 60;

    // The time runs from the margin to 100 less the margin, so that the first and last year have room.
    private const double Margin = 3;
    private const double Run = 100 - (2 * Margin);

    /// <summary>How wide a bar is.</summary>
    public double BarWidth => Run / (BarOf(Last) - BarOf(First) + 1);

    /// <summary>The scale with the fewest years a bar.</summary>
    public static TimeScale Of(long first, long last)
    {
        var scale = new TimeScale(first, last, 1);
        while (scale.BarOf(last) - scale.BarOf(first) >= MostBars)
        {
            scale = scale with { Unit = scale.Unit * 10 };
        }

        return scale;
    }

    /// <summary>A place as SVG has it.</summary>
    public static string Percent(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>The number of the bar that counts a year: rounded down, before year 0 too.</summary>
    public long BarOf(long year) => (year - (((year % Unit) + Unit) % Unit)) / Unit;

    /// <summary>The first year of a bar.</summary>
    public long FirstYearOf(long bar) => bar * Unit;

    /// <summary>Where a moment lies.</summary>
    public double Across(double year) => Margin + ((year - FirstYearOf(BarOf(First))) / Unit * BarWidth);

    /// <summary>Round years, as people count them: 1 BC comes right before AD 1.</summary>
    /// <param name="most">How many, at the most.</param>
    public IEnumerable<long> RoundYears(int most)
    {
        var step = Unit;
        for (var factor = 0; (Last - First + 1) / step > most; factor++)
        {
            step = factor % 3 == 1 ? step / 2 * 5 : step * 2;
        }

        for (var round = (First / step) - 1; round <= (Last / step) + 1; round++)
        {
            var year = step == 1 ? round : round > 0 ? round * step : (round * step) + 1;
            if (year >= First && year <= Last)
            {
                yield return year;
            }
        }
    }
}
