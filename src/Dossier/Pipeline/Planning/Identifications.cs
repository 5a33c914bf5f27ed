using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Names;
using Dossier.Pages;
using Dossier.Text;

namespace Dossier.Pipeline.Planning;

/// <summary>What editors say of names, as it is shown: below their article, and on the pages of records.</summary>
internal static class Identifications
{
    /// <summary>Whether there is more to say of how a name was read than that the rules found it.</summary>
    public static bool HasReading(NameMention name) => name.Ruling is not null || name.IsTentative;

    /// <summary>The address of how a name was read, below the article: <c>m3-read</c>.</summary>
    /// <param name="mention">The address of the name: <c>m3</c>.</param>
    public static string ReadingId(string mention) => mention + "-read";

    /// <summary>The names of an article that an editor told, or that the rules only think likely.</summary>
    public static ImmutableArray<ReadName> ReadIn(SitePlan plan, Article article) =>
    [
        .. article.Names
            .Select((name, index) => (name, address: MentionAddress.Name(index)))
            .Where(entry => HasReading(entry.name))
            .Select(entry => new ReadName(
                ReadingId(entry.address),
                article.Permalink.At(entry.address),
                KeywordInContext.Of(article.Text, entry.name.Span).Written,
                Link(plan, entry.name.Record),
                entry.name.Ruling?.Because,
                entry.name.Ruling?.Certainty)),
    ];

    /// <summary>The passages that do not name a record, articles by date.</summary>
    public static ImmutableArray<RejectedIdentification> RejectedOf(SitePlan plan, AuthorityRecord record) =>
    [
        .. plan.References.Rejected.GetValueOrDefault(record, []).Select(rejected =>
        {
            var (article, span) = (rejected.Article, rejected.Ruling.Span);
            var context = KeywordInContext.Of(article.Text, span);
            var named = article.Names.FirstOrDefault(name => name.Ruling is { } ruling && ruling.Span == span)?.Record;
            return new RejectedIdentification
            {
                Article = plan.CardOf(article),
                Target = article.Permalink.At(article.Text.SentenceAt(span.Start).Id),
                Before = context.Before,
                Written = context.Written,
                After = context.After,
                Instead = named is null ? null : Link(plan, named),
                Because = rejected.Ruling.Because,
                Certainty = rejected.Ruling.Certainty,
            };
        }),
    ];

    private static RecordLink Link(SitePlan plan, AuthorityRecord record) => plan.LinkTo(record, plan.References.CountOf(record));
}
