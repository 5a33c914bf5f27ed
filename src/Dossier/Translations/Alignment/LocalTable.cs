namespace Dossier.Translations.Alignment;

/// <summary>The part of a translation table that concerns one pair: rows and columns are the pair's own types.</summary>
internal sealed class LocalTable
{
    private readonly int[] _starts;
    private readonly int[] _columns;
    private readonly float[] _counts;
    private readonly float[] _before;
    private readonly double[] _totals;
    private readonly double[] _inverseShares;
    private readonly bool[] _isEvidence;

    public LocalTable(TranslationTable table, TextSide from, TextSide to, Vocabulary target, bool isLearned)
    {
        var localOf = new Dictionary<int, int>(to.Types.Length);
        for (var t = 0; t < to.Types.Length; t++)
        {
            localOf.Add(to.Types[t], t);
        }

        _inverseShares = [.. to.Types.Select(t => 1 / target.ShareOf(t))];
        _totals = [.. from.Types.Select(table.TotalOf)];
        _isEvidence = new bool[to.Types.Length];
        _starts = new int[from.Types.Length + 1];
        var columns = new List<int>();
        var counts = new List<float>();
        var before = new List<float>();
        for (var s = 0; s < from.Types.Length; s++)
        {
            var row = from.Types[s];
            for (var k = table.Counts.Starts[row]; k < table.Counts.Starts[row + 1]; k++)
            {
                if (localOf.TryGetValue(table.Counts.Columns[k], out var t)
                    && table.Counts.Values[k] / _totals[s] * _inverseShares[t] >= AlignmentConstants.LeastRatio)
                {
                    columns.Add(t);
                    counts.Add(table.Counts.Values[k]);
                    before.Add(table.BeforeOf(k));
                    _isEvidence[t] = true;
                }
            }

            _starts[s + 1] = columns.Count;
        }

        if (isLearned)
        {
            Array.Fill(_isEvidence, true);
        }

        _columns = [.. columns];
        _counts = [.. counts];
        _before = [.. before];
    }

    /// <summary>Whether a target token says anything: with cognates alone, one without any says nothing.</summary>
    public bool IsEvidence(int target) => _isEvidence[target];

    /// <summary>Adds how much likelier each target token is beside these source tokens than by itself.</summary>
    /// <param name="tokens">The source tokens.</param>
    /// <param name="ownShares">For each target token: what the bead of these source tokens had shared out to it; 0 for all others.</param>
    /// <param name="all">By target token: what all beads say.</param>
    /// <param name="others">By target token: what all other beads say.</param>
    /// <param name="touched">Which target tokens were added to.</param>
    public void Add(ReadOnlySpan<int> tokens, double[]? ownShares, float[] all, float[] others, List<int> touched)
    {
        foreach (var s in tokens)
        {
            int start = _starts[s], end = _starts[s + 1];
            var total = _totals[s];
            if (ownShares is not null)
            {
                for (var k = start; k < end; k++)
                {
                    total -= _before[k] * ownShares[_columns[k]];
                }

                total = Math.Max(total, AlignmentConstants.Unseen / 2);
            }

            for (var k = start; k < end; k++)
            {
                var t = _columns[k];
                var scale = _inverseShares[t] / total;
                if (all[t] == 0)
                {
                    touched.Add(t);
                }

                all[t] += (float)(_counts[k] * scale);
                others[t] += ownShares is null
                    ? (float)(_counts[k] * scale)
                    : (float)(Math.Max(0, _counts[k] - (_before[k] * ownShares[t])) * scale);
            }
        }
    }
}
