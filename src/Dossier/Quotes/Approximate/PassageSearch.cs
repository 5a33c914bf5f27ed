using Dossier.Text;

namespace Dossier.Quotes.Approximate;

/// <summary>
/// Finds a quoted passage in a text that was changed since. Pieces of prefix, exact words and suffix are looked for with a
/// few errors (<see cref="BitParallelSearch"/>); around them, the whole selector is aligned with the text
/// (<see cref="LocalAlignment"/>). A place is taken only when enough of the selector stands there (the floor), when the
/// passage itself is still there and not only its surroundings (the survival), and when no other place comes near it (the
/// margin). The three were chosen by measurement: <c>docs/annotations.md</c>, “How notes find their passage”.
/// </summary>
internal static class PassageSearch
{
    /// <summary>The least share of the selector’s characters that has to stand at the place.</summary>
    public const double Floor = 0.4;

    /// <summary>The least number of them, in characters: less is chance.</summary>
    public const double LeastCharacters = 10;

    /// <summary>The least lead over the second best place, as a share of the selector’s characters.</summary>
    public const double LeastMargin = 0.12;

    /// <summary>The least share of the letters and digits of the passage itself.</summary>
    public const double LeastSurvival = 0.55;

    /// <summary>Characters of the passage that are enough by themselves, wherever they were moved.</summary>
    private const int EnoughAlone = 24;

    private const int SeedLength = 24;
    private const int ErrorsPerSeed = 5;
    private const int Slack = 48;
    private const int MostRounds = 4;
    private const char Masked = '\uFFFF';

    /// <summary>A longer passage is looked for by its beginning and its end: time and memory grow with its length times the text’s.</summary>
    private const int LongPassage = 1000;

    /// <summary>The place that is most like the selector.</summary>
    public static ApproximateMatch Best(FoldedText text, TextQuoteSelector quote) =>
        quote.Exact.Length > LongPassage ? BestOfLong(text, quote) : BestOf(text, quote);

    /// <summary>From the place of the first words to that of the last, where both are found, in this order, and about as far apart as they were.</summary>
    private static ApproximateMatch BestOfLong(FoldedText text, TextQuoteSelector quote)
    {
        var exact = quote.Exact.Trim();
        var first = BestOf(text, new TextQuoteSelector(exact[..(LongPassage / 2)], Last(quote.Prefix), string.Empty));
        var last = BestOf(text, new TextQuoteSelector(exact[^(LongPassage / 2)..], string.Empty, First(quote.Suffix)));
        if (first.Outcome != SearchOutcome.Found || last.Outcome != SearchOutcome.Found)
        {
            return first.Outcome == SearchOutcome.Found ? last : first;
        }

        var length = last.Span!.Value.End - first.Span!.Value.Start;
        return length >= exact.Length * LeastSurvival && length <= 2 * exact.Length
            ? new ApproximateMatch(SearchOutcome.Found, TextSpan.FromBounds(first.Span.Value.Start, last.Span.Value.End), Math.Min(first.Score, last.Score), Math.Min(first.Margin, last.Margin))
            : new ApproximateMatch(SearchOutcome.NothingLike, null, 0, 0);

        static string Last(string context) => context.Length > LongPassage ? context[^LongPassage..] : context;
        static string First(string context) => context.Length > LongPassage ? context[..LongPassage] : context;
    }

    private static ApproximateMatch BestOf(FoldedText text, TextQuoteSelector quote)
    {
        var selector = new FoldedSelector(quote);
        if (selector.End - selector.Start == 0)
        {
            return new ApproximateMatch(SearchOutcome.NothingLike, null, 0, 0);
        }

        var left = text.Value.ToCharArray();
        var candidates = new List<Candidate>();
        var windows = Windows(text.Value, selector).Select(window => (window.Start, window.End, Alignment: Align(left, window, selector))).ToList();
        for (var round = 0; round < MostRounds && candidates.Count < 2; round++)
        {
            var best = windows.Select(window => window.Alignment).OfType<LocalAlignment>().MaxBy(alignment => alignment.Score);
            if (best is null)
            {
                break;
            }

            if (Candidate.Of(best, selector, text) is { } candidate)
            {
                candidates.Add(candidate);
            }

            var (first, last) = (best.Matches.First(at => at >= 0), best.Matches.Last(at => at >= 0));
            left.AsSpan(first..(last + 1)).Fill(Masked);
            for (var i = 0; i < windows.Count; i++)
            {
                var (start, end, _) = windows[i];
                if (start <= last && end > first)
                {
                    windows[i] = (start, end, Align(left, (start, end), selector));
                }
            }
        }

        return Decide(candidates, selector, text);
    }

    private static ApproximateMatch Decide(List<Candidate> candidates, FoldedSelector selector, FoldedText text)
    {
        if (candidates is not [var best, ..])
        {
            return new ApproximateMatch(SearchOutcome.NothingLike, null, 0, 0);
        }

        var whole = (double)selector.Value.Length;
        var (score, margin) = (best.Score / whole, (best.Score - (candidates.Count > 1 ? candidates[1].Score : 0)) / whole);
        var isEnough = best.Score >= LeastCharacters && (score >= Floor || best.OwnScore >= EnoughAlone);
        var outcome = !isEnough ? SearchOutcome.NothingLike : margin < LeastMargin ? SearchOutcome.SeveralAlike : SearchOutcome.Found;
        return new ApproximateMatch(outcome, text.ToOriginal(best.Start, best.End), score, margin);
    }

    private static LocalAlignment? Align(char[] text, (int Start, int End) window, FoldedSelector selector)
    {
        var found = LocalAlignment.Best(selector.Value, text.AsSpan(window.Start..window.End));
        for (var i = 0; i < found?.Matches.Length; i++)
        {
            found.Matches[i] += found.Matches[i] < 0 ? 0 : window.Start;
        }

        return found;
    }

    /// <summary>Where the selector might stand: around each place that is like one of its pieces. They do not overlap.</summary>
    private static List<(int Start, int End)> Windows(string text, FoldedSelector selector)
    {
        var around = new List<(int Start, int End)>();
        var length = selector.Value.Length;
        var reach = Slack + (length / 2);
        for (var from = 0; from < length; from += SeedLength)
        {
            // The last piece is as long as the others: it overlaps the one before it.
            var start = Math.Max(0, Math.Min(from, length - SeedLength));
            var seed = selector.Value.AsSpan(start, Math.Min(SeedLength, length));
            foreach (var end in BitParallelSearch.FindEnds(text, seed, seed.Length / ErrorsPerSeed))
            {
                var at = end - seed.Length - start;
                around.Add((Math.Max(0, at - reach), Math.Min(text.Length, at + length + reach)));
            }
        }

        var merged = new List<(int Start, int End)>();
        foreach (var window in around.Order())
        {
            if (merged.Count > 0 && window.Start <= merged[^1].End)
            {
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, window.End));
            }
            else
            {
                merged.Add(window);
            }
        }

        return merged;
    }
}
