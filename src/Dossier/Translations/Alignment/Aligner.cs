using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Translations.Alignment;

/// <summary>
/// Finds which segments of a translation stand for which of its source, without a dictionary: by lengths (Gale and Church
/// 1993), by words that look alike (Simard, Foster and Isabelle 1992; Melamed 1999) and by a lexicon that is learned from
/// the texts themselves (Brown et al. 1993; Moore 2002). docs/alignment.md says how, and how well.
/// </summary>
public static class Aligner
{
    /// <summary>
    /// The beads of every pair: in order, and every segment of either side in exactly one. Pairs of the same two languages
    /// learn from each other, whichever is the original; the order of the pairs and the number of cores change nothing.
    /// </summary>
    /// <param name="requests">The pairs.</param>
    /// <param name="lists">Word lists, if any; one at most for each two languages.</param>
    /// <exception cref="ArgumentException">
    /// Segments are not in the order title, summary, body, or one is in two beads that were set by hand.
    /// </exception>
    public static ImmutableArray<ImmutableArray<Bead>> AlignAll(ImmutableArray<AlignmentRequest> requests, IEnumerable<WordList>? lists = null)
    {
        var beads = new ImmutableArray<Bead>[requests.Length];
        var known = (lists ?? []).ToArray();
        foreach (var group in Enumerable.Range(0, requests.Length).GroupBy(i => LanguagesOf(requests[i])))
        {
            var members = group.ToArray();
            var found = LanguagePool.Align(
                [.. members.Select(i => IsTurned(requests[i]) ? Turned(requests[i]) : requests[i])],
                ListFor(known, group.Key.First, group.Key.Second));
            for (var k = 0; k < members.Length; k++)
            {
                beads[members[k]] = IsTurned(requests[members[k]]) ? [.. found[k].Select(Turned)] : found[k];
            }
        }

        return [.. beads];
    }

    /// <summary>The beads of one pair by itself.</summary>
    public static ImmutableArray<Bead> Align(AlignmentRequest request, WordList? list = null) =>
        AlignAll([request], list is null ? [] : [list])[0];

    private static (string First, string Second) LanguagesOf(AlignmentRequest request) => IsTurned(request)
        ? (request.TargetLanguage.Primary, request.SourceLanguage.Primary)
        : (request.SourceLanguage.Primary, request.TargetLanguage.Primary);

    /// <summary>Italian from English and English from Italian are one pool: all are aligned from the language that comes first.</summary>
    private static bool IsTurned(AlignmentRequest request) =>
        StringComparer.Ordinal.Compare(request.SourceLanguage.Primary, request.TargetLanguage.Primary) > 0;

    private static AlignmentRequest Turned(AlignmentRequest request) => new()
    {
        SourceLanguage = request.TargetLanguage,
        TargetLanguage = request.SourceLanguage,
        Source = request.Target,
        Target = request.Source,
        ByHand = [.. request.ByHand.Select(bead => new BeadByHand(bead.TargetStart, bead.TargetCount, bead.SourceStart, bead.SourceCount))],
    };

    private static Bead Turned(Bead bead) => bead with
    {
        SourceStart = bead.TargetStart,
        SourceCount = bead.TargetCount,
        TargetStart = bead.SourceStart,
        TargetCount = bead.SourceCount,
    };

    private static WordList? ListFor(WordList[] lists, string first, string second) =>
        Array.Find(lists, list => list.SourceLanguage.Primary == first && list.TargetLanguage.Primary == second)
        ?? Array.Find(lists, list => list.SourceLanguage.Primary == second && list.TargetLanguage.Primary == first)?.Reversed();
}
