using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>
/// The mark at the end of a sentence: a question that is none any more, a stop that is missing. And what the language wants:
/// in Spanish the inverted mark before a question or an exclamation; in French a space before <c>? ! ; :</c>, where the text
/// has it elsewhere.
/// </summary>
internal sealed class PunctuationCheck : IPairCheck
{
    private const string Closing = "\"'”’“»›)] \u00a0\u202f*";
    private const int FewestLetters = 15;

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Find(CheckedPair pair)
    {
        foreach (var bead in pair.Beads.Where(bead => bead.IsSure && bead.Source[^1].Segment is { Role: SegmentRole.Body, Block: BlockKind.Paragraph or BlockKind.Footnote }))
        {
            var source = Final(bead.Source[^1].Text);
            var last = bead.Target[^1];
            var target = Final(last.Text);
            var isQuestionLost = source == '?' && target != '?' && !bead.Target.Any(segment => segment.Text.AsSpan().ContainsAny("?;？؟"));
            var isQuestionAdded = target == '?' && source != '?' && !bead.Source.Any(segment => segment.Text.AsSpan().ContainsAny("?？"));
            var isStopLost = source is '.' or '!' && last.Text.Length > FewestLetters && char.IsLetterOrDigit(target);
            if (isQuestionLost || isQuestionAdded || isStopLost)
            {
                yield return last.Report(CheckCatalogue.Punctuation, bead.Bead, new TextSpan(last.Text.Length - 1, 1), "end") with { Counterpart = source.ToString() };
            }
        }

        foreach (var bead in pair.Beads)
        {
            foreach (var found in bead.Target.Where(segment => !segment.IsCode).SelectMany(segment => OfLanguage(pair, bead.Bead, segment)))
            {
                yield return found;
            }
        }
    }

    private static char Final(string text) => text.TrimEnd(Closing.ToCharArray()) is { Length: > 0 } rest ? rest[^1] : ' ';

    private static IEnumerable<Discrepancy> OfLanguage(CheckedPair pair, Bead bead, CheckedSegment segment) => segment.Language.Primary switch
    {
        "es" => Inverted(bead, segment),
        "fr" when pair.Target.Any(other => HasSpacedMark(other.Text)) => Unspaced(bead, segment),
        _ => [],
    };

    private static IEnumerable<Discrepancy> Inverted(Bead bead, CheckedSegment segment)
    {
        foreach (var (mark, inverted) in new[] { ('?', '¿'), ('!', '¡') })
        {
            var at = segment.Text.IndexOf(mark, StringComparison.Ordinal);
            if (at > 0 && !segment.Text.Contains(inverted) && char.IsLetter(segment.Text[at - 1]) && !segment.IsQuiet(new TextSpan(at, 1)))
            {
                yield return segment.Report(CheckCatalogue.Punctuation, bead, new TextSpan(at, 1), mark == '?' ? "question" : "exclamation");
            }
        }
    }

    private static bool HasSpacedMark(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is '?' or '!' or ';' && text[i - 1] is ' ' or '\u00a0' or '\u202f')
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Discrepancy> Unspaced(Bead bead, CheckedSegment segment)
    {
        var text = segment.Text;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is '?' or '!' or ';' && char.IsLetterOrDigit(text[i - 1]) && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])) && !segment.IsQuiet(new TextSpan(i, 1)))
            {
                yield return segment.Report(CheckCatalogue.Punctuation, bead, new TextSpan(i, 1), "space");
                yield break;
            }
        }
    }
}
