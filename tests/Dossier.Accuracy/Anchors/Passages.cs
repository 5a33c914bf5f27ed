using Dossier.Accuracy.Defects;
using Dossier.Text;

namespace Dossier.Accuracy.Anchors;

/// <summary>Passages of an article such as editors write notes on: from a pronoun to two sentences.</summary>
internal static class Passages
{
    private const int ShortestParagraph = 60;

    /// <summary>Some passages of each kind.</summary>
    public static IEnumerable<(string Kind, TextSpan Span)> Of(ArticleText text, int ofAKind, Dice dice)
    {
        var paragraphs = text.Blocks.Where(block => block.Kind == BlockKind.Paragraph && block.Span.Length >= ShortestParagraph).ToArray();
        var words = paragraphs.SelectMany(block => Edits.WordsOf(block.Span.In(text.Plain))
            .Select(word => Bare(text.Plain, new TextSpan(block.Span.Start + word.Start, word.Length))))
            .Where(word => word.Length > 0)
            .ToArray();
        var paragraphOf = words.Select(word => text.BlockIndexAt(word.Start)).ToArray();
        var starts = Enumerable.Range(0, words.Length).ToArray();
        return
        [
            .. Draw("short word", starts.Where(i => words[i].Length <= 3).Select(i => words[i])),
            .. Draw("name", starts.Where(i => i > 0 && words[i].Length > 3 && char.IsUpper(text.Plain[words[i].Start])).Select(i => words[i])),
            .. Draw("word", words.Where(word => word.Length > 3)),
            .. Draw("phrase", starts.Select(i => (i, Last: i + 1 + dice.Throw(5)))
                .Where(run => run.Last < words.Length && paragraphOf[run.i] == paragraphOf[run.Last])
                .Select(run => TextSpan.FromBounds(words[run.i].Start, words[run.Last].End))),
            .. Draw("sentence", text.Sentences.Select(sentence => Trimmed(text.Plain, sentence.Span)).Where(span => span.Length >= 20 && paragraphs.Any(block => block.Span.Contains(span)))),
            .. Draw("two sentences", text.Sentences.Zip(text.Sentences.Skip(1), (one, next) => Trimmed(text.Plain, TextSpan.FromBounds(one.Span.Start, next.Span.End)))
                .Where(span => paragraphs.Any(block => block.Span.Contains(span)))),
        ];

        IEnumerable<(string, TextSpan)> Draw(string kind, IEnumerable<TextSpan> from) => dice.Draw(from, ofAKind).Select(span => (kind, span)).ToArray();
    }

    private static TextSpan Bare(string text, TextSpan word)
    {
        var (start, end) = (word.Start, word.End);
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
