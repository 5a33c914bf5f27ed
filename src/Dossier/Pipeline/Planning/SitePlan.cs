using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Names;
using Dossier.Pages;
using Dossier.Text;

namespace Dossier.Pipeline.Planning;

/// <summary>A page that will be made when it is written.</summary>
/// <param name="Path">Where.</param>
/// <param name="Origin">From what, for messages.</param>
/// <param name="Make">Makes it; called once, from any thread.</param>
internal sealed record PlannedPage(string Path, string Origin, Func<Page> Make);

/// <summary>What all plans share.</summary>
internal sealed class SitePlan(Corpus corpus, CrossReferences references, SiteFrame frame)
{
    private readonly Dictionary<Slug, ArticleCard> _cards = corpus.Articles.ToDictionary(article => article.Slug, article => Card(article, corpus));

    public Corpus Corpus => corpus;

    public CrossReferences References => references;

    public SiteFrame Frame => frame;

    /// <summary>How many of everything.</summary>
    public SiteCounts Counts { get; } = new(
        corpus.Articles.Length,
        corpus.Registry.All.Count(record => record.Kind == RecordKind.Person),
        corpus.Registry.All.Count(record => record.Kind == RecordKind.Organization),
        corpus.Registry.All.Count(record => record.Kind == RecordKind.Place),
        corpus.Articles.Sum(article => article.Names.Length),
        corpus.Articles.Sum(article => article.Dates.Length),
        references.Pairs.Length,
        references.Pairs.Sum(pair => pair.Discrepancies.Length),
        corpus.Articles.Sum(article => article.Annotations.Length));

    /// <summary>The order of names in the dossier's language.</summary>
    public Collation Collation { get; } = Collation.Of(corpus.Settings.Language);

    /// <summary>The records of a kind as an index lists them: by sort name, then by the names' characters, then by id.</summary>
    public ImmutableArray<AuthorityRecord> Records(RecordKind kind) =>
    [
        .. corpus.Registry.All.Where(record => record.Kind == kind)
            .OrderBy(record => Collation.KeyOf(record.SortName), StringComparer.Ordinal)
            .ThenBy(record => record.SortName, StringComparer.Ordinal)
            .ThenBy(record => record.Id, StringComparer.Ordinal),
    ];

    /// <summary>An article where it is listed.</summary>
    public ArticleCard CardOf(Article article) => _cards[article.Slug];

    /// <summary>A record named in passing.</summary>
    public RecordLink LinkTo(AuthorityRecord record, int count) =>
        new(RecordSections.PageOf(record), record.Kind, record.NameIn(corpus.Settings.Language), count);

    /// <summary>A record in a list.</summary>
    public RecordCard CardOf(AuthorityRecord record) => new(
        LinkTo(record, references.CountOf(record)),
        record.SortName,
        record.DescriptionIn(corpus.Settings.Language),
        references.Mentions.TryGetValue(record, out var groups) ? groups.Length : 0);

    /// <summary>The records, most mentioned first.</summary>
    public IEnumerable<AuthorityRecord> MostMentioned(RecordKind kind) => corpus.Registry.All
        .Where(record => record.Kind == kind)
        .Select(record => (record, count: references.CountOf(record)))
        .Where(entry => entry.count > 0)
        .OrderByDescending(entry => entry.count)
        .ThenBy(entry => entry.record.Id, StringComparer.Ordinal)
        .Select(entry => entry.record);

    /// <summary>A mention in context.</summary>
    public static MentionView Mention(Article article, TextSpan span, string address, int width = KeywordInContext.Width)
    {
        var context = KeywordInContext.Of(article.Text, span, width);
        return new MentionView
        {
            Id = MentionAddress.Entry(article.Slug, address),
            Target = article.Permalink.At(address),
            Before = context.Before,
            Written = context.Written,
            After = context.After,
        };
    }

    private static ArticleCard Card(Article article, Corpus corpus) => new()
    {
        Target = article.Permalink,
        Title = article.Title,
        Language = article.Language,
        Date = article.Date,
        Summary = article.Summary,
        TranslationOf = article.TranslationOf is { } original ? (corpus.BySlug[original].Title, corpus.BySlug[original].Language) : null,
        NoteCount = article.Annotations.Length,
    };
}
