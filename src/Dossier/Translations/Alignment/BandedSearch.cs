namespace Dossier.Translations.Alignment;

/// <summary>
/// The cheapest path through a pair of texts, by dynamic programming (Gale and Church 1993, section 3.3), in a band
/// around the diagonal. Where the path touches the band's edge, the band was too narrow: it is doubled, and the search
/// repeated.
/// </summary>
internal static class BandedSearch
{
    /// <summary>An article of a hundred sentences is searched whole; a longer one may drift by a hundred.</summary>
    private const int FirstHalfWidth = 100;

    private const long Unreached = long.MaxValue;

    /// <summary>The beads of the paper. Of paths that cost the same, the earlier in this list wins.</summary>
    private static readonly (int Source, int Target)[] Moves = [(1, 1), (1, 0), (0, 1), (2, 1), (1, 2), (2, 2)];

    /// <summary>The sizes of the beads, in order.</summary>
    public static List<(int Source, int Target)> CheapestPath(BeadCosts costs)
    {
        for (var halfWidth = FirstHalfWidth; ; halfWidth *= 2)
        {
            if (Search(costs, halfWidth) is { } path)
            {
                return path;
            }
        }
    }

    private static List<(int Source, int Target)>? Search(BeadCosts costs, int halfWidth)
    {
        int n = costs.SourceCount, m = costs.TargetCount;
        var rows = new[] { new long[m + 1], new long[m + 1], new long[m + 1] };
        var cameBy = new byte[n + 1][];
        for (var i = 0; i <= n; i++)
        {
            var (low, high) = Band(i, n, m, halfWidth);
            var row = rows[i % 3];
            Array.Fill(row, Unreached);
            cameBy[i] = new byte[high - low + 1];
            for (var j = low; j <= high; j++)
            {
                if (i + j == 0)
                {
                    row[0] = 0;
                    continue;
                }

                for (byte move = 0; move < Moves.Length; move++)
                {
                    var (source, target) = Moves[move];
                    if (source > i || target > j || rows[(i - source) % 3][j - target] is not (var before and < Unreached))
                    {
                        continue;
                    }

                    if (before + costs.AtLeast(i - source, source, target) >= row[j])
                    {
                        continue;
                    }

                    var cost = before + costs.Of(i - source, source, j - target, target);
                    if (cost < row[j])
                    {
                        row[j] = cost;
                        cameBy[i][j - low] = move;
                    }
                }
            }
        }

        return rows[n % 3][m] == Unreached ? null : PathBack(cameBy, n, m, halfWidth);
    }

    /// <summary>The path, read from the end; null where it touches an edge of the band inside the text.</summary>
    private static List<(int Source, int Target)>? PathBack(byte[][] cameBy, int n, int m, int halfWidth)
    {
        var path = new List<(int Source, int Target)>();
        for (int i = n, j = m; i + j > 0; i -= path[^1].Source, j -= path[^1].Target)
        {
            var (low, high) = Band(i, n, m, halfWidth);
            if ((j == low && low > 0) || (j == high && high < m))
            {
                return null;
            }

            path.Add(Moves[cameBy[i][j - low]]);
        }

        path.Reverse();
        return path;
    }

    private static (int Low, int High) Band(int i, int n, int m, int halfWidth)
    {
        if (n == 0)
        {
            return (0, m);
        }

        var centre = (int)((long)i * m / n);
        return (Math.Max(0, centre - halfWidth), Math.Min(m, centre + halfWidth));
    }
}
