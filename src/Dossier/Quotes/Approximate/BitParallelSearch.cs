namespace Dossier.Quotes.Approximate;

/// <summary>
/// Where a short pattern stands in a text with a few errors (Levenshtein distance): Myers, “A fast bit-vector algorithm for
/// approximate string matching based on dynamic programming”, Journal of the ACM 46(3), 1999. A column of the matrix of
/// differences is one machine word, so that a character of the text costs a dozen operations whatever the pattern’s length.
/// </summary>
internal static class BitParallelSearch
{
    /// <summary>The longest pattern, in characters.</summary>
    public const int LongestPattern = 64;

    /// <summary>Characters below are looked up in an array: most of most texts.</summary>
    private const int Latin = 0x250;

    /// <summary>
    /// The ends of the best matches: of matches whose ends follow each other without a gap, the one with the fewest errors,
    /// and the first of those.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="pattern">From 1 to <see cref="LongestPattern"/> characters.</param>
    /// <param name="mostErrors">How many characters may be inserted, deleted or replaced.</param>
    public static List<int> FindEnds(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern, int mostErrors)
    {
        if (pattern.Length is 0 or > LongestPattern)
        {
            throw new ArgumentException($"The pattern has to have from 1 to {LongestPattern} characters.", nameof(pattern));
        }

        var (latin, others) = Places(pattern);

        var ends = new List<int>();
        var last = 1UL << (pattern.Length - 1);
        var (positive, negative, errors) = (ulong.MaxValue, 0UL, pattern.Length);
        var (best, bestEnd) = (int.MaxValue, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var equal = text[i] < Latin ? latin[text[i]] : others.GetValueOrDefault(text[i]);
            var vertical = equal | negative;
            var horizontal = unchecked((((equal & positive) + positive) ^ positive) | equal);
            var up = negative | ~(horizontal | positive);
            var down = positive & horizontal;
            errors += (up & last) != 0 ? 1 : (down & last) != 0 ? -1 : 0;
            up <<= 1;
            down <<= 1;
            positive = down | ~(vertical | up);
            negative = up & vertical;
            if (errors <= mostErrors)
            {
                if (errors < best)
                {
                    (best, bestEnd) = (errors, i + 1);
                }
            }
            else if (best != int.MaxValue)
            {
                ends.Add(bestEnd);
                best = int.MaxValue;
            }
        }

        if (best != int.MaxValue)
        {
            ends.Add(bestEnd);
        }

        return ends;
    }

    /// <summary>For each character, a bit for each place that it has in the pattern.</summary>
    private static (ulong[] Latin, Dictionary<char, ulong> Others) Places(ReadOnlySpan<char> pattern)
    {
        var latin = new ulong[Latin];
        var others = new Dictionary<char, ulong>();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] < Latin)
            {
                latin[pattern[i]] |= 1UL << i;
            }
            else
            {
                others[pattern[i]] = others.GetValueOrDefault(pattern[i]) | (1UL << i);
            }
        }

        return (latin, others);
    }
}
