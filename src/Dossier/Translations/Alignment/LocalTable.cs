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

    /// <param name="table">The table of all pairs.</param>
    /// <param name="from">The side translated from.</param>
    /// <param name="to">The side translated to.</param>
    /// <param name="target">The tokens translated to.</param>
    /// <param name="isLearned">Whether a token that nothing speaks for speaks against: not while only cognates are known.</param>
    public LocalTable(TranslationTable table, TextSide from, TextSide to, Vocabulary target, bool isLearned)
    {
        _inverseShares = [.. to.Types.Select(t => 1 / target.ShareOf(t))];
        _totals = [.. from.Types.Select(table.TotalOf)];
        _isEvidence = new bool[to.Types.Length];
        Array.Fill(_isEvidence, isLearned);
        _starts = new int[from.Types.Length + 1];
        var columns = new List<int>();
        var counts = new List<float>();
        var before = new List<float>();
        var indexOf = new int[target.Count];
        for (var t = 0; t < to.Types.Length; t++)
        {
            indexOf[to.Types[t]] = t + 1;
        }

        for (var s = 0; s < from.Types.Length; s++)
        {
            var row = from.Types[s];
            for (var k = table.Counts.Starts[row]; k < table.Counts.Starts[row + 1]; k++)
            {
                if (indexOf[table.Counts.Columns[k]] is > 0 and var index)
                {
                    columns.Add(index - 1);
                    counts.Add(table.Counts.Values[k]);
                    before.Add(table.BeforeOf(k));
                    _isEvidence[index - 1] = true;
                }
            }

            _starts[s + 1] = columns.Count;
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

            var inverseTotal = 1 / total;
            for (var k = start; k < end; k++)
            {
                var t = _columns[k];
                var scale = _inverseShares[t] * inverseTotal;
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
