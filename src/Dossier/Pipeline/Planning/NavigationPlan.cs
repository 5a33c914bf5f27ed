using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Names;
using Dossier.Pages;

namespace Dossier.Pipeline.Planning;

/// <summary>What every page shows of the whole site: only parts that have something in them.</summary>
internal static class NavigationPlan
{
    public static readonly Permalink Home = new("index.html");
    public static readonly Permalink Articles = new("articles/index.html");
    public static readonly Permalink Dates = new("dates/index.html");
    public static readonly Permalink Translations = new("translations/index.html");
    public static readonly Permalink Discrepancies = new("translations/discrepancies.html");
    public static readonly Permalink Annotations = new("annotations/index.html");

    public static Permalink Records(RecordKind kind) => new(RecordSections.Folder(kind) + "/index.html");

    public static SiteFrame Frame(Corpus corpus, CrossReferences references)
    {
        var entries = ImmutableArray.CreateBuilder<NavigationEntry>();
        entries.Add(new NavigationEntry(Section.Articles, null, Articles));
        foreach (var kind in Enum.GetValues<RecordKind>().Where(kind => corpus.Registry.All.Any(record => record.Kind == kind)))
        {
            entries.Add(new NavigationEntry(RecordSections.Of(kind), null, Records(kind)));
        }

        if (!references.Years.IsEmpty)
        {
            entries.Add(new NavigationEntry(Section.Dates, null, Dates));
        }

        if (!references.Pairs.IsEmpty)
        {
            entries.Add(new NavigationEntry(Section.Translations, null, Translations));
        }

        if (corpus.Articles.Any(article => article.Annotations.Length > 0))
        {
            entries.Add(new NavigationEntry(Section.Annotations, null, Annotations));
        }

        entries.AddRange(corpus.Pages.Select(page => new NavigationEntry(Section.Free, page.Title, page.Permalink)));
        return new SiteFrame
        {
            Settings = corpus.Settings,
            Navigation = entries.ToImmutable(),
            HasFeed = corpus.Settings.BaseUrl is not null,
        };
    }
}
