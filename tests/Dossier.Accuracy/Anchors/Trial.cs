using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Accuracy.Anchors;

/// <summary>What became of a note in one edited text, and whether that is right.</summary>
internal enum Verdict
{
    /// <summary>At its passage.</summary>
    Right,

    /// <summary>At another place, as if nothing had happened.</summary>
    SilentlyWrong,

    /// <summary>At another place, with a warning.</summary>
    WrongWithWarning,

    /// <summary>At another place, as the warning that its quote is thin had said before.</summary>
    WrongAndThin,

    /// <summary>Asked which of several places is meant.</summary>
    Asked,

    /// <summary>Said to be lost.</summary>
    Lost,
}

/// <summary>A passage, its selector, the edited text, and what was found in it.</summary>
internal sealed record Trial
{
    public required string Article { get; init; }

    public required string Change { get; init; }

    public required string Passage { get; init; }

    public required bool HasContext { get; init; }

    public required TextQuoteSelector Quote { get; init; }

    public required string Text { get; init; }

    public required QuoteAnchor Anchor { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>Whether a careful human with the selector and the edited text would find the passage.</summary>
    public required bool IsFindable { get; init; }
}

/// <summary>Says what is right, from where each character of the edited text stood before.</summary>
internal static class Judge
{
    /// <summary>Of a passage’s letters and digits, the share that has to be left for a human to call it the same passage.</summary>
    private const double SamePassage = 0.6;

    /// <summary>A human tells a place by at least as many characters in a row.</summary>
    private const int Telling = 10;

    /// <summary>Where so many letters and digits of a passage stand word for word, and nowhere else so, that is the passage: it was moved.</summary>
    private const int Moved = 24;

    public static Verdict Of(QuoteAnchor anchor, TextQuoteSelector quote, TextSpan passage, int[] origins)
    {
        switch (anchor.Outcome)
        {
            case QuoteOutcome.Ambiguous:
                return Verdict.Asked;
            case QuoteOutcome.Orphan:
                return Verdict.Lost;
            default:
                var here = anchor.Places[0];
                var left = origins.Count(origin => IsOf(passage, origin));
                var held = Enumerable.Range(here.Start, here.Length).Count(at => IsOf(passage, origins[at]));
                var isMoved = anchor.Outcome == QuoteOutcome.Exact && quote.Exact.Count(char.IsLetterOrDigit) >= Moved;
                var isRight = isMoved || (left > 0 ? held >= 0.5 * left : IsBetweenNeighbours(here, passage, origins));
                return isRight ? Verdict.Right
                    : anchor.Outcome == QuoteOutcome.Changed ? Verdict.WrongWithWarning
                    : RobustQuote.IsThin(quote) ? Verdict.WrongAndThin : Verdict.SilentlyWrong;
        }
    }

    /// <summary>
    /// A human finds what is left of the passage when most of it is left, and when the longest stretch of the selector that is
    /// left around it, unbroken, stands nowhere else in the edited text.
    /// </summary>
    public static bool IsFindable(TextSpan passage, TextSpan selector, string text, int[] origins, string before)
    {
        var letters = Enumerable.Range(passage.Start, passage.Length).Where(at => char.IsLetterOrDigit(before[at])).ToHashSet();
        var left = origins.Count(letters.Contains);
        if (left < SamePassage * letters.Count || letters.Count == 0)
        {
            return false;
        }

        var (best, length) = (0, 0);
        for (var start = 0; start < origins.Length;)
        {
            var end = start + 1;
            if (IsOf(selector, origins[start]))
            {
                while (end < origins.Length && origins[end] == origins[end - 1] + 1 && IsOf(selector, origins[end]))
                {
                    end++;
                }

                if (end - start > length && Enumerable.Range(start, end - start).Any(at => IsOf(passage, origins[at])))
                {
                    (best, length) = (start, end - start);
                }
            }

            start = end;
        }

        var stretch = text.Substring(best, length).Trim();
        return (stretch.Length >= Telling || stretch.Length == selector.Length) && text.IndexOf(stretch, text.IndexOf(stretch, StringComparison.Ordinal) + 1, StringComparison.Ordinal) < 0;
    }

    /// <summary>Whether a place with nothing of the passage is where the passage was: what replaced it.</summary>
    private static bool IsBetweenNeighbours(TextSpan here, TextSpan passage, int[] origins)
    {
        var before = Enumerable.Range(1, 12).Select(step => here.Start - step).Where(at => at >= 0).Select(at => origins[at]).FirstOrDefault(origin => origin != TrackedText.New, TrackedText.New);
        var after = Enumerable.Range(0, 12).Select(step => here.End + step).Where(at => at < origins.Length).Select(at => origins[at]).FirstOrDefault(origin => origin != TrackedText.New, TrackedText.New);
        return (before >= 0 && passage.Start - before is > 0 and <= 12) || (after >= 0 && after - passage.End is >= 0 and < 12);
    }

    private static bool IsOf(TextSpan span, int origin) => origin >= span.Start && origin < span.End;
}
