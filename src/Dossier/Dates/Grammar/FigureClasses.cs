using System.Collections.Immutable;

namespace Dossier.Dates.Grammar;

/// <summary>The combinations of classes that tokens in figures have.</summary>
internal static class FigureClasses
{
    public static ImmutableArray<UInt128> All { get; } =
    [
        0,
        TokenClasses.Clock,
        TokenClasses.PointClock,
        TokenClasses.Numeric,
        TokenClasses.HalfNumeric,
        TokenClasses.Decade,
        TokenClasses.Nth,
        TokenClasses.Nth | TokenClasses.NthDay,
        .. Numbers(),
    ];

    private static IEnumerable<UInt128> Numbers()
    {
        var optional = TokenClasses.Day | TokenClasses.Hour | TokenClasses.Minute | TokenClasses.TwoFigures | TokenClasses.Year | TokenClasses.LateYear;

        // Every subset of the optional classes.
        for (var subset = optional; ; subset = (subset - 1) & optional)
        {
            yield return TokenClasses.Int | subset;
            if (subset == 0)
            {
                yield break;
            }
        }
    }
}
