using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Tests.Names;

/// <summary>Articles for tests, a string a block: <c># …</c> is a heading, <c>``` …</c> is code, else a paragraph.
/// A sentence ends at a full stop with a space behind it.</summary>
internal static class PlainText
{
    public static ArticleText Of(params string[] paragraphs)
    {
        var plain = "";
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        foreach (var paragraph in paragraphs)
        {
            var kind = paragraph.StartsWith("# ", StringComparison.Ordinal) ? BlockKind.Heading
                : paragraph.StartsWith("``` ", StringComparison.Ordinal) ? BlockKind.Code
                : BlockKind.Paragraph;
            var text = kind == BlockKind.Paragraph ? paragraph : paragraph[(paragraph.IndexOf(' ') + 1)..];
            var first = sentences.Count;
            for (int start = 0, end; start < text.Length; start = end)
            {
                var stop = text.IndexOf(". ", start, StringComparison.Ordinal);
                end = stop < 0 ? text.Length : stop + 2;
                sentences.Add(new Sentence($"p{blocks.Count + 1}s{sentences.Count - first + 1}", new TextSpan(plain.Length + start, end - start), blocks.Count));
            }

            blocks.Add(new TextBlock
            {
                Kind = kind,
                Id = $"p{blocks.Count + 1}",
                Span = new TextSpan(plain.Length, text.Length),
                FirstSentence = first,
                SentenceCount = sentences.Count - first,
            });
            plain += text + "\n";
        }

        return new ArticleText
        {
            Plain = plain,
            Blocks = blocks.ToImmutable(),
            Sentences = sentences.ToImmutable(),
            Body = [],
            Footnotes = [],
            Offsets = new OffsetMap(new SourceFile("a.md", plain), []),
            Media = [],
        };
    }
}
