using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dossier.Dates;
using Dossier.Diagnostics;
using Dossier.Edtf;
using Dossier.Text;

namespace Dossier.Accuracy;

/// <summary>The texts of gold data as articles: plain, each line a paragraph.</summary>
internal static class GoldText
{
    private const int LongestHeadline = 120;

    /// <summary>How predictions are written: letters as they are.</summary>
    public static JsonSerializerOptions Plain { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ImmutableArray<Timex> Dates(string text, string language, string? published)
    {
        _ = LanguageTag.TryParse(language, out var tag);
        EdtfDate? date = null;
        _ = published is not null && EdtfDate.TryParse(published, out date);
        return DateRecognizer.FindAll(Article(text), tag, date);
    }

    /// <summary>The language that a gold document names.</summary>
    public static LanguageTag Language(JsonNode document)
    {
        _ = LanguageTag.TryParse(document["lang"]!.GetValue<string>(), out var tag);
        return tag;
    }

    /// <summary>A passage in brackets, with some words around it, on one line.</summary>
    public static string Around(string text, int start, int end) =>
        $"{text[Math.Max(0, start - 60)..start]}[{text[start..end]}]{text[end..Math.Min(text.Length, end + 60)]}".ReplaceLineEndings(" ⏎ ");

    /// <summary>Each line a block: a heading where it does not end like a sentence, as headlines do not; else a paragraph.</summary>
    public static ArticleText Article(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                blocks.Add(new TextBlock
                {
                    Kind = IsHeadline(line) ? BlockKind.Heading : BlockKind.Paragraph,
                    Id = $"p{blocks.Count + 1}",
                    Span = new TextSpan(start, line.Length),
                    FirstSentence = blocks.Count,
                    SentenceCount = 1,
                });
            }

            start += line.Length + 1;
        }

        return new ArticleText
        {
            Plain = text,
            Blocks = blocks.ToImmutable(),
            Sentences = [.. blocks.Select((block, index) => new Sentence($"{block.Id}s1", block.Span, index))],
            Body = [],
            Footnotes = [],
            Offsets = new OffsetMap(new SourceFile("gold", ""), []),
            Media = [],
        };
    }

    private static bool IsHeadline(string line) => line.TrimEnd() is { Length: > 0 and <= LongestHeadline } trimmed && !".!?;,\"»”…)".Contains(trimmed[^1], StringComparison.Ordinal);

    /// <summary>For each offset in UTF-16 units, the offset in code points.</summary>
    public static int[] CodePoints(string text)
    {
        var points = new int[text.Length + 1];
        var point = 0;
        for (var i = 0; i < text.Length; i++)
        {
            points[i] = point;
            point += char.IsHighSurrogate(text[i]) ? 0 : 1;
        }

        points[text.Length] = point;
        return points;
    }
}
