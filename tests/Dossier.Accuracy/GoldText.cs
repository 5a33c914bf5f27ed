using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Diagnostics;
using Dossier.Edtf;
using Dossier.Text;

namespace Dossier.Accuracy;

/// <summary>The texts of gold data as articles: plain, each line a paragraph.</summary>
internal static class GoldText
{
    public static ImmutableArray<Timex> Dates(string text, string language, string? published)
    {
        _ = LanguageTag.TryParse(language, out var tag);
        EdtfDate? date = null;
        _ = published is not null && EdtfDate.TryParse(published, out date);
        return DateRecognizer.FindAll(Article(text), tag, date);
    }

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
                    Kind = BlockKind.Paragraph,
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
