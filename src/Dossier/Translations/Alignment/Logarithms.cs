namespace Dossier.Translations.Alignment;

/// <summary>Natural logarithms of lengths, to the nearest half: tabled, because the search asks for millions.</summary>
internal static class Logarithms
{
    private const int Tabled = 16_384;
    private static readonly double[] Halves = [.. Enumerable.Range(0, Tabled).Select(k => Math.Log(Math.Max(k, 0.5) / 2))];

    /// <summary>The logarithm of a number that is not below 1/4.</summary>
    public static double Of(double value) => value < Tabled / 2 - 1 ? Halves[(int)((value * 2) + 0.5)] : Math.Log(value);
}
