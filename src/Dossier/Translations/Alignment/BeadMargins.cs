namespace Dossier.Translations.Alignment;

/// <summary>
/// By how much the best path is better than the best one without a certain bead. Every path has exactly one step that
/// crosses the line i + j = s to s + 1, so that a path without the bead crosses it by another step.
/// </summary>
internal sealed class BeadMargins
{
    private const int AnyState = -1;
    private readonly BeadSearch _search;
    private readonly Band _band;

    /// <summary>For each cell and state, the score of the best path from there to the end.</summary>
    private readonly long[] _rest;

    private BeadMargins(BeadSearch search)
    {
        (_search, _band) = (search, search.Band);
        _rest = new long[_band.CellCount * BeadSearch.States];
        Array.Fill(_rest, BeadSearch.Unreached);
        _rest.AsSpan(_band.Cell(_band.SourceCount, _band.TargetCount) * BeadSearch.States, BeadSearch.States).Clear();
    }

    /// <summary>For each step of the best path: its margin in nats; positive infinity where there is no other way.</summary>
    public static double[] Of(BeadSearch search)
    {
        var margins = new BeadMargins(search);
        margins.Backward();
        var rivals = margins.Rivals();
        return [.. search.Path.Select(move => rivals[move.I + move.J] is not BeadSearch.Unreached and var rival
            ? (search.Score - rival) / BeadSearch.Scale
            : double.PositiveInfinity)];
    }

    private void Backward()
    {
        Span<Step> steps = stackalloc Step[BeadModel.Shapes.Length + (2 * BeadSearch.States) + 1];
        for (var i = _band.SourceCount; i >= 0; i--)
        {
            for (var j = _band.High[i]; j >= _band.Low[i]; j--)
            {
                var from = _band.Cell(i, j) * BeadSearch.States;
                foreach (var step in steps[..StepsFrom(i, j, steps)])
                {
                    var after = _rest[step.To] + step.Score;
                    for (var state = 0; state < BeadSearch.States; state++)
                    {
                        if (step.From is AnyState || step.From == state)
                        {
                            _rest[from + state] = Math.Max(_rest[from + state], after);
                        }
                    }
                }
            }
        }
    }

    /// <summary>For each line, the best path that crosses it by another step than the best one does.</summary>
    private long[] Rivals()
    {
        var own = new Move[_band.SourceCount + _band.TargetCount];
        foreach (var move in _search.Path)
        {
            own.AsSpan(move.I + move.J, move.M + move.N).Fill(move);
        }

        var rivals = new long[own.Length];
        Array.Fill(rivals, BeadSearch.Unreached);
        Span<Step> steps = stackalloc Step[BeadModel.Shapes.Length + (2 * BeadSearch.States) + 1];
        for (var i = 0; i <= _band.SourceCount; i++)
        {
            for (var j = _band.Low[i]; j <= _band.High[i]; j++)
            {
                var cell = _band.Cell(i, j);
                foreach (var step in steps[..StepsFrom(i, j, steps)])
                {
                    var before = step.From is AnyState ? _search.Top(cell).Score : _search.Best[(cell * BeadSearch.States) + step.From];
                    if (before <= BeadSearch.Unreached || _rest[step.To] <= BeadSearch.Unreached / 2)
                    {
                        continue;
                    }

                    var whole = before + step.Score + _rest[step.To];
                    var move = new Move(i, j, step.M, step.N);
                    for (var line = i + j; line < i + j + step.M + step.N; line++)
                    {
                        if (whole > rivals[line] && own[line] != move)
                        {
                            rivals[line] = whole;
                        }
                    }
                }
            }
        }

        return rivals;
    }

    /// <summary>All steps from a cell.</summary>
    private int StepsFrom(int i, int j, Span<Step> steps)
    {
        var count = 0;
        var cell = _band.Cell(i, j);
        var constraints = _search.Constraints;
        for (var shape = 0; shape < BeadModel.Shapes.Length; shape++)
        {
            if (_search.Arcs[(cell * BeadModel.Shapes.Length) + shape] is not BeadSearch.Impossible and var score)
            {
                var (m, n) = BeadModel.Shapes[shape];
                steps[count++] = new Step(AnyState, At(i + m, j + n, BeadSearch.Matched), score, m, n);
            }
        }

        for (var state = 0; state < BeadSearch.States; state++)
        {
            if (i < _band.SourceCount && _band.Has(i + 1, j) && constraints.MayOmit(i) && NullScores.MayFollow(state, BeadSearch.Omitted))
            {
                steps[count++] = new Step(state, At(i + 1, j, BeadSearch.Omitted), _search.Nulls.Of(state, BeadSearch.Omitted), 1, 0);
            }

            if (j < _band.High[i] && constraints.MayAdd(j))
            {
                steps[count++] = new Step(state, At(i, j + 1, BeadSearch.Added), _search.Nulls.Of(state, BeadSearch.Added), 0, 1);
            }
        }

        if (constraints.PinnedAt(i, j) is { } pin)
        {
            steps[count++] = new Step(AnyState, At(i + pin.M, j + pin.N, BeadSearch.Matched), 0, pin.M, pin.N);
        }

        return count;
    }

    private int At(int i, int j, int state) => (_band.Cell(i, j) * BeadSearch.States) + state;

    /// <summary>A step: from a state of its cell (or any) to a place in <see cref="_rest"/>.</summary>
    private readonly record struct Step(int From, int To, int Score, int M, int N);
}
