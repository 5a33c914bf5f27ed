using Dossier.Dates.Meaning;

namespace Dossier.Dates.Grammar;

/// <summary>The names that tables use for values.</summary>
internal static class TableConstants
{
    /// <summary>Their values; parts of the day in the order of <see cref="DayParts"/>.</summary>
    public static IReadOnlyDictionary<string, int> Values { get; } = Make();

    /// <summary>Parts of the day in TIMEX3; the first is none.</summary>
    public static IReadOnlyList<string> DayParts { get; } = ["", "TMO", "TMI", "TAF", "TEV", "TNI", "TDT", "T12:00", "T24:00"];

    /// <summary>TIMEX3's references without a date; the first is none.</summary>
    public static IReadOnlyList<string> References { get; } = ["", "PRESENT_REF", "PAST_REF", "FUTURE_REF"];

    private static Dictionary<string, int> Make()
    {
        var values = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["spring"] = 21,
            ["summer"] = 22,
            ["autumn"] = 23,
            ["winter"] = 24,
            ["morning"] = 1,
            ["midday"] = 2,
            ["afternoon"] = 3,
            ["evening"] = 4,
            ["night"] = 5,
            ["daytime"] = 6,
            ["noon"] = 7,
            ["midnight"] = 8,
            ["present"] = 1,
            ["past"] = 2,
            ["future"] = 3,
        };
        foreach (var unit in Enum.GetValues<CalendarUnit>())
        {
            values[unit.ToString().ToLowerInvariant()] = (int)unit;
        }

        return values;
    }
}
