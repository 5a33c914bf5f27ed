namespace Dossier.Benchmarks.Generation;

/// <summary>
/// The generator's own random numbers: SplitMix64 (Steele, Lea, Flood, 2014), integers only, so that a seed gives the
/// same dossier on every machine and with every version of .NET.
/// </summary>
public sealed class SplitMix64(ulong seed)
{
    private ulong state = seed;

    /// <summary>A stream of its own for one numbered thing, so that the first articles don't depend on how many follow.</summary>
    public static SplitMix64 ForNumber(ulong seed, int number) =>
        new(new SplitMix64(seed ^ ((ulong)number * 0xD1342543DE82EF95UL)).NextBits());

    /// <summary>A whole number from 0 to <paramref name="limit"/> − 1.</summary>
    public int Below(int limit) => (int)(((NextBits() >> 32) * (ulong)limit) >> 32);

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True once in <paramref name="times"/> on average.</summary>
    public bool OnceIn(int times) => Below(times) == 0;

    /// <summary>One of the items, each as likely as the others.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>A number below the limit, small ones more often: a few people are in the news much more than the others.</summary>
    public int SkewedBelow(int limit) => Math.Min(Below(limit), Below(limit));

    /// <summary>The items in random order (Fisher–Yates).</summary>
    public T[] Shuffled<T>(IReadOnlyList<T> items)
    {
        var shuffled = items.ToArray();
        for (var last = shuffled.Length - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (shuffled[last], shuffled[other]) = (shuffled[other], shuffled[last]);
        }

        return shuffled;
    }

    private ulong NextBits()
    {
        state += 0x9E3779B97F4A7C15UL;
        var bits = state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9UL;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
        return bits ^ (bits >> 31);
    }
}
