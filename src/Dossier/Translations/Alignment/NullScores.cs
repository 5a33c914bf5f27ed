namespace Dossier.Translations.Alignment;

/// <summary>What a segment without partner scores, in thousandths of a nat.</summary>
/// <param name="Omission">A source segment, after something else.</param>
/// <param name="NextOmission">After another source segment without partner.</param>
/// <param name="Addition">A target segment, after something else.</param>
/// <param name="NextAddition">After another target segment without partner.</param>
internal readonly record struct NullScores(int Omission, int NextOmission, int Addition, int NextAddition)
{
    /// <summary>From how often a pair has such segments.</summary>
    /// <param name="model">The pair's shares.</param>
    /// <param name="affine">Whether a run is paid for once.</param>
    public static NullScores Of(BeadModel model, bool affine)
    {
        var (omission, addition) = (Rounded(model.Omission), Rounded(model.Addition));
        var next = Rounded(Math.Log(AlignmentConstants.NullExtension));
        return affine
            ? new NullScores(omission, Math.Max(omission, next), addition, Math.Max(addition, next))
            : new NullScores(omission, omission, addition, addition);
    }

    /// <summary>
    /// Whether a step may come after another: no omission after an addition. Which of the two stands first means nothing, and
    /// two orders of the same beads would be rivals.
    /// </summary>
    public static bool MayFollow(int from, int to) => (from, to) is not (BeadSearch.Added, BeadSearch.Omitted);

    /// <summary>The score of a step into a state.</summary>
    public int Of(int from, int to) => (from, to) switch
    {
        (BeadSearch.Omitted, BeadSearch.Omitted) => NextOmission,
        (_, BeadSearch.Omitted) => Omission,
        (BeadSearch.Added, BeadSearch.Added) => NextAddition,
        _ => Addition,
    };

    private static int Rounded(double nats) => (int)Math.Round(nats * BeadSearch.Scale);
}
