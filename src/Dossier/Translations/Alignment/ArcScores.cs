namespace Dossier.Translations.Alignment;

/// <summary>What every possible bead of a pair scores, within a band: the model's score and the words'.</summary>
internal sealed class ArcScores
{
    private readonly TextSide _source;
    private readonly TextSide _target;
    private readonly BeadModel _model;
    private readonly Band _band;
    private readonly Constraints _constraints;
    private readonly float[] _forward;
    private readonly float[] _backward;

    /// <param name="source">The original.</param>
    /// <param name="target">The translation.</param>
    /// <param name="model">Shapes, lengths, paragraphs.</param>
    /// <param name="words">The tables of both directions.</param>
    /// <param name="own">The beads of this pair that the tables were learned from, each way; or null.</param>
    /// <param name="band">Where.</param>
    /// <param name="constraints">What was set by hand.</param>
    public ArcScores(
        TextSide source,
        TextSide target,
        BeadModel model,
        (LocalTable Forward, LocalTable Backward) words,
        (OwnBeads Forward, OwnBeads Backward)? own,
        Band band,
        Constraints constraints)
    {
        (_source, _target, _model, _band, _constraints) = (source, target, model, band, constraints);
        _forward = new float[band.CellCount * LexicalScores.Runs];
        _backward = new float[band.CellCount * LexicalScores.Runs];
        var rows = RowsOf(band);
        Action forward = () => LexicalScores.Fill(
            source, target, words.Forward, own?.Forward, i => (band.Low[i], Math.Min(band.High[i], target.Count - 1)), band.Cell, _forward);
        Action backward = () => LexicalScores.Fill(
            target, source, words.Backward, own?.Backward, j => rows[j], (j, i) => band.Cell(i, j), _backward);
        if (band.CellCount > AlignmentConstants.CellsForOneCore)
        {
            Parallel.Invoke(forward, backward);
        }
        else
        {
            forward();
            backward();
        }
    }

    /// <summary>The scores of all beads of the band, cell by cell, one for each shape.</summary>
    public int[] All()
    {
        var all = new int[_band.CellCount * BeadModel.Shapes.Length];
        if (_band.CellCount > AlignmentConstants.CellsForOneCore)
        {
            Parallel.For(0, _band.SourceCount + 1, FillRow);
        }
        else
        {
            for (var i = 0; i <= _band.SourceCount; i++)
            {
                FillRow(i);
            }
        }

        return all;

        void FillRow(int i) => Row(i, all.AsSpan(
            _band.Cell(i, _band.Low[i]) * BeadModel.Shapes.Length, (_band.High[i] - _band.Low[i] + 1) * BeadModel.Shapes.Length));
    }

    /// <summary>
    /// The scores of the beads that begin at a source position, in thousandths of a nat: for each target position of the band, one
    /// for each shape; <see cref="BeadSearch.Impossible"/> where there can't be one.
    /// </summary>
    private void Row(int i, Span<int> scores)
    {
        var shapes = BeadModel.Shapes;
        scores.Fill(BeadSearch.Impossible);
        for (int j = _band.Low[i], at = 0; j <= _band.High[i]; j++, at += shapes.Length)
        {
            for (var shape = 0; shape < shapes.Length; shape++)
            {
                var (m, n) = shapes[shape];
                if (i + m > _source.Count || j + n > _target.Count || j + n - 1 > _band.High[i] || j < _band.Low[i + m - 1]
                    || !_band.Has(i + m, j + n) || !_constraints.MayPair(i, m, j, n))
                {
                    continue;
                }

                var score = _model.Of(shape, i, j) + (AlignmentConstants.WordWeight / 2 * Words(i, m, j, n));
                scores[at + shape] = (int)Math.Round(score * BeadSearch.Scale);
            }
        }
    }

    private double Words(int i, int m, int j, int n)
    {
        double score = 0;
        for (var k = 0; k < n; k++)
        {
            score += _forward[(_band.Cell(i, j + k) * LexicalScores.Runs) + m - 1];
        }

        for (var k = 0; k < m; k++)
        {
            score += _backward[(_band.Cell(i + k, j) * LexicalScores.Runs) + n - 1];
        }

        return score;
    }

    /// <summary>For each target segment, the first and the last source segment that the band has beside it.</summary>
    private static (int First, int Last)[] RowsOf(Band band)
    {
        var rows = new (int First, int Last)[band.TargetCount];
        int first = 0, last = 0;
        for (var j = 0; j < rows.Length; j++)
        {
            while (first < band.SourceCount && band.High[first] < j)
            {
                first++;
            }

            while (last + 1 < band.SourceCount && band.Low[last + 1] <= j)
            {
                last++;
            }

            rows[j] = (first, Math.Min(last, band.SourceCount - 1));
        }

        return rows;
    }
}
