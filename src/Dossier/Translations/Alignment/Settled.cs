using System.Collections.Immutable;

namespace Dossier.Translations.Alignment;

/// <summary>
/// What is known of a pair before anything is aligned: what a maintainer set, and that a title goes with the title and a
/// summary with the summary. Of beads that cross, as many segments as can be are kept in line; the others are cut in two.
/// </summary>
internal sealed record Settled
{
    /// <summary>For the search.</summary>
    public required Constraints Constraints { get; init; }

    /// <summary>The places of the beads set by hand that are in line.</summary>
    public required ImmutableHashSet<Move> ByHand { get; init; }

    /// <summary>The source segments that were said to have no partner.</summary>
    public required ImmutableHashSet<int> SourceAlone { get; init; }

    /// <summary>The target segments that were said to have no partner.</summary>
    public required ImmutableHashSet<int> TargetAlone { get; init; }

    /// <summary>The beads set by hand that cross others: their source and target segments stand apart.</summary>
    public required ImmutableArray<Move> Crossing { get; init; }

    /// <summary>Reads a request.</summary>
    /// <exception cref="ArgumentException">A segment is in two beads, or segments are not in the order title, summary, body.</exception>
    public static Settled Of(AlignmentRequest request)
    {
        Check(request);
        var pairs = request.ByHand.Where(bead => bead is { SourceCount: > 0, TargetCount: > 0 })
            .Select(bead => new Move(bead.SourceStart, bead.TargetStart, bead.SourceCount, bead.TargetCount))
            .OrderBy(move => move.I)
            .ToArray();
        var inLine = InLine(pairs);
        var crossing = pairs.Except(inLine).ToImmutableArray();
        var handSource = Alone(request.ByHand, bead => bead.TargetCount == 0, bead => (bead.SourceStart, bead.SourceCount));
        var handTarget = Alone(request.ByHand, bead => bead.SourceCount == 0, bead => (bead.TargetStart, bead.TargetCount));
        var sourceAlone = handSource.Union(crossing.SelectMany(move => Enumerable.Range(move.I, move.M)));
        var targetAlone = handTarget.Union(crossing.SelectMany(move => Enumerable.Range(move.J, move.N)));
        var (heads, sourceHeads, targetHeads) = Heads(request, inLine, sourceAlone, targetAlone);
        return new Settled
        {
            Constraints = new Constraints(
                request.Source.Length,
                request.Target.Length,
                [.. inLine.Concat(heads).OrderBy(move => move.I)],
                sourceAlone.Union(sourceHeads),
                targetAlone.Union(targetHeads)),
            ByHand = [.. inLine],
            SourceAlone = handSource,
            TargetAlone = handTarget,
            Crossing = crossing,
        };
    }

    /// <summary>Titles and summaries that nobody set: the first with the first where both have one; otherwise alone.</summary>
    private static (List<Move> Pairs, List<int> Source, List<int> Target) Heads(
        AlignmentRequest request, IReadOnlyList<Move> inLine, ImmutableHashSet<int> sourceAlone, ImmutableHashSet<int> targetAlone)
    {
        var sourceSet = inLine.SelectMany(move => Enumerable.Range(move.I, move.M)).Concat(sourceAlone).ToHashSet();
        var targetSet = inLine.SelectMany(move => Enumerable.Range(move.J, move.N)).Concat(targetAlone).ToHashSet();
        var found = (Pairs: new List<Move>(), Source: new List<int>(), Target: new List<int>());
        foreach (var role in new[] { SegmentRole.Title, SegmentRole.Summary })
        {
            var i = Free(request.Source, role, sourceSet);
            var j = Free(request.Target, role, targetSet);
            if (i >= 0 && j >= 0 && inLine.All(move => (move.I < i) == (move.J < j)))
            {
                found.Pairs.Add(new Move(i, j, 1, 1));
                continue;
            }

            found.Source.AddRange(i >= 0 ? [i] : []);
            found.Target.AddRange(j >= 0 ? [j] : []);
        }

        return found;
    }

    private static int Free(ImmutableArray<Segment> segments, SegmentRole role, HashSet<int> set)
    {
        for (var i = 0; i < segments.Length && segments[i].Role <= role; i++)
        {
            if (segments[i].Role == role && !set.Contains(i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The beads that can stand in one line, with as many segments as can be.</summary>
    private static List<Move> InLine(Move[] pairs)
    {
        var most = new int[pairs.Length];
        var before = new int[pairs.Length];
        var last = -1;
        for (var k = 0; k < pairs.Length; k++)
        {
            (most[k], before[k]) = (0, -1);
            for (var other = 0; other < k; other++)
            {
                if (pairs[other].J < pairs[k].J && most[other] > most[k])
                {
                    (most[k], before[k]) = (most[other], other);
                }
            }

            most[k] += pairs[k].M + pairs[k].N;
            last = last < 0 || most[k] > most[last] ? k : last;
        }

        var line = new List<Move>();
        for (; last >= 0; last = before[last])
        {
            line.Add(pairs[last]);
        }

        line.Reverse();
        return line;
    }

    private static ImmutableHashSet<int> Alone(
        ImmutableArray<BeadByHand> beads, Func<BeadByHand, bool> isAlone, Func<BeadByHand, (int Start, int Count)> run) =>
        [.. beads.Where(isAlone).Select(run).SelectMany(r => Enumerable.Range(r.Start, r.Count))];

    private static void Check(AlignmentRequest request)
    {
        if (!IsOrdered(request.Source) || !IsOrdered(request.Target))
        {
            throw new ArgumentException("Segments are not in the order title, summary, body.", nameof(request));
        }

        if (HasTwice(request.ByHand.Select(bead => (bead.SourceStart, bead.SourceCount))) || HasTwice(request.ByHand.Select(bead => (bead.TargetStart, bead.TargetCount))))
        {
            throw new ArgumentException("A segment is in two beads that were set by hand.", nameof(request));
        }
    }

    private static bool IsOrdered(ImmutableArray<Segment> segments) => segments.Zip(segments.Skip(1)).All(pair => pair.First.Role <= pair.Second.Role);

    private static bool HasTwice(IEnumerable<(int Start, int Count)> runs)
    {
        var seen = new HashSet<int>();
        return runs.SelectMany(run => Enumerable.Range(run.Start, run.Count)).Any(segment => !seen.Add(segment));
    }
}
