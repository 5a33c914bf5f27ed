using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;
using Dossier.Translations;
using Dossier.Translations.Alignment;

namespace Dossier.Tests.Translations;

/// <summary>Small texts: a paragraph is a list of sentences.</summary>
internal static class Passage
{
    public static LanguageTag Language(string tag) =>
        LanguageTag.TryParse(tag, out var language) ? language : throw new ArgumentException(tag, nameof(tag));

    public static ArticleText Text(params string[][] paragraphs)
    {
        var plain = "";
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        foreach (var (p, paragraph) in paragraphs.Index())
        {
            var start = plain.Length;
            foreach (var (s, sentence) in paragraph.Index())
            {
                var written = s == paragraph.Length - 1 ? sentence : sentence + " ";
                sentences.Add(new Sentence($"p{p + 1}s{s + 1}", new TextSpan(plain.Length, written.Length), p));
                plain += written;
            }

            blocks.Add(new TextBlock
            {
                Kind = BlockKind.Paragraph,
                Id = $"p{p + 1}",
                Span = TextSpan.FromBounds(start, plain.Length),
                FirstSentence = sentences.Count - paragraph.Length,
                SentenceCount = paragraph.Length,
            });
            plain += "\n";
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

    public static ImmutableArray<Segment> Segments(string language, string title, params string[][] paragraphs) =>
        Dossier.Translations.Segments.Of(Text(paragraphs), Language(language), title, summary: null, []);

    /// <summary>The beads of an English text and its Italian translation.</summary>
    public static ImmutableArray<Bead> Align(ImmutableArray<Segment> source, ImmutableArray<Segment> target) => Aligner.Align(new AlignmentRequest
    {
        SourceLanguage = Language("en"),
        TargetLanguage = Language("it"),
        Source = source,
        Target = target,
    });

    /// <summary>A sentence of the body, for tests that need no article.</summary>
    public static Segment Segment(string id, string text, params Fact[] facts) =>
        new() { Id = id, Role = SegmentRole.Body, Text = text, Facts = [.. facts] };
}
