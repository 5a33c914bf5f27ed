namespace Dossier.Accuracy.Defects;

/// <summary>Numbers that look thrown, the same for a seed on every machine and in every year: SplitMix64 (Steele, Lea, Flood 2014).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0, below <paramref name="sides"/>.</summary>
    public int Throw(int sides)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return (int)((z ^ (z >> 31)) % (ulong)sides);
        }
    }

    /// <summary>Some of a list, each once, in the order in which they were drawn.</summary>
    public IEnumerable<T> Draw<T>(IEnumerable<T> from, int count)
    {
        var left = from.ToList();
        for (; count > 0 && left.Count > 0; count--)
        {
            var at = Throw(left.Count);
            yield return left[at];
            left.RemoveAt(at);
        }
    }
}
