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
    private readonly double[] _nulls;
    private readonly int[] _beadStarts;
    private readonly int[] _beadsOf;
    private readonly double[] _totals;
    private readonly double[] _counts;
    private readonly double[] _before;
    private readonly List<int> _touched = [];

    /// <summary>For each target token of each bead, what its probability is divided by: now, and in the next step.</summary>
    private double[] _slots;
    private double[] _nextSlots;

    private Model1(BeadTokens beads, Vocabulary source, Vocabulary target, SparseRows known)
    {
        _beads = beads;
        _known = known;
        _nulls = new double[target.Count];
        for (var t = 0; t < _nulls.Length; t++)
        {
            _nulls[t] = NullOdds * target.ShareOf(t);
        }

        _totals = new double[source.Count];
        _counts = new double[target.Count];
        _before = new double[target.Count];
        _slots = new double[beads.Target.Length];
        _nextSlots = new double[beads.Target.Length];
        (_beadStarts, _beadsOf) = Occurrences(beads, source.Count);
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
        TranslationTable? table = null;
        for (var step = 1; step <= AlignmentConstants.LearningSteps; step++)
        {
            table = model.Step(table, isLast: step == AlignmentConstants.LearningSteps);
        }

        return table!;
    }

    /// <summary>To begin with, each source token of a bead has an equal part in each of its target tokens.</summary>
    private void BeginUniform()
    {
        for (var b = 0; b < _beads.Count; b++)
        {
            var size = _beads.SourceStarts[b + 1] - _beads.SourceStarts[b];
            _slots.AsSpan(_beads.TargetStarts[b].._beads.TargetStarts[b + 1]).Fill(size * (1 + NullOdds));
        }
    }

    private TranslationTable Step(TranslationTable? last, bool isLast)
    {
        BeginNextSlots();
        var starts = new int[_totals.Length + 1];
        var columns = new List<int>(last?.Counts.Columns.Length ?? 0);
        var values = new List<float>(columns.Capacity);
        var before = new List<float>(columns.Capacity);
        for (var s = 0; s < _totals.Length; s++)
        {
            Count(s, last);
            _touched.Sort();
            var total = AlignmentConstants.Unseen;
            foreach (var t in _touched)
            {
                total += _counts[t];
                columns.Add(t);
                values.Add((float)_counts[t]);
                before.Add(last is null ? 1 : (float)_before[t]);
            }

            starts[s + 1] = columns.Count;
            _totals[s] = total;
            if (!isLast)
            {
                AddToNextSlots(s, total);
            }

            Forget(s, last);
        }

        var slots = _slots;
        if (!isLast)
        {
            (_slots, _nextSlots) = (_nextSlots, _slots);
        }

        return new TranslationTable(new SparseRows(starts, [.. columns], [.. values]), [.. before], (double[])_totals.Clone(), slots);
    }

    /// <summary>The expected counts of a source token, into <see cref="_counts"/>.</summary>
    private void Count(int source, TranslationTable? last)
    {
        if (last is not null)
        {
            for (var k = last.Counts.Starts[source]; k < last.Counts.Starts[source + 1]; k++)
            {
                _before[last.Counts.Columns[k]] = last.Counts.Values[k] / last.TotalOf(source);
            }
        }

        for (var o = _beadStarts[source]; o < _beadStarts[source + 1]; o++)
        {
            var b = _beadsOf[o];
            for (var k = _beads.TargetStarts[b]; k < _beads.TargetStarts[b + 1]; k++)
            {
                var t = _beads.Target[k];
                Add(t, (last is null ? 1 : _before[t]) / _slots[k]);
            }
        }

        for (var k = _known.Starts[source]; k < _known.Starts[source + 1]; k++)
        {
            Add(_known.Columns[k], _known.Values[k]);
        }

        void Add(int t, double count)
        {
            if (_counts[t] == 0)
            {
                _touched.Add(t);
            }

            _counts[t] += count;
        }
    }

    private void BeginNextSlots()
    {
        for (var b = 0; b < _beads.Count; b++)
        {
            var size = _beads.SourceStarts[b + 1] - _beads.SourceStarts[b];
            for (var k = _beads.TargetStarts[b]; k < _beads.TargetStarts[b + 1]; k++)
            {
                _nextSlots[k] = _nulls[_beads.Target[k]] * size;
            }
        }
    }

    private void AddToNextSlots(int source, double total)
    {
        for (var o = _beadStarts[source]; o < _beadStarts[source + 1]; o++)
        {
            var b = _beadsOf[o];
            for (var k = _beads.TargetStarts[b]; k < _beads.TargetStarts[b + 1]; k++)
            {
                _nextSlots[k] += _counts[_beads.Target[k]] / total;
            }
        }
    }

    private void Forget(int source, TranslationTable? last)
    {
        foreach (var t in _touched)
        {
            _counts[t] = 0;
        }

        _touched.Clear();
        for (var k = last?.Counts.Starts[source] ?? 0; k < (last?.Counts.Starts[source + 1] ?? 0); k++)
        {
            _before[last!.Counts.Columns[k]] = 0;
        }
    }

    /// <summary>The beads that each source token stands in, once for each time.</summary>
    private static (int[] Starts, int[] Beads) Occurrences(BeadTokens beads, int sourceCount)
    {
        var starts = new int[sourceCount + 1];
        foreach (var s in beads.Source)
        {
            starts[s + 1]++;
        }

        for (var s = 0; s < sourceCount; s++)
        {
            starts[s + 1] += starts[s];
        }

        var next = (int[])starts.Clone();
        var of = new int[beads.Source.Length];
        for (var b = 0; b < beads.Count; b++)
        {
            for (var k = beads.SourceStarts[b]; k < beads.SourceStarts[b + 1]; k++)
            {
                of[next[beads.Source[k]]++] = b;
            }
        }

        return (starts, of);
    }
}
