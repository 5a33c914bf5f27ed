namespace Dossier.Translations.Alignment;

/// <summary>
/// What the words say of each segment of one side beside each run of one to four segments of the other: the log of how much
/// likelier they are there than by themselves (Model 1 against unigrams). Beads of several segments are sums of these, so
/// that the words of a pair of segments are looked at once.
/// </summary>
internal sealed class LexicalScores
{
    /// <summary>The longest run.</summary>
    public const int Runs = 4;

    /// <summary>So many factors, each below 10¹², can be multiplied before the logarithm is taken.</summary>
    private const int FactorsAtOnce = 24;

    private readonly TextSide _given;
    private readonly TextSide _scored;
    private readonly LocalTable _table;
    private readonly OwnBeads? _own;

    /// <summary>For the last four given segments, by scored token: what all beads say, and what all but its own say.</summary>
    private readonly float[][] _all = new float[Runs][];
    private readonly float[][] _others = new float[Runs][];
    private readonly List<int>[] _touched = new List<int>[Runs];
    private readonly double[]? _shares;

    private LexicalScores(TextSide given, TextSide scored, LocalTable table, OwnBeads? own)
    {
        (_given, _scored, _table, _own) = (given, scored, table, own);
        for (var slot = 0; slot < Runs; slot++)
        {
            (_all[slot], _others[slot], _touched[slot]) = (new float[scored.Types.Length], new float[scored.Types.Length], []);
        }

        _shares = own is null ? null : new double[scored.Types.Length];
    }

    /// <summary>Fills the scores of a band.</summary>
    /// <param name="given">The side that the runs are of.</param>
    /// <param name="scored">The side whose segments are scored.</param>
    /// <param name="table">From the one to the other.</param>
    /// <param name="own">The beads that the table was learned from, or null.</param>
    /// <param name="range">For each given segment, the first and the last segment that is scored beside it.</param>
    /// <param name="cell">The number of the cell of a given and a scored segment.</param>
    /// <param name="scores">Written to: for each cell, four scores.</param>
    public static void Fill(
        TextSide given, TextSide scored, LocalTable table, OwnBeads? own, Func<int, (int First, int Last)> range, Func<int, int, int> cell, float[] scores)
    {
        var lexical = new LexicalScores(given, scored, table, own);
        for (var i = 0; i < Math.Min(Runs - 1, given.Count); i++)
        {
            lexical.Gather(i);
        }

        for (var i = 0; i < given.Count; i++)
        {
            if (i + Runs - 1 < given.Count)
            {
                lexical.Gather(i + Runs - 1);
            }

            lexical.Score(i, range(i), cell, scores);
            lexical.Forget(i);
        }
    }

    /// <summary>The score of a run beside a run, of any lengths.</summary>
    public static double Of(TextSide given, int i, int m, TextSide scored, int j, int n, LocalTable table)
    {
        var likelihood = new float[scored.Types.Length];
        table.Add(given.Local.AsSpan(given.Starts[i]..given.Starts[i + m]), null, likelihood, new float[scored.Types.Length], []);
        var scale = Scale(given, i, m);
        double score = 0;
        foreach (var t in scored.Local.AsSpan(scored.Starts[j]..scored.Starts[j + n]))
        {
            score += Math.Log(AlignmentConstants.NullShare + (scale * likelihood[t]));
        }

        return score;
    }

    private static double Scale(TextSide given, int i, int m) => (1 - AlignmentConstants.NullShare) / Math.Max(1, given.TokenCount(i, m));

    private void Score(int i, (int First, int Last) range, Func<int, int, int> cell, float[] scores)
    {
        Span<double> scale = stackalloc double[Runs];
        var runs = Math.Min(Runs, _given.Count - i);
        for (var k = 0; k < runs; k++)
        {
            scale[k] = Scale(_given, i, k + 1);
        }

        for (var j = range.First; j <= range.Last; j++)
        {
            Score(i, j, scale, scores.AsSpan(cell(i, j) * Runs, Runs));
        }
    }

    private void Score(int i, int j, ReadOnlySpan<double> scale, Span<float> into)
    {
        float[] a0 = Said(i, 0, j), a1 = Said(i, 1, j), a2 = Said(i, 2, j), a3 = Said(i, 3, j);
        double p0 = 1, p1 = 1, p2 = 1, p3 = 1, sum0 = 0, sum1 = 0, sum2 = 0, sum3 = 0;
        var count = 0;
        foreach (var t in _scored.Local.AsSpan(_scored.Starts[j].._scored.Starts[j + 1]))
        {
            if (!_table.IsEvidence(t))
            {
                continue;
            }

            double likelihood = a0[t];
            p0 *= AlignmentConstants.NullShare + (scale[0] * likelihood);
            likelihood += a1[t];
            p1 *= AlignmentConstants.NullShare + (scale[1] * likelihood);
            likelihood += a2[t];
            p2 *= AlignmentConstants.NullShare + (scale[2] * likelihood);
            likelihood += a3[t];
            p3 *= AlignmentConstants.NullShare + (scale[3] * likelihood);
            if (++count == FactorsAtOnce)
            {
                (sum0, sum1, sum2, sum3) = (sum0 + Math.Log(p0), sum1 + Math.Log(p1), sum2 + Math.Log(p2), sum3 + Math.Log(p3));
                p0 = p1 = p2 = p3 = 1;
                count = 0;
            }
        }

        into[0] = (float)(sum0 + Math.Log(p0));
        into[1] = (float)(sum1 + Math.Log(p1));
        into[2] = (float)(sum2 + Math.Log(p2));
        into[3] = (float)(sum3 + Math.Log(p3));
    }

    /// <summary>What a given segment says of tokens of a scored one: without their own bead, where they share one.</summary>
    private float[] Said(int i, int k, int j)
    {
        var isOwn = _own is not null && i + k < _given.Count
            && _own.BeadOfGiven[i + k] is >= 0 and var bead && bead == _own.BeadOfScored[j];
        return (isOwn ? _others : _all)[(i + k) % Runs];
    }

    private void Gather(int i)
    {
        var slot = i % Runs;
        var tokens = _given.Local.AsSpan(_given.Starts[i].._given.Starts[i + 1]);
        if (_own?.BeadOfGiven[i] is not (>= 0 and var bead))
        {
            _table.Add(tokens, null, _all[slot], _others[slot], _touched[slot]);
            return;
        }

        _own.AddShares(bead, _shares!);
        _table.Add(tokens, _shares, _all[slot], _others[slot], _touched[slot]);
        _own.ClearShares(bead, _shares!);
    }

    private void Forget(int i)
    {
        var slot = i % Runs;
        foreach (var t in _touched[slot])
        {
            (_all[slot][t], _others[slot][t]) = (0, 0);
        }

        _touched[slot].Clear();
    }
}
