using System.Collections.Immutable;
using Dossier.Quotes;
using Dossier.Text;
using Dossier.Translations.Checks;

namespace Dossier.Translations.Editing;

/// <summary>Where the words of a discrepancy stand in the text of its segment.</summary>
public static class DiscrepancyPlace
{
    /// <summary>All places that they may have; none where the segment does not have them as they are written.</summary>
    public static ImmutableArray<TextSpan> All(Discrepancy found, string segment) =>
        QuoteMatcher.FindAll(segment, new TextQuoteSelector(found.Written, string.Empty, string.Empty));

    /// <summary>The part of the segment to be marked: null where that is the whole of it, or where it is not sure.</summary>
    public static TextSpan? ToMark(Discrepancy found, string segment) =>
        (found.Place ?? (All(found, segment) is [var only] ? only : null)) is { } place && place.Length < segment.Length ? place : null;
}
