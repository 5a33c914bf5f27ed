using System.Collections.Immutable;

namespace Dossier.Translations.Alignment;

/// <summary>Makes beads of a path: segments without partner that follow each other become one, and crossing ones name each other.</summary>
internal static class BeadAssembly
{
    /// <summary>The beads, in order.</summary>
    /// <param name="request">The texts.</param>
    /// <param name="settled">What was set by hand.</param>
    /// <param name="path">The best path.</param>
    /// <param name="margins">The margin of each step, in nats.</param>
    /// <param name="crossings">Says which omission and which addition say the same.</param>
    public static ImmutableArray<Bead> Of(AlignmentRequest request, Settled settled, List<Move> path, double[] margins, Crossings crossings)
    {
        var drafts = new List<Draft>();
        for (var k = 0; k < path.Count; k++)
        {
            var move = path[k];
            var draft = new Draft(move, margins[k], IsByHand(settled, move), CrossingOf(settled, move));
            if (drafts.Count > 0 && Continues(request, drafts[^1], draft))
            {
                var last = drafts[^1];
                drafts[^1] = last with
                {
                    Move = new Move(last.Move.I, last.Move.J, last.Move.M + move.M, last.Move.N + move.N),
                    Margin = Math.Min(last.Margin, draft.Margin),
                };
            }
            else
            {
                drafts.Add(draft);
            }
        }

        var partners = Partners(drafts, crossings);
        return [.. drafts.Select((draft, k) => new Bead
        {
            Number = k + 1,
            SourceStart = draft.Move.I,
            SourceCount = draft.Move.M,
            TargetStart = draft.Move.J,
            TargetCount = draft.Move.N,
            Margin = draft.IsByHand ? double.PositiveInfinity : draft.Margin,
            IsByHand = draft.IsByHand,
            CrossesTo = partners.TryGetValue(k, out var partner) ? partner + 1 : null,
        })];
    }

    /// <summary>Whether two steps are one missing passage. What is sure is not made doubtful by what follows it, nor the other way.</summary>
    private static bool Continues(AlignmentRequest request, Draft last, Draft next) =>
        IsNull(last) && (last.Move.M > 0) == (next.Move.M > 0) && (last.Move.N > 0) == (next.Move.N > 0)
        && last.IsByHand == next.IsByHand && last.Crossing == next.Crossing
        && (last.Margin < Bead.LeastSureMargin) == (next.Margin < Bead.LeastSureMargin)
        && RoleOf(request, last.Move) == RoleOf(request, next.Move);

    private static bool IsNull(Draft draft) => draft.Move.M == 0 || draft.Move.N == 0;

    private static SegmentRole RoleOf(AlignmentRequest request, Move move) =>
        move.M > 0 ? request.Source[move.I].Role : request.Target[move.J].Role;

    private static bool IsByHand(Settled settled, Move move) => (move.M, move.N) switch
    {
        (1, 0) => settled.SourceAlone.Contains(move.I) || CrossingOf(settled, move) >= 0,
        (0, 1) => settled.TargetAlone.Contains(move.J) || CrossingOf(settled, move) >= 0,
        _ => settled.ByHand.Contains(move),
    };

    /// <summary>The crossing bead, by hand, that a segment without partner in line belongs to; or -1.</summary>
    private static int CrossingOf(Settled settled, Move move)
    {
        for (var k = 0; k < settled.Crossing.Length; k++)
        {
            var crossing = settled.Crossing[k];
            if ((move.N == 0 && move.I >= crossing.I && move.I < crossing.I + crossing.M)
                || (move.M == 0 && move.J >= crossing.J && move.J < crossing.J + crossing.N))
            {
                return k;
            }
        }

        return -1;
    }

    private static Dictionary<int, int> Partners(List<Draft> drafts, Crossings crossings)
    {
        var partners = new Dictionary<int, int>();
        foreach (var group in Enumerable.Range(0, drafts.Count).Where(k => drafts[k].Crossing >= 0).GroupBy(k => drafts[k].Crossing))
        {
            if (group.ToArray() is [var one, var other])
            {
                partners.Add(one, other);
                partners.Add(other, one);
            }
        }

        var free = Enumerable.Range(0, drafts.Count).Where(k => IsNull(drafts[k]) && !drafts[k].IsByHand).ToArray();
        var omissions = free.Where(k => drafts[k].Move.M > 0).ToArray();
        var additions = free.Where(k => drafts[k].Move.N > 0).ToArray();
        foreach (var (omission, addition) in crossings.Between([.. omissions.Select(k => drafts[k].Move)], [.. additions.Select(k => drafts[k].Move)]))
        {
            partners.Add(omissions[omission], additions[addition]);
            partners.Add(additions[addition], omissions[omission]);
        }

        return partners;
    }

    private sealed record Draft(Move Move, double Margin, bool IsByHand, int Crossing);
}
