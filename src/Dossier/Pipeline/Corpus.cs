using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Text;
using Dossier.Translations;
using Dossier.Translations.Alignment;

namespace Dossier.Pipeline;

/// <summary>Everything that was read, resolved: what the pages are made from.</summary>
public sealed record Corpus
{
    /// <summary>What <c>dossier.yaml</c> says.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>The authority records.</summary>
    public required AuthorityRegistry Registry { get; init; }

    /// <summary>The terms that translations are held against.</summary>
    public Glossary Glossary { get; init; } = Glossary.Empty;

    /// <summary>The articles, by slug.</summary>
    public required ImmutableArray<Article> Articles { get; init; }

    /// <summary>The same, to look up.</summary>
    public required FrozenDictionary<Slug, Article> BySlug { get; init; }

    /// <summary>What the maintainer says of translations, by the translation's slug: only of those with a file of their own.</summary>
    public FrozenDictionary<Slug, EditedTranslation> Edited { get; init; } = FrozenDictionary<Slug, EditedTranslation>.Empty;

    /// <summary>The maintainer's word lists.</summary>
    public ImmutableArray<WordList> WordLists { get; init; } = [];

    /// <summary>The maintainer's own pages, by path.</summary>
    public required ImmutableArray<OwnPage> Pages { get; init; }

    /// <summary>The links that authors wrote to pages of this site, to be held against the pages that there are.</summary>
    public required ImmutableArray<WrittenLink> Links { get; init; }

    /// <summary>How many articles are drafts, and so left out.</summary>
    public required int DraftCount { get; init; }

    /// <summary>The images that are shown: paths below the input folder.</summary>
    public IEnumerable<string> Media => Articles.SelectMany(article => article.Text.Media)
        .Concat(Pages.SelectMany(page => page.Text.Media))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);
}

/// <summary>A page of the maintainer's own: <c>pages/about.md</c> → <c>about.html</c>.</summary>
public sealed record OwnPage(string Title, Permalink Permalink, LanguageTag Language, SourceFile File, ArticleText Text);

/// <summary>A link to a page of this site, where an author wrote it.</summary>
public readonly record struct WrittenLink(Permalink Target, SourceSpan Place);
