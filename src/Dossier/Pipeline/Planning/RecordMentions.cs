using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Pages;
using Dossier.Text;

namespace Dossier.Pipeline.Planning;

/// <summary>
/// Every mention of a record, in context. All of them stand in the record's one page, so that their addresses are permanent,
/// whatever is added later; where they are many, each has fewer words around it, and an article shows its first few only,
/// until it is opened.
/// </summary>
internal static class RecordMentions
{
    /// <summary>More mentions than these are many.</summary>
    private const int Many = 200;

    /// <summary>How many characters are shown on each side where mentions are many: about a line in all.</summary>
    private const int NarrowWidth = 60;

    /// <summary>Whether a page has so many mentions that it folds them.</summary>
    public static bool IsLong(int count) => count > Many;

    /// <summary>The mentions by article, in the order given.</summary>
    public static ImmutableArray<MentionGroup> Of(SitePlan plan, ImmutableArray<MentionsIn> groups)
    {
        var isLong = IsLong(groups.Sum(group => group.Indexes.Length));
        return [.. groups.Select(group => Group(plan, group, isLong))];
    }

    private static MentionGroup Group(SitePlan plan, MentionsIn group, bool isLong) => new(
        MentionAddress.Entry(group.Article.Slug, "mentions"),
        plan.CardOf(group.Article),
        [.. group.Indexes.Select(index => Mention(group.Article, index, isLong ? NarrowWidth : KeywordInContext.Width))],
        // To open a group for a single line more would be no gain.
        isLong && group.Indexes.Length > MentionGroup.Shown + 1);

    private static MentionView Mention(Article article, int index, int width)
    {
        var name = article.Names[index];
        return SitePlan.Mention(article, name.Span, MentionAddress.Name(index), width) with
        {
            IsTentative = name.IsTentative,
            Because = name.Ruling?.Because,
            Certainty = name.Ruling?.Certainty,
        };
    }
}
