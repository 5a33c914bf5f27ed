namespace Dossier.Quotes.Approximate;

/// <summary>A place that may be the passage: what of it is still there, and where it begins and ends now.</summary>
/// <param name="Start">In the folded text.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Score">How much of the selector stands there, in characters.</param>
/// <param name="OwnScore">How much of the passage itself, in characters.</param>
internal sealed record Candidate(int Start, int End, double Score, double OwnScore)
{
    /// <summary>What an alignment says of the passage; null where too little of it is left, though its surroundings may be there.</summary>
    public static Candidate? Of(LocalAlignment alignment, FoldedSelector selector, FoldedText text)
    {
        var own = alignment.Matches.AsSpan(selector.Start..selector.End);
        var (matched, counted) = (0, 0);
        for (var i = 0; i < own.Length; i++)
        {
            var isCounted = char.IsLetterOrDigit(selector.Value[selector.Start + i]);
            counted += isCounted ? 1 : 0;
            matched += isCounted && own[i] >= 0 ? 1 : 0;
        }

        var isThere = counted == 0 ? own.IndexOfAnyExcept(-1) >= 0 : matched >= counted * PassageSearch.LeastSurvival;
        if (!isThere)
        {
            return null;
        }

        var (start, end, cutsWord) = Bounds(alignment.Matches, selector, text);
        if (cutsWord && end - start > 2 * own.Length)
        {
            return null;
        }

        var alike = own.Length - own.Count(-1);
        return new Candidate(start, end, alignment.Score, alike - (own.Length - alike));
    }

    /// <summary>
    /// From the first to the last character of the passage that is still there; on a side where its edge was rewritten and
    /// its surroundings were not, as far as these; then to the ends of words.
    /// </summary>
    private static (int Start, int End, bool CutsWord) Bounds(int[] matches, FoldedSelector selector, FoldedText text)
    {
        var own = matches.AsSpan(selector.Start..selector.End);
        var first = own.IndexOfAnyExcept(-1);
        var last = own.LastIndexOfAnyExcept(-1);
        var (start, end) = (own[first], own[last] + 1);
        var before = matches.AsSpan(..selector.Start).LastIndexOfAnyExcept(-1);
        if (first > 0 && before >= 0 && start - matches[before] <= (2 * first) + (selector.Start - before) + 8)
        {
            start = matches[before] + 1;
        }

        var after = matches.AsSpan(selector.End..).IndexOfAnyExcept(-1);
        if (last < own.Length - 1 && after >= 0 && matches[selector.End + after] - end <= (2 * (own.Length - 1 - last)) + after + 8)
        {
            end = matches[selector.End + after];
        }

        var (from, to) = Trimmed(start, end, text);
        return (from, to, text.IsInWord(start) || text.IsInWord(end));
    }

    private static (int Start, int End) Trimmed(int start, int end, FoldedText text)
    {
        while (text.IsInWord(start))
        {
            start--;
        }

        while (text.IsInWord(end))
        {
            end++;
        }

        while (start < end - 1 && text.Value[start] == ' ')
        {
            start++;
        }

        while (end - 1 > start && text.Value[end - 1] == ' ')
        {
            end--;
        }

        return (start, end);
    }
}
