using System.Collections.Immutable;

namespace Dossier.Translations.Alignment;

/// <summary>What is settled before the search: beads that must be, and segments that have no partner.</summary>
internal sealed class Constraints
{
    private readonly int[] _sourceFree;
    private readonly int[] _targetFree;
    private readonly bool[] _sourceAlone;
    private readonly bool[] _targetAlone;
    private readonly Dictionary<(int I, int J), (int M, int N)> _starts = [];
    private readonly Dictionary<(int I, int J), (int M, int N)> _ends = [];

    /// <param name="sourceCount">How many source segments.</param>
    /// <param name="targetCount">How many target segments.</param>
    /// <param name="pins">Beads with two sides, in order; they do not cross or overlap.</param>
    /// <param name="sourceAlone">Source segments without partner.</param>
    /// <param name="targetAlone">Target segments without partner.</param>
    public Constraints(int sourceCount, int targetCount, ImmutableArray<Move> pins, IEnumerable<int> sourceAlone, IEnumerable<int> targetAlone)
    {
        Pins = pins;
        var sourceBound = new bool[sourceCount];
        var targetBound = new bool[targetCount];
        _sourceAlone = new bool[sourceCount];
        _targetAlone = new bool[targetCount];
        foreach (var i in sourceAlone)
        {
            sourceBound[i] = _sourceAlone[i] = true;
        }

        foreach (var j in targetAlone)
        {
            targetBound[j] = _targetAlone[j] = true;
        }

        foreach (var pin in pins)
        {
            _starts.Add((pin.I, pin.J), (pin.M, pin.N));
            _ends.Add((pin.I + pin.M, pin.J + pin.N), (pin.M, pin.N));
            sourceBound.AsSpan(pin.I, pin.M).Fill(true);
            targetBound.AsSpan(pin.J, pin.N).Fill(true);
        }

        _sourceFree = Free(sourceBound);
        _targetFree = Free(targetBound);
    }

    /// <summary>The beads that must be, in order.</summary>
    public ImmutableArray<Move> Pins { get; }

    /// <summary>Whether a bead of these segments is allowed.</summary>
    public bool MayPair(int i, int m, int j, int n) => _sourceFree[i] >= m && _targetFree[j] >= n;

    /// <summary>Whether a source segment may have no partner.</summary>
    public bool MayOmit(int i) => _sourceAlone[i] || _sourceFree[i] > 0;

    /// <summary>Whether a target segment may have no partner.</summary>
    public bool MayAdd(int j) => _targetAlone[j] || _targetFree[j] > 0;

    /// <summary>The size of the bead that must begin at a place, or null.</summary>
    public (int M, int N)? PinnedAt(int i, int j) => _starts.TryGetValue((i, j), out var size) ? size : null;

    /// <summary>The size of the bead that must be and ends at a place.</summary>
    public (int M, int N) PinnedEndingAt(int i, int j) => _ends[(i, j)];

    /// <summary>How many segments from each on are not bound.</summary>
    private static int[] Free(bool[] bound)
    {
        var free = new int[bound.Length];
        for (var i = bound.Length - 1; i >= 0; i--)
        {
            free[i] = bound[i] ? 0 : 1 + (i + 1 < bound.Length ? free[i + 1] : 0);
        }

        return free;
    }
}
