namespace Dossier.Translations.Alignment;

/// <summary>
/// Which bead, of those that a table was learned from, each segment of a pair was in: so that a bead's own part can be
/// taken out while it is scored (leave-one-out).
/// </summary>
internal sealed class OwnBeads
{
    private readonly List<int> _firstScored = [];
    private readonly List<int> _shareStarts = [];
    private readonly TextSide _scored;
    private readonly float[] _shares;

    private OwnBeads(TextSide given, TextSide scored, float[] shares)
    {
        (_scored, _shares) = (scored, shares);
        BeadOfGiven = new int[given.Count];
        BeadOfScored = new int[scored.Count];
        Array.Fill(BeadOfGiven, -1);
        Array.Fill(BeadOfScored, -1);
    }

    /// <summary>By segment of the side translated from: its bead, from 0 in this pair; -1 for none.</summary>
    public int[] BeadOfGiven { get; }

    /// <summary>By segment of the side translated to, likewise.</summary>
    public int[] BeadOfScored { get; }

    /// <summary>Both ways.</summary>
    public static (OwnBeads Forward, OwnBeads Backward) Of(
        PoolPair pair, BeadTokens beads, int firstBead, TranslationTable forward, TranslationTable backward)
    {
        var own = (Forward: new OwnBeads(pair.Source, pair.Target, forward.Shares), Backward: new OwnBeads(pair.Target, pair.Source, backward.Shares));
        foreach (var move in pair.Path.Where(move => move is { M: > 0, N: > 0 }))
        {
            var bead = firstBead + own.Forward._firstScored.Count;
            own.Forward.Add(move.I, move.M, move.J, move.N, beads.TargetStarts[bead]);
            own.Backward.Add(move.J, move.N, move.I, move.M, beads.SourceStarts[bead]);
        }

        return own;
    }

    /// <summary>For each token of a bead's scored side, adds one over its probability.</summary>
    public void AddShares(int bead, double[] shares)
    {
        var (first, last) = Tokens(bead);
        for (var k = first; k < last; k++)
        {
            shares[_scored.Local[k]] += _shares[_shareStarts[bead] + k - first];
        }
    }

    /// <summary>Sets them to 0 again.</summary>
    public void ClearShares(int bead, double[] shares)
    {
        var (first, last) = Tokens(bead);
        for (var k = first; k < last; k++)
        {
            shares[_scored.Local[k]] = 0;
        }
    }

    private (int First, int Last) Tokens(int bead)
    {
        var segment = _firstScored[bead];
        var first = _scored.Starts[segment];
        while (segment < _scored.Count && BeadOfScored[segment] == bead)
        {
            segment++;
        }

        return (first, _scored.Starts[segment]);
    }

    private void Add(int given, int givenCount, int scored, int scoredCount, int firstShare)
    {
        BeadOfGiven.AsSpan(given, givenCount).Fill(_firstScored.Count);
        BeadOfScored.AsSpan(scored, scoredCount).Fill(_firstScored.Count);
        _firstScored.Add(scored);
        _shareStarts.Add(firstShare);
    }
}
