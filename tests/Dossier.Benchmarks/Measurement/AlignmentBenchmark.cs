using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Dossier.Benchmarks.Generation;
using Dossier.Translations;
using Dossier.Translations.Alignment;

namespace Dossier.Benchmarks.Measurement;

/// <summary>
/// How long a dossier of many pairs takes to align, and one long pair; beside each, the time that the same machine takes at
/// the same moment to hash 256 MB by SHA-256 on one core, so that runs can be compared.
/// </summary>
internal static class AlignmentBenchmark
{
    private const int ManyPairs = 3_000;
    private const int FewSentences = 25;
    private const double ManyTarget = 3;
    private const int LongPair = 5_000;
    private const double LongTarget = 4;
    private const int Runs = 3;

    /// <summary>Runs all.</summary>
    public static void Run(TextWriter output)
    {
        Once([ParallelText.Pair(0, 500)]);
        output.WriteLine("                                 seconds   of SHA-256   target");
        var many = Enumerable.Range(0, ManyPairs).Select(i => ParallelText.Pair(i, FewSentences)).ToImmutableArray();
        Report(output, $"{ManyPairs} pairs of {FewSentences}", many, ManyTarget);
        foreach (var sentences in new[] { LongPair / 4, LongPair / 2, LongPair })
        {
            Report(output, $"one pair of {sentences}", [ParallelText.Pair(1, sentences)], sentences == LongPair ? LongTarget : null);
        }
    }

    private static void Report(TextWriter output, string what, ImmutableArray<AlignmentRequest> requests, double? target)
    {
        var runs = Enumerable.Range(0, Runs).Select(_ => (Own: Once(requests), Reference: Reference())).OrderBy(run => run.Own).ToArray();
        var (own, reference) = runs[Runs / 2];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-30} {own,9:0.00} {own / reference,12:0.00}   {target,6:0.0}{(own > target ? "  missed" : "")}"));
    }

    private static double Once(ImmutableArray<AlignmentRequest> requests)
    {
        var clock = Stopwatch.StartNew();
        Aligner.AlignAll(requests);
        return clock.Elapsed.TotalSeconds;
    }

    private static double Reference()
    {
        var block = new byte[1 << 20];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < 256; i++)
        {
            hash.AppendData(block);
        }

        hash.GetHashAndReset();
        return clock.Elapsed.TotalSeconds;
    }
}
