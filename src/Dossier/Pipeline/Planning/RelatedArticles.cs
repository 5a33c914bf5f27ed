using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Names;
using Dossier.Pages;

namespace Dossier.Pipeline.Planning;

/// <summary>
/// Which articles name the same people. A record that few articles name says more than one that all name: each shared
/// record counts log(N / n), as in tf–idf (Spärck Jones 1972). An article's translation is not counted: it is linked anyway.
/// </summary>
internal sealed class RelatedArticles
{
    private readonly SitePlan _plan;
    private readonly FrozenDictionary<AuthorityRecord, (ImmutableArray<MentionsIn> Groups, double Weight)> _records;

    public RelatedArticles(SitePlan plan)
    {
        _plan = plan;
        var all = plan.Corpus.Articles.Length;
        _records = plan.References.Mentions.ToFrozenDictionary(
            entry => entry.Key,
            entry => (entry.Value, Weight: Math.Log(1 + ((double)all / entry.Value.Length))),
            plan.References.Mentions.Comparer);
    }

    /// <summary>The articles most related to one, best first, each with what both name.</summary>
    public ImmutableArray<RelatedArticle> Of(Article article, int count)
    {
        var pairs = _plan.References.PairsOf[article.Slug].Select(pair => pair.Source == article ? pair.Translation : pair.Source).ToArray();
        var own = article.Names.Select(name => name.Record).Distinct().ToArray();
        var scores = new Dictionary<Article, double>(ReferenceEqualityComparer.Instance);
        foreach (var record in own)
        {
            var (groups, weight) = _records[record];
            foreach (var group in groups)
            {
                if (group.Article != article && group.Article.Language == article.Language && Array.IndexOf(pairs, group.Article) < 0)
                {
                    scores[group.Article] = scores.GetValueOrDefault(group.Article) + weight;
                }
            }
        }

        return
        [
            .. scores
                .OrderByDescending(entry => entry.Value)
                .ThenBy(entry => entry.Key.Slug)
                .Take(count)
                .Select(entry => new RelatedArticle(_plan.CardOf(entry.Key), Shared(own, entry.Key))),
        ];
    }

    private ImmutableArray<RecordLink> Shared(AuthorityRecord[] own, Article other)
    {
        var theirs = other.Names.CountBy(name => name.Record).ToDictionary(entry => entry.Key, entry => entry.Value);
        return [.. own.Where(theirs.ContainsKey).Select(record => _plan.LinkTo(record, theirs[record]))];
    }
}
