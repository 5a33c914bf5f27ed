using System.Collections.Immutable;
using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Annotations.Exchange;

/// <summary>What tags and motivations say of a note: kind, certainty, and those that stay as a line of its text.</summary>
internal sealed record ForeignTags(AnnotationKind Kind, Certainty? Certainty, ImmutableArray<string> Others)
{
    /// <summary>A tag that is a kind of ours says more than a motivation, and both more than nothing.</summary>
    public static ForeignTags Of(ImmutableArray<string> tags, ImmutableArray<string> motivations)
    {
        var named = tags.Select(Motivations.KindOfTag).FirstOrDefault(kind => kind is not null)
            ?? motivations.Select(Motivations.KindOf).FirstOrDefault(kind => kind is not null);
        var certainty = tags.Select(Motivations.CertaintyOfTag).FirstOrDefault(sure => sure is not null);
        var others = tags.Where(tag => Motivations.KindOfTag(tag) is null && Motivations.CertaintyOfTag(tag) is null)
            .Concat(motivations.Where(Motivations.IsWorthATag))
            .Select(tag => KeywordInContext.OneLine(tag).Trim())
            .Distinct(StringComparer.Ordinal);
        return new ForeignTags(named ?? AnnotationKind.Context, certainty, [.. others]);
    }

    /// <summary>A text, and the tags that have no other place as its last line.</summary>
    public string Under(string text)
    {
        var line = Others.IsEmpty ? string.Empty : "Tags: " + string.Join(", ", Others.Select(MarkdownText.Escaped));
        return string.Join("\n\n", new[] { text, line }.Where(part => part.Length > 0));
    }
}
