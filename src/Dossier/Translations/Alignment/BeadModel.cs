namespace Dossier.Translations.Alignment;

/// <summary>
/// What is believed of a pair apart from its words: how often each shape of bead occurs, how lengths go together, and
/// whether paragraphs do. It begins with what holds of most pairs, and is then adapted to this one.
/// </summary>
internal sealed class BeadModel
{
    /// <summary>The shapes of beads with two sides. Of paths that score the same, the earlier here wins.</summary>
    public static readonly (int M, int N)[] Shapes = [(1, 1), (2, 1), (1, 2), (2, 2), (3, 1), (1, 3), (4, 1), (1, 4), (2, 3), (3, 2), (3, 3)];

    /// <summary>
    /// Gale and Church (1993), table 5, with each of two mirrored shapes at half, and a little for the shapes that they did
    /// not have. The last two are omission and addition.
    /// </summary>
    private static readonly double[] UsualShares =
        [0.89, 0.0445, 0.0445, 0.011, 0.004, 0.004, 0.001, 0.001, 0.002, 0.002, 0.001, 0.005, 0.005];

    /// <summary>How many beads of the usual kind are believed in beside those of the pair.</summary>
    private const double UsualBeads = 20;

    private readonly TextSide _source;
    private readonly TextSide _target;
    private readonly double[] _logShares;
    private readonly LengthModel _lengths;
    private readonly ParagraphModel _paragraphs;

    private BeadModel(TextSide source, TextSide target, double[] counts, LengthModel lengths, ParagraphModel paragraphs)
    {
        (_source, _target, _lengths, _paragraphs) = (source, target, lengths, paragraphs);
        var total = counts.Sum();
        _logShares = [.. counts.Select(count => Math.Log(count / total))];
    }

    /// <summary>How lengths go together.</summary>
    public LengthModel Lengths => _lengths;

    /// <summary>The log of how often a source segment has no partner.</summary>
    public double Omission => _logShares[Shapes.Length];

    /// <summary>The log of how often a target segment has no partner.</summary>
    public double Addition => _logShares[Shapes.Length + 1];

    /// <summary>What holds of most pairs.</summary>
    /// <param name="source">The original.</param>
    /// <param name="target">The translation.</param>
    /// <param name="ratio">Characters of a translation for each of its source.</param>
    public static BeadModel Usual(TextSide source, TextSide target, double ratio) =>
        new(source, target, UsualCounts(), LengthModel.Usual(target, ratio), ParagraphModel.Usual(source, target));

    /// <summary>What an alignment of this pair says.</summary>
    public BeadModel Adapted(List<Move> path)
    {
        var counts = UsualCounts();
        foreach (var move in path)
        {
            var shape = (move.M, move.N) switch
            {
                (_, 0) => Shapes.Length,
                (0, _) => Shapes.Length + 1,
                var size => Array.IndexOf(Shapes, size),
            };
            if (shape >= 0)
            {
                counts[shape]++;
            }
        }

        return new BeadModel(_source, _target, counts, _lengths.Adapted(_source, _target, path), ParagraphModel.Of(_source, _target, path));
    }

    /// <summary>The log-odds of a bead with two sides against as many segments that have nothing to do with each other, words apart.</summary>
    public double Of(int shape, int i, int j)
    {
        var (m, n) = Shapes[shape];
        return _logShares[shape] + _lengths.Score(_source.Length(i, m), _target.Length(j, n), n) + _paragraphs.Score(_source, i, m, _target, j, n);
    }

    private static double[] UsualCounts() => [.. UsualShares.Select(share => share * UsualBeads)];
}
