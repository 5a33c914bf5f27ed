using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Translations;

/// <summary>Cuts an article into segments.</summary>
public static class Segments
{
    /// <summary>
    /// The title, the summary where there is one, then every sentence of every block in order. Numbers are found
    /// here; digits inside one of <paramref name="facts"/> (a date, a name) are not numbers a second time.
    /// </summary>
    /// <param name="text">The article's text.</param>
    /// <param name="language">Its language, which says how numbers are written.</param>
    /// <param name="title">Its title.</param>
    /// <param name="summary">Its summary; nothing or white space is none.</param>
    /// <param name="facts">The names and dates that were recognised, by their span in the plain text, in any order.</param>
    public static ImmutableArray<Segment> Of(
        ArticleText text, LanguageTag language, string title, string? summary, IEnumerable<(TextSpan Span, Fact Fact)> facts)
    {
        var segments = ImmutableArray.CreateBuilder<Segment>(text.Sentences.Length + 2);
        segments.Add(Heading("title", SegmentRole.Title, title, language));
        if (!string.IsNullOrWhiteSpace(summary))
        {
            segments.Add(Heading("summary", SegmentRole.Summary, summary, language));
        }

        var given = facts.OrderBy(f => f.Span.Start).ThenBy(f => f.Span.Length).ToImmutableArray();
        var marks = MarkReader.Of(text);
        int next = 0, nextMark = 0;
        foreach (var sentence in text.Sentences)
        {
            int first = next, firstMark = nextMark;
            // What goes over the end of a sentence ("at 6 pm. On 31 December") belongs to the one where it ends.
            while (next < given.Length && given[next].Span.Start < sentence.Span.End && (given[next].Span.End <= sentence.Span.End || sentence.Span.End >= text.Plain.Length - 1))
            {
                next++;
            }

            while (nextMark < marks.Marks.Length && marks.Marks[nextMark].Place.Start < sentence.Span.End)
            {
                nextMark++;
            }

            var segment = Of(text, sentence, language, given.AsSpan()[first..next]);
            segments.Add(segment with
            {
                Block = text.Blocks[sentence.Block].Kind,
                IsInList = marks.IsInList(sentence.Block),
                Marks = [.. marks.Marks[firstMark..nextMark].Select(mark => mark with { Place = Within(mark.Place, segment.Span) })],
            });
        }

        return segments.ToImmutable();
    }

    private static Segment Heading(string id, SegmentRole role, string text, LanguageTag language)
    {
        var trimmed = text.Trim();
        return new Segment
        {
            Id = id,
            Role = role,
            Text = trimmed,
            Facts = [.. NumberScanner.Find(trimmed, language).Select(found => found.Fact with { Start = found.Span.Start })],
        };
    }

    private static Segment Of(
        ArticleText text, Sentence sentence, LanguageTag language, ReadOnlySpan<(TextSpan Span, Fact Fact)> given)
    {
        var span = Trimmed(text.Plain, sentence.Span);
        var written = span.In(text.Plain);
        var numbers = text.Blocks[sentence.Block].IsProse ? NumberScanner.Find(written, language) : [];
        var facts = ImmutableArray.CreateBuilder<Fact>(given.Length + numbers.Length);
        var next = 0;
        foreach (var (inSentence, number) in numbers)
        {
            var place = inSentence with { Start = inSentence.Start + span.Start };
            while (next < given.Length && given[next].Span.Start < place.Start)
            {
                facts.Add(Placed(given[next++]));
            }

            var isTaken = (next > 0 && given[next - 1].Span.Overlaps(place)) || (next < given.Length && given[next].Span.Overlaps(place));
            if (!isTaken)
            {
                facts.Add(number with { Start = inSentence.Start });
            }
        }

        while (next < given.Length)
        {
            facts.Add(Placed(given[next++]));
        }

        return new Segment
        {
            Id = sentence.Id,
            Role = SegmentRole.Body,
            Paragraph = sentence.Block,
            Span = span,
            Text = written,
            Facts = facts.DrainToImmutable(),
        };

        Fact Placed((TextSpan Span, Fact Fact) entry) => entry.Fact with { Start = Math.Max(0, entry.Span.Start - span.Start) };
    }

    /// <summary>The part of a place of the article that lies in a segment, counted from the segment's start.</summary>
    private static TextSpan Within(TextSpan place, TextSpan segment)
    {
        var start = Math.Clamp(place.Start, segment.Start, segment.End);
        return TextSpan.FromBounds(start - segment.Start, Math.Clamp(place.End, start, segment.End) - segment.Start);
    }

    private static TextSpan Trimmed(string plain, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && char.IsWhiteSpace(plain[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(plain[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
