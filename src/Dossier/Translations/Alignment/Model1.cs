namespace Dossier.Translations.Alignment;

/// <summary>
/// Learns a translation table by expectation and maximization: Model 1 of Brown, Della Pietra, Della Pietra and Mercer,
/// "The Mathematics of Statistical Machine Translation", Computational Linguistics 19 (1993), section 4. Cognates and the
/// word list are counts that are there before the first bead is read.
/// </summary>
internal sealed class Model1
{
    private const double NullOdds = AlignmentConstants.LearningNullShare / (1 - AlignmentConstants.LearningNullShare);

    private readonly BeadTokens _beads;
    private readonly SparseRows _known;
    private readonly float[] _nulls;
    private readonly (int[] Starts, int[] Beads) _ofSource;
    private readonly double[] _totals;

    /// <summary>Row by row: expected counts, and the probabilities of the step before.</summary>
    private readonly SparseRows _counts;
    private readonly float[] _before;

    /// <summary>The row in hand, by target token.</summary>
    private readonly float[] _rowBefore;
    private readonly float[] _row;

    /// <summary>For each target token of each bead: one over its probability now, and its probability in the next step.</summary>
    private float[] _shares;
    private float[] _next;

    private Model1(BeadTokens beads, Vocabulary source, Vocabulary target, SparseRows known)
    {
        (_beads, _known) = (beads, known);
        _nulls = new float[target.Count];
        for (var t = 0; t < _nulls.Length; t++)
        {
            _nulls[t] = (float)(NullOdds * target.ShareOf(t));
        }

        _totals = new double[source.Count];
        _row = new float[target.Count];
        _rowBefore = new float[target.Count];
        _shares = new float[beads.Target.Length];
        _next = new float[beads.Target.Length];
        _ofSource = beads.OfSource(source.Count);
        _counts = Together.Of(beads, known, source.Count, target.Count);
        _before = new float[_counts.Columns.Length];
    }

    /// <summary>Learns the table from the source to the target.</summary>
    /// <param name="beads">The tokens of the beads that have two sides.</param>
    /// <param name="source">The tokens translated from.</param>
    /// <param name="target">The tokens translated to.</param>
    /// <param name="known">Cognates and the word list, a row for each source token.</param>
    public static TranslationTable Learn(BeadTokens beads, Vocabulary source, Vocabulary target, SparseRows known)
    {
        var model = new Model1(beads, source, target, known);
        model.BeginUniform();
        for (var step = 1; step <= AlignmentConstants.LearningSteps; step++)
        {
            model.Step(isLast: step == AlignmentConstants.LearningSteps);
        }

        return new TranslationTable(model._counts, model._before, model._totals, model._shares).WithoutTheUnlikely(target);
    }

    /// <summary>To begin with, each source token of a bead has an equal part in each of its target tokens.</summary>
    private void BeginUniform()
    {
        for (var b = 0; b < _beads.Count; b++)
        {
            var size = _beads.SourceStarts[b + 1] - _beads.SourceStarts[b];
            _shares.AsSpan(_beads.TargetStarts[b].._beads.TargetStarts[b + 1]).Fill((float)(1 / (size * (1 + NullOdds))));
        }

        Array.Fill(_before, 1);
    }

    private void Step(bool isLast)
    {
        BeginNext();
        for (var s = 0; s < _totals.Length; s++)
        {
            Count(s);
            if (!isLast)
            {
                AddToNext(s);
            }

            Put(s, isLast);
        }

        if (!isLast)
        {
            for (var k = 0; k < _next.Length; k++)
            {
                _next[k] = 1 / _next[k];
            }

            (_shares, _next) = (_next, _shares);
        }
    }

    /// <summary>The expected counts of a source token, into <see cref="_row"/>, and their sum.</summary>
    private void Count(int source)
    {
        for (var k = _counts.Starts[source]; k < _counts.Starts[source + 1]; k++)
        {
            _rowBefore[_counts.Columns[k]] = _before[k];
        }

        for (var o = _ofSource.Starts[source]; o < _ofSource.Starts[source + 1]; o++)
        {
            var b = _ofSource.Beads[o];
            var end = _beads.TargetStarts[b + 1];
            for (var k = _beads.TargetStarts[b]; k < end; k++)
            {
                var t = _beads.Target[k];
                _row[t] += _rowBefore[t] * _shares[k];
            }
        }

        for (var k = _known.Starts[source]; k < _known.Starts[source + 1]; k++)
        {
            _row[_known.Columns[k]] += _known.Values[k];
        }

        var total = AlignmentConstants.Unseen;
        for (var k = _counts.Starts[source]; k < _counts.Starts[source + 1]; k++)
        {
            total += _row[_counts.Columns[k]];
        }

        _totals[source] = total;
    }

    private void BeginNext()
    {
        for (var b = 0; b < _beads.Count; b++)
        {
            var size = _beads.SourceStarts[b + 1] - _beads.SourceStarts[b];
            for (var k = _beads.TargetStarts[b]; k < _beads.TargetStarts[b + 1]; k++)
            {
                _next[k] = _nulls[_beads.Target[k]] * size;
            }
        }
    }

    private void AddToNext(int source)
    {
        var scale = (float)(1 / _totals[source]);
        for (var o = _ofSource.Starts[source]; o < _ofSource.Starts[source + 1]; o++)
        {
            var b = _ofSource.Beads[o];
            var end = _beads.TargetStarts[b + 1];
            for (var k = _beads.TargetStarts[b]; k < end; k++)
            {
                _next[k] += _row[_beads.Target[k]] * scale;
            }
        }
    }

    /// <summary>Keeps the row. After the last step the probabilities stay those by which its counts were shared out.</summary>
    private void Put(int source, bool isLast)
    {
        for (var k = _counts.Starts[source]; k < _counts.Starts[source + 1]; k++)
        {
            var t = _counts.Columns[k];
            _counts.Values[k] = _row[t];
            if (!isLast)
            {
                _before[k] = (float)(_row[t] / _totals[source]);
            }

            (_row[t], _rowBefore[t]) = (0, 0);
        }
    }
}
