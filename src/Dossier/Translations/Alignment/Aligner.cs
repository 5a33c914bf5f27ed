using System.Collections.Immutable;

namespace Dossier.Translations.Alignment;

/// <summary>
/// Finds which segments of a translation stand for which of its source, after Gale and Church (1993). Their two steps
/// (paragraphs, then sentences within them) are one here: a text with a paragraph too many at the top would ruin the
/// second step, so that boundaries of paragraphs are evidence in one search over sentences; see <see cref="BeadCosts"/>.
/// </summary>
public static class Aligner
{
    /// <summary>The beads of every pair. Pairs of the same two languages learn from each other; their order does not matter.</summary>
    public static ImmutableArray<ImmutableArray<Bead>> AlignAll(ImmutableArray<AlignmentRequest> requests) =>
        [.. requests.AsParallel().AsOrdered().Select(request => Align(request.Source, request.Target))];

    /// <summary>
    /// The beads, in order; every segment of either side is in exactly one. A title goes with the title, a summary
    /// with the summary, and sentences of the text with sentences of the text.
    /// </summary>
    /// <param name="source">The original: title, summary, body, in this order, as <see cref="Segments.Of"/> gives them.</param>
    /// <param name="target">The translation, likewise.</param>
    public static ImmutableArray<Bead> Align(ImmutableArray<Segment> source, ImmutableArray<Segment> target)
    {
        var beads = ImmutableArray.CreateBuilder<Bead>(Math.Max(source.Length, target.Length));
        int i = 0, j = 0;
        foreach (var role in Enum.GetValues<SegmentRole>())
        {
            var costs = new BeadCosts(Run(source, i, role), Run(target, j, role));
            var path = InTurn(costs.SourceCount, costs.TargetCount);
            if (role == SegmentRole.Body)
            {
                (costs, path) = BestPath(costs);
            }

            int fromSource = 0, fromTarget = 0;
            foreach (var (sourceCount, targetCount) in path)
            {
                beads.Add(new Bead
                {
                    Number = beads.Count + 1,
                    SourceStart = i + fromSource,
                    SourceCount = sourceCount,
                    TargetStart = j + fromTarget,
                    TargetCount = targetCount,
                });
                fromSource += sourceCount;
                fromTarget += targetCount;
            }

            i += costs.SourceCount;
            j += costs.TargetCount;
        }

        return i == source.Length && j == target.Length
            ? beads.ToImmutable()
            : throw new ArgumentException("Segments are not in the order title, summary, body.", nameof(source));
    }

    /// <summary>
    /// The paper's c adapted to the pair. The ratio of the whole lengths is wrong where much was left out, so that
    /// equal lengths are tried as well; each path found gives a better c from its 1-1 beads; the cheapest path wins.
    /// </summary>
    private static (BeadCosts Costs, List<(int Source, int Target)> Path) BestPath(BeadCosts costs)
    {
        var tried = new List<(BeadCosts Costs, List<(int Source, int Target)> Path)>();
        Try(costs);
        var equal = costs.WithEqualLengths();
        if (!equal.IsLike(costs))
        {
            // What has no counterpart distorts the ratio of the whole lengths.
            Try(equal);
        }

        return tried.MinBy(t => t.Costs.Of(t.Path));

        void Try(BeadCosts first)
        {
            var path = BandedSearch.CheapestPath(first);
            var isKnown = tried.Exists(t => t.Path.SequenceEqual(path));
            tried.Add((first, path));
            var second = first.WithRatioOf(path);
            if (!isKnown && !second.IsLike(first))
            {
                tried.Add((second, BandedSearch.CheapestPath(second)));
            }
        }
    }

    private static ImmutableArray<Segment> Run(ImmutableArray<Segment> segments, int start, SegmentRole role)
    {
        var end = start;
        while (end < segments.Length && segments[end].Role == role)
        {
            end++;
        }

        return segments[start..end];
    }

    /// <summary>First with first; what is over on one side is alone.</summary>
    private static List<(int Source, int Target)> InTurn(int source, int target) =>
        [.. Enumerable.Range(0, Math.Max(source, target)).Select(k => (k < source ? 1 : 0, k < target ? 1 : 0))];
}
