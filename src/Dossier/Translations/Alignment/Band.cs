namespace Dossier.Translations.Alignment;

/// <summary>A step of a path: a bead of M source and N target segments from (I, J).</summary>
internal readonly record struct Move(int I, int J, int M, int N);

/// <summary>
/// The cells that are searched: for each source position (0 to n) a run of target positions. Neither end of a run ever goes
/// back, and each run overlaps the next, so that there is always a path.
/// </summary>
internal sealed class Band
{
    private readonly int[] _offsets;

    private Band(int[] low, int[] high, int targetCount)
    {
        (Low, High, TargetCount) = (low, high, targetCount);
        low[0] = 0;
        high[^1] = targetCount;
        for (var i = 1; i < low.Length; i++)
        {
            high[i] = Math.Max(high[i], high[i - 1]);
        }

        for (var i = low.Length - 2; i >= 0; i--)
        {
            low[i] = Math.Min(low[i], low[i + 1]);
        }

        _offsets = new int[low.Length + 1];
        for (var i = 0; i < low.Length; i++)
        {
            low[i] = i == 0 ? 0 : Math.Min(low[i], high[i - 1]);
            _offsets[i + 1] = checked(_offsets[i] + high[i] - low[i] + 1);
        }
    }

    /// <summary>The first target position of each source position.</summary>
    public int[] Low { get; }

    /// <summary>The last target position of each source position.</summary>
    public int[] High { get; }

    /// <summary>How many source segments there are.</summary>
    public int SourceCount => Low.Length - 1;

    /// <summary>How many target segments there are.</summary>
    public int TargetCount { get; }

    /// <summary>How many cells.</summary>
    public int CellCount => _offsets[^1];

    /// <summary>The number of a cell.</summary>
    public int Cell(int i, int j) => _offsets[i] + j - Low[i];

    /// <summary>Whether a cell is in the band.</summary>
    public bool Has(int i, int j) => j >= Low[i] && j <= High[i];

    /// <summary>Cells within a distance of the straight lines from the first cell to the last through places set by hand.</summary>
    /// <param name="n">How many source segments.</param>
    /// <param name="m">How many target segments.</param>
    /// <param name="through">The beads that were set, in order; they do not cross.</param>
    /// <param name="halfWidth">How far, in segments.</param>
    public static Band Diagonal(int n, int m, IEnumerable<Move> through, int halfWidth)
    {
        var low = new int[n + 1];
        var high = new int[n + 1];
        Array.Fill(low, m);
        var (i, j) = (0, 0);
        foreach (var pin in through.Append(new Move(n, m, 0, 0)))
        {
            Line(pin.I, pin.J);
            Line(pin.I + pin.M, pin.J + pin.N);
        }

        return new Band(low, high, m);

        void Line(int toI, int toJ)
        {
            for (var k = i; k <= toI; k++)
            {
                var centre = toI == i ? j : j + (int)((long)(k - i) * (toJ - j) / (toI - i));
                low[k] = Math.Min(low[k], Math.Max(0, centre - halfWidth));
                high[k] = Math.Max(high[k], Math.Min(m, (k == toI ? toJ : centre) + halfWidth));
            }

            (i, j) = (toI, toJ);
        }
    }

    /// <summary>This band and the cells within a distance of some places.</summary>
    public Band With(IEnumerable<Move> places, int distance)
    {
        int[] low = [.. Low], high = [.. High];
        foreach (var place in places)
        {
            Include(low, high, TargetCount, place.I, place.J, distance, distance);
        }

        return new Band(low, high, TargetCount);
    }

    /// <summary>Cells within a distance of a path.</summary>
    public static Band Around(IReadOnlyList<Move> path, int n, int m, int halfWidth)
    {
        var low = new int[n + 1];
        var high = new int[n + 1];
        Array.Fill(low, m);
        foreach (var move in path)
        {
            Include(low, high, m, move.I, move.J, halfWidth, halfWidth);
            Include(low, high, m, move.I + move.M, move.J + move.N, halfWidth, halfWidth);
        }

        return new Band(low, high, m);
    }

    /// <summary>A band that is twice as wide where a path touches its edge inside the text; null where it touches none.</summary>
    public Band? Widened(IReadOnlyList<Move> path)
    {
        int[]? low = null, high = null;
        foreach (var move in path)
        {
            var (i, j) = (move.I + move.M, move.J + move.N);
            if ((j == Low[i] && j > 0) || (j == High[i] && j < TargetCount))
            {
                low ??= (int[])Low.Clone();
                high ??= (int[])High.Clone();
                var width = High[i] - Low[i] + 1;
                Include(low, high, TargetCount, i, j, width, width);
            }
        }

        return low is null ? null : new Band(low, high!, TargetCount);
    }

    /// <summary>Adds the cells around one.</summary>
    private static void Include(int[] low, int[] high, int m, int i, int j, int rows, int columns)
    {
        for (var k = Math.Max(0, i - rows); k <= Math.Min(low.Length - 1, i + rows); k++)
        {
            low[k] = Math.Min(low[k], Math.Max(0, j - columns));
            high[k] = Math.Max(high[k], Math.Min(m, j + columns));
        }
    }
}
