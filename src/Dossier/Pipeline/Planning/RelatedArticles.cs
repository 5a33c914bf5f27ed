using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Names;
using Dossier.Pages;
using Dossier.Text;

namespace Dossier.Pipeline.Planning;

/// <summary>
/// Which articles name the same people. A person whom few articles name says more than one whom all name: each shared
/// person counts log(1 + N / n), as in tf–idf (Spärck Jones 1972). Only articles of the same language are compared: the
/// translations are linked anyway.
/// </summary>
internal sealed class RelatedArticles
{
    private readonly SitePlan _plan;
    private readonly ImmutableArray<Article> _articles;
    private readonly FrozenDictionary<(AuthorityRecord Person, LanguageTag Language), (int[] Articles, double Weight)> _people;

    /// <summary>Arrays of zeros, one for each thread that is at work.</summary>
    private readonly ConcurrentBag<double[]> _free = [];

    public RelatedArticles(SitePlan plan)
    {
        _plan = plan;
        _articles = plan.Corpus.Articles;
        var numbers = _articles.Select((article, number) => (article.Slug, number)).ToDictionary(entry => entry.Slug, entry => entry.number);
        _people = plan.References.Mentions
            .Where(entry => entry.Key.Kind == RecordKind.Person)
            .SelectMany(entry => entry.Value
                .GroupBy(group => group.Article.Language)
                .Select(language => KeyValuePair.Create(
                    (entry.Key, language.Key),
                    (language.Select(group => numbers[group.Article.Slug]).ToArray(), Math.Log(1 + ((double)_articles.Length / entry.Value.Length))))))
            .ToFrozenDictionary();
    }

    /// <summary>The articles most related to one, best first, each with the people whom both name.</summary>
    public ImmutableArray<RelatedArticle> Of(Article article, int count)
    {
        var own = article.Names.Select(name => name.Record).Where(record => record.Kind == RecordKind.Person).Distinct().ToArray();
        var scores = _free.TryTake(out var zeros) ? zeros : new double[_articles.Length];
        var touched = new List<int>();
        foreach (var person in own)
        {
            var (articles, weight) = _people[(person, article.Language)];
            foreach (var other in articles)
            {
                if (scores[other] == 0)
                {
                    touched.Add(other);
                }

                scores[other] += weight;
            }
        }

        var best = Best(article, touched, scores, count);
        foreach (var other in touched)
        {
            scores[other] = 0;
        }

        _free.Add(scores);
        return [.. best.Select(other => new RelatedArticle(_plan.CardOf(other), Shared(own, other)))];
    }

    /// <summary>The articles with the highest scores; of equal ones the first by slug, which is the order of their numbers.</summary>
    private List<Article> Best(Article article, List<int> touched, double[] scores, int count)
    {
        var queue = new PriorityQueue<int, (double Score, int Order)>();
        foreach (var other in touched)
        {
            if (ReferenceEquals(_articles[other], article))
            {
                continue;
            }

            var rank = (scores[other], -other);
            if (queue.Count < count)
            {
                queue.Enqueue(other, rank);
            }
            else
            {
                queue.EnqueueDequeue(other, rank);
            }
        }

        var best = new List<Article>(queue.Count);
        while (queue.TryDequeue(out var other, out _))
        {
            best.Add(_articles[other]);
        }

        best.Reverse();
        return best;
    }

    private ImmutableArray<RecordLink> Shared(AuthorityRecord[] own, Article other)
    {
        var theirs = other.Names.CountBy(name => name.Record).ToDictionary(entry => entry.Key, entry => entry.Value);
        return [.. own.Where(theirs.ContainsKey).Select(record => _plan.LinkTo(record, theirs[record]))];
    }
}
