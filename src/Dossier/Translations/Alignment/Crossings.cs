namespace Dossier.Translations.Alignment;

/// <summary>
/// Finds passages that stand in another place: an omission and an addition whose words go together. The best path can't hold
/// them, because it never goes back.
/// </summary>
internal sealed class Crossings(TextSide source, TextSide target, BeadModel model, (LocalTable Forward, LocalTable Backward) words)
{
    /// <summary>In nats: odds of about 150 to 1, because most passages stay where they are.</summary>
    private const double LeastScore = 5;

    /// <summary>More omissions times additions than this are a pair that does not belong together.</summary>
    private const int MostCompared = 4000;

    /// <summary>Which go together: each is the other's best.</summary>
    public List<(int Omission, int Addition)> Between(Move[] omissions, Move[] additions)
    {
        var found = new List<(int Omission, int Addition)>();
        if (omissions.Length == 0 || additions.Length == 0 || (long)omissions.Length * additions.Length > MostCompared)
        {
            return found;
        }

        var scores = new double[omissions.Length, additions.Length];
        for (var o = 0; o < omissions.Length; o++)
        {
            for (var a = 0; a < additions.Length; a++)
            {
                scores[o, a] = Score(omissions[o], additions[a]);
            }
        }

        for (var o = 0; o < omissions.Length; o++)
        {
            var best = Enumerable.Range(0, additions.Length).MaxBy(a => scores[o, a]);
            if (scores[o, best] >= LeastScore && Enumerable.Range(0, omissions.Length).MaxBy(other => scores[other, best]) == o)
            {
                found.Add((o, best));
            }
        }

        return found;
    }

    private double Score(Move omission, Move addition) =>
        (AlignmentConstants.WordWeight / 2 * (
            LexicalScores.Of(source, omission.I, omission.M, target, addition.J, addition.N, words.Forward)
            + LexicalScores.Of(target, addition.J, addition.N, source, omission.I, omission.M, words.Backward)))
        + model.Lengths.Score(source.Length(omission.I, omission.M), target.Length(addition.J, addition.N), Math.Min(addition.N, LexicalScores.Runs));
}
