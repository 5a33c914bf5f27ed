namespace Dossier.Dates.Reading;

/// <summary>Dates in figures, as one number: year × 10,000 + month × 100 + day, each 0 where it is not named.</summary>
internal static class NumericDate
{
    /// <summary>Added where both orders of day and month would do, so that the value rests on the custom of the language.</summary>
    public const int Doubtful = 100_000_000;

    /// <summary>Three numbers: a year in four figures first or last, or one in two figures last. 0 where they are no date.</summary>
    public static int Pack(bool monthFirst, (int Value, int Length) first, (int Value, int Length) second, (int Value, int Length) third)
    {
        if (first.Length == 4)
        {
            return third.Length <= 2 ? Pack(first.Value, second.Value, third.Value) : 0;
        }

        if (first.Length > 2 || second.Length > 2 || third.Length is not (2 or 4))
        {
            return 0;
        }

        var year = third.Length == 4 ? third.Value : third.Value + (third.Value < 50 ? 2000 : 1900);
        var (day, month) = monthFirst ? (second.Value, first.Value) : (first.Value, second.Value);
        if (month > 12)
        {
            return Pack(year, day, month);
        }

        var packed = Pack(year, month, day);
        return packed != 0 && monthFirst && day <= 12 && day != month ? packed + Doubtful : packed;
    }

    /// <summary>Two numbers: year and month in either order, or day and month. 0 where they are no date.</summary>
    public static int Pack(bool monthFirst, (int Value, int Length) first, (int Value, int Length) second)
    {
        if (first.Length == 4 && second.Length == 2)
        {
            // 2007-08 is a season where the second follows the first.
            return second.Value == (first.Value + 1) % 100 ? 0 : Pack(first.Value, second.Value, 0);
        }

        if (second.Length == 4 && first.Length <= 2)
        {
            return Pack(second.Value, first.Value, 0);
        }

        if (first.Length > 2 || second.Length > 2)
        {
            return 0;
        }

        var (day, month) = monthFirst ? (second.Value, first.Value) : (first.Value, second.Value);
        (day, month) = month > 12 ? (month, day) : (day, month);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000, month) ? (month * 100) + day : 0;
    }

    /// <summary>Year, month and day of a packed date.</summary>
    public static (int Year, int Month, int Day, bool IsDoubtful) Unpack(int packed)
    {
        var date = packed % Doubtful;
        return (date / 10_000, date / 100 % 100, date % 100, packed >= Doubtful);
    }

    private static int Pack(int year, int month, int day) =>
        year is >= 1000 and <= 2199 && month is >= 1 and <= 12 && day >= 0 && day <= DateTime.DaysInMonth(year, month)
            ? (year * 10_000) + (month * 100) + day
            : 0;
}
