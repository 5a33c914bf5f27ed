using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Diagnostics;
using Dossier.Edtf;
using Dossier.Text;

namespace Dossier.Tests.Dates;

/// <summary>An article of one paragraph a string, each one sentence.</summary>
internal static class PlainArticle
{
    public static ArticleText Of(params string[] paragraphs) => Of(BlockKind.Paragraph, paragraphs);

    public static ArticleText Of(BlockKind kind, params string[] paragraphs)
    {
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var start = 0;
        foreach (var paragraph in paragraphs)
        {
            blocks.Add(new TextBlock
            {
                Kind = kind,
                Id = $"p{blocks.Count + 1}",
                Span = new TextSpan(start, paragraph.Length),
                FirstSentence = blocks.Count,
                SentenceCount = 1,
            });
            start += paragraph.Length + 1;
        }

        return new ArticleText
        {
            Plain = string.Concat(paragraphs.Select(paragraph => paragraph + "\n")),
            Blocks = blocks.ToImmutable(),
            Sentences = [.. blocks.Select((block, index) => new Sentence($"{block.Id}s1", block.Span, index))],
            Body = [],
            Footnotes = [],
            Offsets = new OffsetMap(new SourceFile("articles/a.md", ""), []),
            Media = [],
        };
    }

    /// <summary>The dates of one paragraph, as <c>written = value</c>, joined by <c>; </c>.</summary>
    public static string Dates(string language, string? published, string paragraph) => string.Join("; ", Find(language, published, Of(paragraph))
        .Select(mention => $"{mention.Written} = {mention.Value}"));

    public static ImmutableArray<DateMention> Find(string language, string? published, ArticleText text)
    {
        Assert.True(LanguageTag.TryParse(language, out var tag));
        EdtfDate? date = null;
        Assert.True(published is null || EdtfDate.TryParse(published, out date));
        return DateRecognizer.Find(text, tag, date);
    }
}
