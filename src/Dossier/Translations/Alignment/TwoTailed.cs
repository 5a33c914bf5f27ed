namespace Dossier.Translations.Alignment;

/// <summary>
/// −ln of the probability that a normal variable is at least so far from its mean: −ln erfc(z), z in standard deviations
/// over √2. Numerical Recipes' Chebyshev fit (Press et al. 1992, section 6.2; relative error below 1.2 × 10⁻⁷), tabled,
/// because the aligner asks for it in its inner loop.
/// </summary>
internal static class TwoTailed
{
    private const int StepsPerUnit = 128;
    private const int Limit = 32;
    private static readonly double[] Table = [.. Enumerable.Range(0, (Limit * StepsPerUnit) + 2).Select(i => Fit((double)i / StepsPerUnit))];

    /// <summary>The cost, by linear interpolation between tabled values: off by less than 0.0001 nat.</summary>
    public static double Cost(double z)
    {
        if (z >= Limit)
        {
            return Fit(z);
        }

        var step = z * StepsPerUnit;
        var below = (int)step;
        return Table[below] + ((step - below) * (Table[below + 1] - Table[below]));
    }

    private static double Fit(double z)
    {
        var t = 1 / (1 + (0.5 * z));
        return -(Math.Log(t) - (z * z) - 1.26551223 + (t * (1.00002368 + (t * (0.37409196 + (t * (0.09678418
            + (t * (-0.18628806 + (t * (0.27886807 + (t * (-1.13520398 + (t * (1.48851587
            + (t * (-0.82215223 + (t * 0.17087277))))))))))))))))));
    }
}
