using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dossier.Articles;
using Dossier.Names;
using Dossier.Pages;

namespace Dossier.Pipeline.Planning;

/// <summary>
/// Who and what is named together with a record. Two names in one sentence have more to do with each other than two in one
/// article: so sentences, blocks and articles are counted apart, and those that share most sentences come first.
/// </summary>
internal static class NamedTogether
{
    /// <summary>How many others are shown.</summary>
    private const int Shown = 20;

    public static ImmutableArray<Companion> With(AuthorityRecord record, ImmutableArray<MentionsIn> groups, SitePlan plan)
    {
        var tallies = new Dictionary<AuthorityRecord, Tally>();
        for (var i = 0; i < groups.Length; i++)
        {
            Count(record, groups[i], i, tallies);
        }

        return
        [
            .. tallies
                .OrderByDescending(entry => entry.Value.Sentences)
                .ThenByDescending(entry => entry.Value.Blocks)
                .ThenByDescending(entry => entry.Value.Articles)
                .ThenBy(entry => entry.Key.Kind)
                .ThenBy(entry => entry.Key.Id, StringComparer.Ordinal)
                .Take(Shown)
                .Select(entry => new Companion(
                    plan.LinkTo(entry.Key, entry.Value.Articles),
                    new Shared(entry.Value.Sentences, entry.Value.FirstSentence),
                    new Shared(entry.Value.Blocks, entry.Value.FirstBlock),
                    new Shared(entry.Value.Articles, entry.Value.FirstArticle))),
        ];
    }

    /// <summary>Counts one article. Its names come in the order of the text, so what was counted last tells what is new.</summary>
    private static void Count(AuthorityRecord record, MentionsIn group, int number, Dictionary<AuthorityRecord, Tally> tallies)
    {
        var article = group.Article;
        var sentences = SentencesOf(article);
        var own = group.Indexes.Select(index => sentences[index]).ToHashSet();
        var ownBlocks = own.Select(sentence => article.Text.Sentences[sentence].Block).ToHashSet();
        for (var i = 0; i < article.Names.Length; i++)
        {
            var other = article.Names[i].Record;
            if (ReferenceEquals(other, record))
            {
                continue;
            }

            ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(tallies, other, out var isKnown);
            if (!isKnown || tally.Article != number)
            {
                tally.FirstArticle = isKnown ? tally.FirstArticle : article.Permalink;
                tally.Articles++;
                (tally.Article, tally.Sentence, tally.Block) = (number, -1, -1);
            }

            var sentence = article.Text.Sentences[sentences[i]];
            if (sentences[i] != tally.Sentence && own.Contains(sentences[i]))
            {
                tally.FirstSentence = tally.Sentences++ == 0 ? article.Permalink.At(sentence.Id) : tally.FirstSentence;
                tally.Sentence = sentences[i];
            }

            if (sentence.Block != tally.Block && ownBlocks.Contains(sentence.Block))
            {
                tally.FirstBlock = tally.Blocks++ == 0 ? article.Permalink.At(article.Text.Blocks[sentence.Block].Id) : tally.FirstBlock;
                tally.Block = sentence.Block;
            }
        }
    }

    /// <summary>The sentence that each name of an article begins in.</summary>
    private static int[] SentencesOf(Article article)
    {
        var sentences = new int[article.Names.Length];
        var at = 0;
        for (var i = 0; i < sentences.Length; i++)
        {
            while (at + 1 < article.Text.Sentences.Length && article.Text.Sentences[at + 1].Span.Start <= article.Names[i].Span.Start)
            {
                at++;
            }

            sentences[i] = at;
        }

        return sentences;
    }

    private record struct Tally
    {
        public int Sentences;
        public int Blocks;
        public int Articles;
        public Permalink FirstSentence;
        public Permalink FirstBlock;
        public Permalink FirstArticle;

        // What was counted last.
        public int Article;
        public int Sentence;
        public int Block;
    }
}
