namespace Dossier.Translations.Alignment;

/// <summary>
/// The aligner's numbers that are shared or were fitted. They were set on Text+Berg (German and French), ParTUT (English
/// and Italian), novels (English and French) and Polish texts; docs/alignment.md says what each is worth.
/// </summary>
internal static class AlignmentConstants
{
    /// <summary>How much the words of both directions count, together, beside lengths: they repeat each other.</summary>
    public const double WordWeight = 0.6;

    /// <summary>The share of a text's words that are believed to stand for nothing in particular, when a bead is scored.</summary>
    public const double NullShare = 0.7;

    /// <summary>The same while a lexicon is learned.</summary>
    public const double LearningNullShare = 0.2;

    /// <summary>What each row of a translation table keeps for tokens not seen, in counts.</summary>
    public const double Unseen = 0.5;

    /// <summary>Entries of a table that make a token less than so many times likelier than it is by itself are left out: they say little, and are most.</summary>
    public const double LeastRatio = 3;

    /// <summary>The chance that a segment after one without a partner has none either.</summary>
    public const double NullExtension = 0.6;

    /// <summary>How many times a lexicon is learned from the alignment that the last one gave.</summary>
    public const int Reestimations = 2;

    /// <summary>Steps of expectation and maximization for each: more are better, up to about six.</summary>
    public const int LearningSteps = 8;

    /// <summary>A lexicon is learned from pairs of so many tokens, about 300 pairs of 25 sentences, and more teach little more.</summary>
    public const int EnoughTokens = 150_000;

    /// <summary>The first search of a short text looks at about so many cells.</summary>
    public const int FirstCells = 200_000;

    /// <summary>How far from the diagonal it looks at least, in segments; it goes further where its path or anchors do.</summary>
    public const int FirstHalfWidth = 60;

    /// <summary>More cells than this are worth more than one core.</summary>
    public const int CellsForOneCore = 20_000;

    /// <summary>How far a pair looks that others teach: from the diagonal and from its anchors, and further where its path does.</summary>
    public const int TaughtHalfWidth = 6;

    /// <summary>How far from the last path the later searches look.</summary>
    public const int LaterHalfWidth = 12;
}
