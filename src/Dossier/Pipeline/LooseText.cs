using System.Collections.Immutable;
using System.Globalization;
using Dossier.Articles;
using Dossier.Diagnostics;
using Dossier.Text;
using Dossier.Text.Sentences;
using Dossier.Translations;

namespace Dossier.Pipeline;

/// <summary>A text that is in no dossier, cut into segments: Markdown, plain text, or a sentence a line.</summary>
public sealed record LooseText
{
    /// <summary>Its language.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>Whether that was said, by the caller or in the front matter.</summary>
    public required bool IsLanguageKnown { get; init; }

    /// <summary>Its segments; addresses as in an article.</summary>
    public required ImmutableArray<Segment> Segments { get; init; }

    /// <summary>Reads a text. Only errors are reported: warnings are about dossiers. Null where there are any.</summary>
    /// <param name="file">The file: Markdown where its name ends in <c>.md</c> or <c>.markdown</c>; else blank lines part paragraphs.</param>
    /// <param name="language">Its language; null for what the front matter says, or English.</param>
    /// <param name="isLines">Whether every line is a segment, an empty one too, so that segments are counted as lines are.</param>
    /// <param name="diagnostics">Where errors go.</param>
    public static LooseText? Read(SourceFile file, LanguageTag? language, bool isLines, DiagnosticBag diagnostics)
    {
        if (!isLines && Path.GetExtension(file.Path).ToLowerInvariant() is ".md" or ".markdown")
        {
            return ReadMarkdown(file, language, diagnostics);
        }

        var tag = language ?? LanguageTag.English;
        return new LooseText { Language = tag, IsLanguageKnown = language is not null, Segments = isLines ? Lines(file.Text, tag) : Paragraphs(file.Text, tag) };
    }

    /// <summary>
    /// What is to be aligned. Where only one of both says which is its title or its summary, these are sentences like others.
    /// </summary>
    public static AlignmentRequest Pair(LooseText source, LooseText target)
    {
        var isAlike = Heads(source.Segments).SequenceEqual(Heads(target.Segments));
        return new AlignmentRequest
        {
            SourceLanguage = source.Language,
            TargetLanguage = target.Language,
            Source = isAlike ? source.Segments : Plain(source.Segments),
            Target = isAlike ? target.Segments : Plain(target.Segments),
        };

        static IEnumerable<SegmentRole> Heads(ImmutableArray<Segment> segments) =>
            segments.Select(segment => segment.Role).Where(role => role != SegmentRole.Body);

        static ImmutableArray<Segment> Plain(ImmutableArray<Segment> segments) =>
            [.. segments.Select(segment => segment with { Role = SegmentRole.Body })];
    }

    private static LooseText? ReadMarkdown(SourceFile file, LanguageTag? language, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var (title, summary, said, bodyStart) = FrontMatterReader.ReadLoosely(file);
        var tag = language ?? said ?? LanguageTag.English;
        var text = MarkdownReader.Read(file, bodyStart, tag, NoLinkTargets.Instance, found);
        diagnostics.AddRange(found.ToImmutable().Where(one => one.Code.Severity == Severity.Error));
        if (found.HasErrors)
        {
            return null;
        }

        var segments = Translations.Segments.Of(text, tag, title ?? string.Empty, summary, []);
        return new LooseText
        {
            Language = tag,
            IsLanguageKnown = (language ?? said) is not null,
            Segments = string.IsNullOrEmpty(title) ? segments.RemoveAt(0) : segments,
        };
    }

    private static ImmutableArray<Segment> Lines(string text, LanguageTag language)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return [.. (lines[^1].Length == 0 ? lines.SkipLast(1) : lines).Select((line, i) => Segment(0, i, line, default, language))];
    }

    private static ImmutableArray<Segment> Paragraphs(string text, LanguageTag language)
    {
        var segments = ImmutableArray.CreateBuilder<Segment>();
        var (start, paragraph) = (0, 0);
        while (start < text.Length)
        {
            var end = ParagraphEnd(text, start);
            if (!string.IsNullOrWhiteSpace(text[start..end]))
            {
                AddSentences(segments, text, TextSpan.FromBounds(start, end), paragraph++, language);
            }

            start = end;
        }

        return segments.ToImmutable();
    }

    private static void AddSentences(ImmutableArray<Segment>.Builder segments, string text, TextSpan span, int paragraph, LanguageTag language)
    {
        var block = span.In(text);
        var (start, number) = (0, 0);
        foreach (var end in SentenceSplitter.Ends(block, language))
        {
            if (!string.IsNullOrWhiteSpace(block[start..end]))
            {
                segments.Add(Segment(paragraph, number++, block[start..end], TextSpan.FromBounds(span.Start + start, span.Start + end), language));
            }

            start = end;
        }
    }

    /// <summary>Behind the next line that holds nothing.</summary>
    private static int ParagraphEnd(string text, int start)
    {
        for (var at = start; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOf('\n');
            var next = length < 0 ? text.Length : at + length + 1;
            if (at > start && text.AsSpan(at, next - at).IsWhiteSpace())
            {
                return next;
            }

            at = next;
        }

        return text.Length;
    }

    private static Segment Segment(int paragraph, int number, string text, TextSpan span, LanguageTag language)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new Segment
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"p{paragraph + 1}s{number + 1}"),
            Role = SegmentRole.Body,
            Paragraph = paragraph,
            Span = span,
            Text = words,
            Facts = [.. NumberScanner.Find(words, language).Select(found => found.Fact)],
        };
    }
}
