namespace Dossier.Translations.Alignment;

/// <summary>
/// Whether paragraphs begin together in both texts, and whether headings go with headings. It is evidence, never a wall, and
/// as strong as the pair makes it: translations that keep the paragraphs teach it to count, others to be quiet.
/// </summary>
internal sealed class ParagraphModel
{
    /// <summary>How many beads of what is believed at first count beside those of the pair.</summary>
    private const double UsualBeads = 20;

    /// <summary>The part of starts that is believed to go together at first.</summary>
    private const double UsualTogether = 0.7;

    /// <summary>The part of blocks that are believed to be of the same kind at first: headings with headings.</summary>
    private const double UsualSameKind = 0.9;

    private readonly double[] _start;
    private readonly (double Start, double None) _innerSource;
    private readonly (double Start, double None) _innerTarget;
    private readonly (double Same, double Other) _kind;

    private ParagraphModel(double[] start, (double Start, double None) innerSource, (double Start, double None) innerTarget, (double Same, double Other) kind) =>
        (_start, _innerSource, _innerTarget, _kind) = (start, innerSource, innerTarget, kind);

    /// <summary>What is believed before anything is aligned.</summary>
    public static ParagraphModel Usual(TextSide source, TextSide target) => Of(source, target, []);

    /// <summary>The log-odds of where a bead's paragraphs begin.</summary>
    public double Score(TextSide source, int i, int m, TextSide target, int j, int n)
    {
        bool starts = source.StartsParagraph[i], startsToo = target.StartsParagraph[j];
        var score = _start[Cell(starts, startsToo)];
        if (starts && startsToo)
        {
            score += source.Kind[i] == target.Kind[j] ? _kind.Same : _kind.Other;
        }

        for (var k = 1; k < m; k++)
        {
            score += source.StartsParagraph[i + k] ? _innerSource.Start : _innerSource.None;
        }

        for (var k = 1; k < n; k++)
        {
            score += target.StartsParagraph[j + k] ? _innerTarget.Start : _innerTarget.None;
        }

        return score;
    }

    /// <summary>What a path says.</summary>
    public static ParagraphModel Of(TextSide source, TextSide target, List<Move> path)
    {
        var starts = new double[4];
        double[] innerSource = new double[2], innerTarget = new double[2], kinds = new double[2];
        foreach (var move in path.Where(move => move is { M: > 0, N: > 0 }))
        {
            bool begins = source.StartsParagraph[move.I], beginsToo = target.StartsParagraph[move.J];
            starts[Cell(begins, beginsToo)]++;
            if (begins && beginsToo)
            {
                kinds[source.Kind[move.I] == target.Kind[move.J] ? 1 : 0]++;
            }

            for (var k = 1; k < move.M; k++)
            {
                innerSource[source.StartsParagraph[move.I + k] ? 1 : 0]++;
            }

            for (var k = 1; k < move.N; k++)
            {
                innerTarget[target.StartsParagraph[move.J + k] ? 1 : 0]++;
            }
        }

        double a = ShareOfStarts(source), b = ShareOfStarts(target);
        if (a is 0 or 1 || b is 0 or 1)
        {
            // A text of one paragraph, or of one sentence a paragraph, says nothing.
            return new ParagraphModel(new double[4], (0, 0), (0, 0), Kinds(source, target, kinds));
        }

        return new ParagraphModel(Starts(a, b, starts), Inner(a, innerSource), Inner(b, innerTarget), Kinds(source, target, kinds));
    }

    private static int Cell(bool source, bool target) => (source ? 2 : 0) + (target ? 1 : 0);

    /// <summary>Log-odds of both, one or none beginning a paragraph.</summary>
    private static double[] Starts(double a, double b, double[] counts)
    {
        var total = counts.Sum();
        var both = Math.Min(a, b);
        double[] together = [1 - a - b + both, b - both, a - both, both];
        double[] apart = [(1 - a) * (1 - b), (1 - a) * b, a * (1 - b), a * b];
        var odds = new double[4];
        for (var cell = 0; cell < 4; cell++)
        {
            var believed = ((1 - UsualTogether) * apart[cell]) + (UsualTogether * Math.Max(0, together[cell]));
            var learned = (counts[cell] + (UsualBeads * believed)) / (total + UsualBeads);
            odds[cell] = Math.Log(Math.Max(learned, 1e-4) / apart[cell]);
        }

        return odds;
    }

    /// <summary>Log-odds of a paragraph beginning, or not, inside a bead.</summary>
    private static (double Start, double None) Inner(double share, double[] counts)
    {
        var learned = (counts[1] + (UsualBeads * (1 - UsualTogether) * share)) / (counts[0] + counts[1] + UsualBeads);
        return (Math.Log(learned / share), Math.Log((1 - learned) / (1 - share)));
    }

    /// <summary>Log-odds of two blocks being of the same kind or not.</summary>
    private static (double Same, double Other) Kinds(TextSide source, TextSide target, double[] counts)
    {
        var chance = SameKindByChance(source, target);
        if (chance is 0 or 1)
        {
            return (0, 0);
        }

        var believed = Math.Max(chance, UsualSameKind);
        var learned = (counts[1] + (UsualBeads * believed)) / (counts[0] + counts[1] + UsualBeads);
        return (Math.Log(learned / chance), Math.Log(Math.Max(1 - learned, 1e-3) / (1 - chance)));
    }

    private static double SameKindByChance(TextSide source, TextSide target)
    {
        var inSource = CountKinds(source);
        var inTarget = CountKinds(target);
        double blocks = inSource.Values.Sum(), blocksToo = inTarget.Values.Sum();
        return blocks * blocksToo == 0 ? 0 : inSource.Sum(kind => kind.Value * (double)inTarget.GetValueOrDefault(kind.Key)) / (blocks * blocksToo);
    }

    private static SortedDictionary<int, int> CountKinds(TextSide side)
    {
        var counts = new SortedDictionary<int, int>();
        for (var i = 0; i < side.Count; i++)
        {
            if (side.StartsParagraph[i])
            {
                counts[side.Kind[i]] = counts.GetValueOrDefault(side.Kind[i]) + 1;
            }
        }

        return counts;
    }

    /// <summary>How many of the segments but the first begin a paragraph.</summary>
    private static double ShareOfStarts(TextSide side) =>
        side.Count < 2 ? 0 : side.StartsParagraph.Skip(1).Count(start => start) / (double)(side.Count - 1);
}
