namespace Dossier.Quotes.Approximate;

/// <summary>
/// The stretch of a text that is most like a pattern, and which of its characters are which of the pattern's: local alignment
/// with affine gaps (Smith and Waterman 1981; Gotoh 1982). Words that were put in or taken out cost little more than one
/// changed word does, and what is alike on one side counts in full when the other side was rewritten.
/// </summary>
internal sealed class LocalAlignment
{
    // In twentieths of a matching character.
    private const int Match = 20;
    private const int Mismatch = -20;
    private const int OpenGap = -40;
    private const int ExtraOfText = -1;
    private const int MissingOfPattern = -6;

    private LocalAlignment(double score, int[] matches)
    {
        Score = score;
        Matches = matches;
    }

    /// <summary>How much is alike, in characters, less what the differences between them cost.</summary>
    public double Score { get; }

    /// <summary>For each character of the pattern its equal in the text; -1 where it has none.</summary>
    public int[] Matches { get; }

    /// <summary>The best one; of several the one that ends first. Null where nothing is alike.</summary>
    public static LocalAlignment? Best(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var (score, end) = BestEnd(pattern, text);
        if (score <= 0)
        {
            return null;
        }

        // Nobody would follow a passage that has been stretched further than this.
        var start = Math.Max(0, end - (4 * pattern.Length) - 1024);
        var matches = Trace(pattern, text[start..end]);
        for (var i = 0; i < matches.Length; i++)
        {
            matches[i] += matches[i] < 0 ? 0 : start;
        }

        return new LocalAlignment((double)score / Match, matches);
    }

    private static (int Score, int End) BestEnd(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var scores = new int[pattern.Length + 1];
        var inserted = new int[pattern.Length + 1];
        Array.Fill(inserted, int.MinValue / 2);
        var (best, end) = (0, 0);
        for (var j = 0; j < text.Length; j++)
        {
            var c = text[j];
            var diagonal = 0;
            var missing = int.MinValue / 2;
            for (var i = 1; i <= pattern.Length; i++)
            {
                inserted[i] = Math.Max(scores[i] + OpenGap, inserted[i]) + ExtraOfText;
                missing = Math.Max(scores[i - 1] + OpenGap, missing) + MissingOfPattern;
                var score = Math.Max(Math.Max(0, diagonal + (pattern[i - 1] == c ? Match : Mismatch)), Math.Max(inserted[i], missing));
                diagonal = scores[i];
                scores[i] = score;
                if (score > best)
                {
                    (best, end) = (score, j + 1);
                }
            }
        }

        return (best, end);
    }

    [Flags]
    private enum Step : byte
    {
        None = 0,
        Diagonal = 1,
        Inserted = 2,
        Missing = 4,
        InsertedGoesOn = 8,
        MissingGoesOn = 16,
    }

    /// <summary>The matches of the best alignment that ends at the text's end.</summary>
    private static int[] Trace(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var width = pattern.Length + 1;
        var steps = new Step[width * (text.Length + 1)];
        var scores = new int[width];
        var inserted = new int[width];
        Array.Fill(inserted, int.MinValue / 2);
        for (var j = 1; j <= text.Length; j++)
        {
            var diagonal = 0;
            var missing = int.MinValue / 2;
            for (var i = 1; i < width; i++)
            {
                var step = Step.None;
                var above = scores[i] + OpenGap;
                step |= inserted[i] > above ? Step.InsertedGoesOn : Step.None;
                inserted[i] = Math.Max(above, inserted[i]) + ExtraOfText;
                var left = scores[i - 1] + OpenGap;
                step |= missing > left ? Step.MissingGoesOn : Step.None;
                missing = Math.Max(left, missing) + MissingOfPattern;
                var straight = diagonal + (pattern[i - 1] == text[j - 1] ? Match : Mismatch);
                var score = Math.Max(Math.Max(0, straight), Math.Max(inserted[i], missing));
                step |= score == 0 ? Step.None : score == straight ? Step.Diagonal : score == inserted[i] ? Step.Inserted : Step.Missing;
                diagonal = scores[i];
                scores[i] = score;
                steps[(j * width) + i] = step;
            }
        }

        return Walk(steps, pattern, text, Array.IndexOf(scores, scores.Max()));
    }

    private static int[] Walk(Step[] steps, ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, int end)
    {
        var matches = new int[pattern.Length];
        Array.Fill(matches, -1);
        var (i, j) = (end, text.Length);
        while (i > 0 && j > 0)
        {
            var step = steps[(j * (pattern.Length + 1)) + i];
            if (step.HasFlag(Step.Diagonal))
            {
                matches[i - 1] = pattern[i - 1] == text[j - 1] ? j - 1 : -1;
                (i, j) = (i - 1, j - 1);
            }
            else if (step.HasFlag(Step.Inserted))
            {
                var goesOn = true;
                for (; goesOn && j > 0; j--)
                {
                    goesOn = steps[(j * (pattern.Length + 1)) + i].HasFlag(Step.InsertedGoesOn);
                }
            }
            else if (step.HasFlag(Step.Missing))
            {
                var goesOn = true;
                for (; goesOn && i > 0; i--)
                {
                    goesOn = steps[(j * (pattern.Length + 1)) + i].HasFlag(Step.MissingGoesOn);
                }
            }
            else
            {
                break;
            }
        }

        return matches;
    }
}
