using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>
/// Quotations and brackets of the target that are opened and not closed in their block, or closed and not opened. Quiet where
/// the source's block has the same, and where the next block goes on with the quotation.
/// </summary>
internal sealed class UnclosedCheck : IPairCheck
{
    private static readonly (char Open, char Close)[] Kinds = [('«', '»'), ('“', '”'), ('(', ')'), ('[', ']')];

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Find(CheckedPair pair)
    {
        var beadOf = new Bead[pair.Target.Length];
        foreach (var bead in pair.Beads)
        {
            bead.Target.ToList().ForEach(segment => beadOf[segment.Index] = bead.Bead);
        }

        var blocks = pair.Target.Where(segment => !segment.IsCode).GroupBy(segment => (segment.Segment.Role, segment.Segment.Paragraph)).Select(block => block.ToArray()).ToArray();
        for (var i = 0; i < blocks.Length; i++)
        {
            foreach (var (open, close) in Kinds)
            {
                if (Odd(blocks[i], open, close, pair.Bitext.TargetLanguage.Primary) is not { } odd
                    || (odd.Segment.Text[odd.At] == open && i + 1 < blocks.Length && blocks[i + 1][0].Text.StartsWith(open))
                    || SourceHasIt(pair, beadOf[odd.Segment.Index], open, close))
                {
                    continue;
                }

                yield return odd.Segment.Report(CheckCatalogue.Unclosed, beadOf[odd.Segment.Index], new TextSpan(odd.At, 1), $"{(int)odd.Segment.Text[odd.At]:x}");
            }
        }
    }

    /// <summary>The first mark of a block that has no partner.</summary>
    private static (CheckedSegment Segment, int At)? Odd(CheckedSegment[] block, char open, char close, string language)
    {
        // „…“ closes with the mark that opens “…”, and »…« turns guillemets round.
        if ((open == '“' && Array.Exists(block, segment => segment.Text.Contains('„'))) || (language == "de" && open is '«' or '“'))
        {
            return null;
        }

        var opened = new Stack<(CheckedSegment, int)>();
        foreach (var segment in block)
        {
            for (var i = 0; i < segment.Text.Length; i++)
            {
                if (segment.Text[i] == open && !segment.IsQuiet(new TextSpan(i, 1)))
                {
                    opened.Push((segment, i));
                }
                else if (segment.Text[i] == close && !segment.IsQuiet(new TextSpan(i, 1)) && !opened.TryPop(out _)
                    && !(close is ')' or ']' && IsItem(segment.Text, i)) && !(close is ')' && i > 0 && segment.Text[i - 1] is ':' or ';' or '-'))
                {
                    return (segment, i);
                }
            }
        }

        return opened.TryPeek(out var last) ? last : null;
    }

    /// <summary>Whether a bracket closes the number or the letter of an item: <c>a)</c>, <c>2)</c>.</summary>
    private static bool IsItem(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return at - start is 1 or 2 && (start == 0 || char.IsWhiteSpace(text[start - 1]));
    }

    private static bool SourceHasIt(CheckedPair pair, Bead bead, char open, char close)
    {
        var segments = pair.Beads[bead.Number - 1].Source;
        return segments.Sum(segment => segment.Text.Count(c => c == open) - segment.Text.Count(c => c == close)) != 0
            && Array.Exists(['(', '['], bracket => bracket == open);
    }
}
