using System.Collections.Immutable;

namespace Dossier.Translations.Editing;

/// <summary>A segment that the original had when the translation was accepted, and that nothing stands for now.</summary>
/// <param name="Id">The address it had.</param>
/// <param name="Before">Index of the segment that now stands where it stood; the number of segments for the end.</param>
public readonly record struct GoneSegment(string Id, int Before);

/// <summary>What has become of an original since its translation was accepted.</summary>
public sealed record Staleness
{
    /// <summary>The segments that are new or were changed: indexes, ascending.</summary>
    public required ImmutableArray<int> Stale { get; init; }

    /// <summary>
    /// Those that are gone, in their old order. A changed sentence is not among them: as many new ones as are missing in
    /// their place count as their new words.
    /// </summary>
    public required ImmutableArray<GoneSegment> Gone { get; init; }

    /// <summary>Whether the original is, word for word, the one that was accepted.</summary>
    public bool IsCurrent => Stale.IsEmpty && Gone.IsEmpty;

    /// <summary>
    /// Compares. A sentence that only moved is not stale; one that stands more often than it did is, as often as that. Where the
    /// whole text is the same, nothing is, though sentences may be told apart in another way now.
    /// </summary>
    public static Staleness Of(AcceptedSource accepted, ImmutableArray<Segment> segments)
    {
        var now = AcceptedSource.Of(segments);
        if (now.TextHash == accepted.TextHash)
        {
            return new Staleness { Stale = [], Gone = [] };
        }

        var unused = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var i = 0; i < accepted.Segments.Length; i++)
        {
            if (!unused.TryGetValue(accepted.Segments[i].Hash, out var queue))
            {
                unused.Add(accepted.Segments[i].Hash, queue = new Queue<int>());
            }

            queue.Enqueue(i);
        }

        var stale = ImmutableArray.CreateBuilder<int>();
        var nowAt = Enumerable.Repeat(-1, accepted.Segments.Length).ToArray();
        for (var i = 0; i < now.Segments.Length; i++)
        {
            if (unused.TryGetValue(now.Segments[i].Hash, out var queue) && queue.TryDequeue(out var old))
            {
                nowAt[old] = i;
            }
            else
            {
                stale.Add(i);
            }
        }

        return new Staleness { Stale = stale.ToImmutable(), Gone = GoneIn(accepted, nowAt, stale.ToHashSet(), now.Segments.Length) };
    }

    private static ImmutableArray<GoneSegment> GoneIn(AcceptedSource accepted, int[] nowAt, HashSet<int> stale, int end)
    {
        var gone = ImmutableArray.CreateBuilder<GoneSegment>();
        for (var first = 0; first < nowAt.Length; first++)
        {
            if (nowAt[first] >= 0)
            {
                continue;
            }

            var last = first;
            while (last + 1 < nowAt.Length && nowAt[last + 1] < 0)
            {
                last++;
            }

            // What stands there now lies between the neighbours; one of them may have moved away.
            var after = first == 0 ? 0 : nowAt[first - 1] + 1;
            var replaced = after;
            while (stale.Contains(replaced))
            {
                replaced++;
            }

            if (replaced - after < last - first + 1)
            {
                gone.AddRange(Enumerable.Range(first, last - first + 1).Select(i => new GoneSegment(accepted.Segments[i].Id, Math.Min(replaced, end))));
            }

            first = last;
        }

        return gone.ToImmutable();
    }
}
