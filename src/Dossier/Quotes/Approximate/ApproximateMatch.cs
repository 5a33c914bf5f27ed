using Dossier.Text;

namespace Dossier.Quotes.Approximate;

/// <summary>What became of the search for a passage that is not there as it was quoted.</summary>
internal enum SearchOutcome
{
    /// <summary>One place is clearly the best, and good enough.</summary>
    Found,

    /// <summary>Nothing in the text is like it.</summary>
    NothingLike,

    /// <summary>Two places are about equally like it.</summary>
    SeveralAlike,
}

/// <summary>A place that is like a quote.</summary>
/// <param name="Outcome">Whether it can be taken for the one that was meant.</param>
/// <param name="Span">Where: whole words; null where nothing is like the quote.</param>
/// <param name="Score">How much of the quote and its context stands there, from 0 to 1 (<see cref="PassageSearch"/>).</param>
/// <param name="Margin">How much more than at the second best place, in the same unit.</param>
internal sealed record ApproximateMatch(SearchOutcome Outcome, TextSpan? Span, double Score, double Margin);
