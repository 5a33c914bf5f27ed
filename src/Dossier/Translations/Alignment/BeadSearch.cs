namespace Dossier.Translations.Alignment;

/// <summary>
/// The best path through a pair, by dynamic programming in a band (Gale and Church 1993, section 3.3). A run of segments
/// without a partner is paid for once, and little for each more (affine gaps: Gotoh 1982), so that a missing passage is one
/// omission. Scores are whole thousandths of a nat, so that sums and ties are the same on every machine.
/// </summary>
internal sealed class BeadSearch
{
    /// <summary>Thousandths of a nat in a nat.</summary>
    public const double Scale = 1000;

    /// <summary>The score of a bead that can't be.</summary>
    public const int Impossible = int.MinValue;

    /// <summary>The score of a cell that no path reaches.</summary>
    public const long Unreached = long.MinValue / 2;

    /// <summary>A cell's three states: what the last step was.</summary>
    public const int States = 3;

    /// <summary>The last step was a bead with two sides.</summary>
    public const int Matched = 0;

    /// <summary>The last step was a source segment without partner.</summary>
    public const int Omitted = 1;

    /// <summary>The last step was a target segment without partner.</summary>
    public const int Added = 2;

    private const byte ByOmission = 100;
    private const byte ByAddition = 101;
    private const byte ByHand = 102;

    private readonly byte[] _cameBy;
    private readonly byte[] _cameFrom;

    private BeadSearch(ArcScores arcs, Band band, Constraints constraints, NullScores nulls)
    {
        (Band, Constraints, Nulls) = (band, constraints, nulls);
        Arcs = arcs.All();
        Best = new long[band.CellCount * States];
        _cameBy = new byte[band.CellCount * States];
        _cameFrom = new byte[band.CellCount * States];
        Array.Fill(Best, Unreached);
        Best[(band.Cell(0, 0) * States) + Matched] = 0;
        Forward();
        Path = PathBack();
    }

    /// <summary>Where was searched.</summary>
    public Band Band { get; }

    /// <summary>What was set by hand.</summary>
    public Constraints Constraints { get; }

    /// <summary>What having no partner costs.</summary>
    public NullScores Nulls { get; }

    /// <summary>For each cell and shape, the score of the bead that begins there.</summary>
    public int[] Arcs { get; }

    /// <summary>For each cell and state, the score of the best path that leads there.</summary>
    public long[] Best { get; }

    /// <summary>The best path.</summary>
    public List<Move> Path { get; }

    /// <summary>Its score.</summary>
    public long Score => Top(Band.Cell(Band.SourceCount, Band.TargetCount)).Score;

    /// <summary>The best path; where it touches the edge of the band, the band is widened there and the search repeated.</summary>
    /// <param name="arcs">Makes the scores for a band.</param>
    /// <param name="band">Where to begin.</param>
    /// <param name="constraints">What was set by hand.</param>
    /// <param name="nulls">What having no partner costs.</param>
    public static BeadSearch Run(Func<Band, ArcScores> arcs, Band band, Constraints constraints, NullScores nulls)
    {
        while (true)
        {
            var search = new BeadSearch(arcs(band), band, constraints, nulls);
            if (band.Widened(search.Path) is not { } wider)
            {
                return search;
            }

            band = wider;
        }
    }

    /// <summary>The best score that leads to a cell, whatever the last step.</summary>
    public (long Score, byte State) Top(int cell)
    {
        var (top, state) = (Best[cell * States], (byte)Matched);
        for (byte s = 1; s < States; s++)
        {
            if (Best[(cell * States) + s] > top)
            {
                (top, state) = (Best[(cell * States) + s], s);
            }
        }

        return (top, state);
    }

    private void Forward()
    {
        var shapes = BeadModel.Shapes;
        for (var i = 0; i <= Band.SourceCount; i++)
        {
            for (var j = Band.Low[i]; j <= Band.High[i]; j++)
            {
                var cell = Band.Cell(i, j);
                var (top, state) = Top(cell);
                if (top == Unreached)
                {
                    continue;
                }

                if (i < Band.SourceCount && Band.Has(i + 1, j) && Constraints.MayOmit(i))
                {
                    StepAlone(cell, Band.Cell(i + 1, j), Omitted, ByOmission);
                }

                if (j < Band.High[i] && Constraints.MayAdd(j))
                {
                    StepAlone(cell, cell + 1, Added, ByAddition);
                }

                for (byte shape = 0; shape < shapes.Length; shape++)
                {
                    if (Arcs[(cell * shapes.Length) + shape] is not Impossible and var score)
                    {
                        var (m, n) = shapes[shape];
                        Reach(Band.Cell(i + m, j + n), Matched, shape, state, top + score);
                    }
                }

                if (Constraints.PinnedAt(i, j) is { } pin)
                {
                    Reach(Band.Cell(i + pin.M, j + pin.N), Matched, ByHand, state, top);
                }
            }
        }
    }

    private void StepAlone(int cell, int to, int state, byte by)
    {
        for (byte s = 0; s < States; s++)
        {
            if (Best[(cell * States) + s] is not Unreached and var before && NullScores.MayFollow(s, state))
            {
                Reach(to, state, by, s, before + Nulls.Of(s, state));
            }
        }
    }

    private void Reach(int cell, int state, byte by, byte from, long score)
    {
        var at = (cell * States) + state;
        if (score > Best[at])
        {
            (Best[at], _cameBy[at], _cameFrom[at]) = (score, by, from);
        }
    }

    private List<Move> PathBack()
    {
        var (i, j) = (Band.SourceCount, Band.TargetCount);
        var (score, state) = Top(Band.Cell(i, j));
        if (score == Unreached)
        {
            throw new InvalidOperationException("No path: beads set by hand cross, or leave a segment out.");
        }

        var path = new List<Move>();
        while (i + j > 0)
        {
            var at = (Band.Cell(i, j) * States) + state;
            var (m, n) = _cameBy[at] switch
            {
                ByOmission => (1, 0),
                ByAddition => (0, 1),
                ByHand => Constraints.PinnedEndingAt(i, j),
                var shape => BeadModel.Shapes[shape],
            };
            state = _cameFrom[at];
            i -= m;
            j -= n;
            path.Add(new Move(i, j, m, n));
        }

        path.Reverse();
        return path;
    }
}
