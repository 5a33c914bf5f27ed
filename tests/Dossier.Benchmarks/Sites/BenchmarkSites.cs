using Dossier.Benchmarks.Generation;
using Dossier.Benchmarks.Sentences;

namespace Dossier.Benchmarks.Sites;

/// <summary>Generates a number of articles into a dossier and, if asked, into a Hugo site.</summary>
public static class BenchmarkSites
{
    /// <summary>Changing it, or any template, changes the dossier: figures before and after can't be compared.</summary>
    private const ulong Seed = 20160224;

    public static GeneratedCounts Write(int articles, string dossier, string? hugo, HugoFeeds feeds)
    {
        DossierFolder.WriteSettings(dossier);
        if (hugo is not null)
        {
            HugoFolder.WriteSettings(hugo, feeds);
        }

        var slugs = new List<Bilingual>();
        var counts = new GeneratedCounts();
        for (var number = 0; number * 2 < articles; number++)
        {
            var pair = ArticlePair.Compose(Seed, number, slugs);
            var hasTranslation = (number * 2) + 1 < articles;
            Write(hasTranslation ? pair.Original : pair.Original with { Counterpart = null });
            if (hasTranslation)
            {
                slugs.Add(new Bilingual(pair.Original.Slug, pair.Translation.Slug));
                Write(pair.Translation);
            }
        }

        return counts;

        void Write(GeneratedArticle article)
        {
            DossierFolder.WriteArticle(dossier, article);
            if (hugo is not null)
            {
                HugoFolder.WriteArticle(hugo, article);
            }

            counts = counts.With(article);
        }
    }
}
