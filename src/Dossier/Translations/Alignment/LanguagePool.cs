using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Dossier.Translations.Alignment;

/// <summary>
/// The pairs of the same two languages: what is learned from one helps all. First, lengths and cognates give an alignment;
/// then a lexicon is learned from all alignments and all pairs are aligned again, twice. In a pool that is larger than
/// needed to learn from, the longest pairs teach, and the others are aligned once, by what they taught.
/// </summary>
internal sealed class LanguagePool
{
    private readonly Vocabulary _sourceWords = new();
    private readonly Vocabulary _targetWords = new();
    private readonly PoolPair[] _pairs;

    private LanguagePool(AlignmentRequest[] requests)
    {
        // Each vocabulary is numbered by one thread, in the order of the pairs.
        var reading = Task.Run(() => Array.ConvertAll(requests, request => TextSide.Of(request.Target, _targetWords)));
        var sources = Array.ConvertAll(requests, request => TextSide.Of(request.Source, _sourceWords));
        var targets = reading.GetAwaiter().GetResult();
        _pairs = [.. requests.Select((request, p) => new PoolPair(request, sources[p], targets[p], _sourceWords, _targetWords))];
    }

    /// <summary>The beads of each pair. Sums are made in an order that depends on the texts alone.</summary>
    /// <param name="requests">Pairs of the same languages, the same way round.</param>
    /// <param name="list">Their word list, the same way round.</param>
    public static ImmutableArray<Bead>[] Align(AlignmentRequest[] requests, WordList? list)
    {
        var order = Enumerable.Range(0, requests.Length).ToArray();
        if (order.Length > 1)
        {
            Array.Sort(requests.AsParallel().AsOrdered().Select(KeyOf).ToArray(), order, StringComparer.Ordinal);
        }

        var beads = new LanguagePool([.. order.Select(i => requests[i])]).Align(list);
        var found = new ImmutableArray<Bead>[requests.Length];
        for (var k = 0; k < order.Length; k++)
        {
            found[order[k]] = beads[k];
        }

        return found;
    }

    private ImmutableArray<Bead>[] Align(WordList? list)
    {
        var known = KnownWords.Of(_sourceWords, _targetWords, list);
        var knownBack = known.Transposed(_targetWords.Count);
        var forward = TranslationTable.Of(known, _sourceWords.Count);
        var backward = TranslationTable.Of(knownBack, _targetWords.Count);
        var ratio = LengthRatio();
        var (teachers, pupils) = Parted();
        Parallel.ForEach(teachers, p => _pairs[p].AlignFirst(ratio, known, forward, backward));
        var found = new ImmutableArray<Bead>[_pairs.Length];
        for (var round = 1; round <= AlignmentConstants.Reestimations; round++)
        {
            var (beads, first) = BeadTokens.Of([.. teachers.Select(p => _pairs[p])]);
            var (learned, learnedBack) = Learn(beads, known, knownBack);
            var isLast = round == AlignmentConstants.Reestimations;
            Parallel.For(0, teachers.Length, t =>
            {
                if (isLast)
                {
                    found[teachers[t]] = _pairs[teachers[t]].AlignLast(beads, first[t], learned, learnedBack);
                }
                else
                {
                    _pairs[teachers[t]].AlignAgain(beads, first[t], learned, learnedBack);
                }
            });
            if (isLast)
            {
                Parallel.ForEach(pupils, p => found[p] = _pairs[p].AlignOnce(ratio, known, learned, learnedBack));
            }
        }

        return found;
    }

    /// <summary>The longest pairs until they hold enough to learn from, and the rest.</summary>
    private (int[] Teachers, int[] Pupils) Parted()
    {
        var tokens = 0;
        var teachers = Enumerable.Range(0, _pairs.Length)
            .OrderByDescending(p => _pairs[p].Source.Count)
            .TakeWhile(p => (tokens += _pairs[p].Target.Global.Length) - _pairs[p].Target.Global.Length < AlignmentConstants.EnoughTokens)
            .Order()
            .ToArray();
        return (teachers, [.. Enumerable.Range(0, _pairs.Length).Except(teachers)]);
    }

    private (TranslationTable Forward, TranslationTable Backward) Learn(BeadTokens beads, SparseRows known, SparseRows knownBack)
    {
        var backward = Task.Run(() => Model1.Learn(beads.Reversed(), _targetWords, _sourceWords, knownBack));
        return (Model1.Learn(beads, _sourceWords, _targetWords, known), backward.GetAwaiter().GetResult());
    }

    /// <summary>Of all pairs together, so that one that lacks much does not mislead.</summary>
    private double LengthRatio()
    {
        double source = _pairs.Sum(pair => (double)pair.Source.Length(0, pair.Source.Count));
        double target = _pairs.Sum(pair => (double)pair.Target.Length(0, pair.Target.Count));
        return source > 0 && target > 0 ? target / source : 1;
    }

    /// <summary>The same for the same texts, whatever their files are called.</summary>
    private static string KeyOf(AlignmentRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var segment in request.Source.Concat(request.Target))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(segment.Text));
            hash.AppendData([(byte)0xff]);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
