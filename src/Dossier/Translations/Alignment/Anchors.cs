namespace Dossier.Translations.Alignment;

/// <summary>
/// Places where two texts seem to meet, found before anything is aligned: a word or a number that stands once in each, written
/// alike. The longest chain of them that never goes back (Fredman 1975) leads the first search past passages that are missing.
/// </summary>
internal static class Anchors
{
    private const int ShortestWord = 4;

    /// <summary>The chain, in order: each step is one segment beside one.</summary>
    /// <param name="source">The original.</param>
    /// <param name="target">The translation.</param>
    /// <param name="known">By source token, the target tokens that are written like it, with weight 1 where they are equal.</param>
    /// <param name="words">The source's words.</param>
    public static List<Move> Find(TextSide source, TextSide target, SparseRows known, Vocabulary words)
    {
        var once = OnlySegments(target);
        var points = new List<(int I, int J)>();
        foreach (var (token, i) in OnlySegments(source))
        {
            if (words[token].Length < ShortestWord && !char.IsDigit(words[token][0]))
            {
                continue;
            }

            for (var k = known.Starts[token]; k < known.Starts[token + 1]; k++)
            {
                if (known.Values[k] >= 1 && once.TryGetValue(known.Columns[k], out var j))
                {
                    points.Add((i, j));
                }
            }
        }

        return Chain(points);
    }

    /// <summary>The tokens that stand once in a text, with their segments.</summary>
    private static SortedDictionary<int, int> OnlySegments(TextSide side)
    {
        var found = new SortedDictionary<int, int>();
        var counts = new int[side.Types.Length];
        foreach (var t in side.Local)
        {
            counts[t]++;
        }

        for (var i = 0; i < side.Count; i++)
        {
            for (var k = side.Starts[i]; k < side.Starts[i + 1]; k++)
            {
                if (counts[side.Local[k]] == 1)
                {
                    found.Add(side.Global[k], i);
                }
            }
        }

        return found;
    }

    /// <summary>The longest chain in which both places grow.</summary>
    private static List<Move> Chain(List<(int I, int J)> points)
    {
        // Of points with the same I, the later J comes first, so that no two of them are in one chain.
        points.Sort((a, b) => a.I != b.I ? a.I.CompareTo(b.I) : b.J.CompareTo(a.J));
        List<int> last = [];
        var before = new int[points.Count];
        for (var k = 0; k < points.Count; k++)
        {
            int low = 0, high = last.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = points[last[middle]].J < points[k].J ? (middle + 1, high) : (low, middle);
            }

            before[k] = low == 0 ? -1 : last[low - 1];
            if (low == last.Count)
            {
                last.Add(k);
            }
            else
            {
                last[low] = k;
            }
        }

        var chain = new List<Move>();
        for (var k = last.Count == 0 ? -1 : last[^1]; k >= 0; k = before[k])
        {
            chain.Add(new Move(points[k].I, points[k].J, 1, 1));
        }

        chain.Reverse();
        return chain;
    }
}
