using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Names.Suggestions;
using Dossier.Text;

namespace Dossier.Pipeline;

/// <summary>A place where a name stands that no record has.</summary>
/// <param name="Source">The name in the article's file.</param>
/// <param name="Before">The words before it.</param>
/// <param name="Written">The name as written.</param>
/// <param name="After">The words behind it.</param>
public sealed record NamedPlace(SourceSpan Source, string Before, string Written, string After);

/// <summary>What the dossier could list: for <c>dossier suggest</c>.</summary>
public static class NameSuggestions
{
    // A place is a line on a terminal.
    private const int Width = 32;

    /// <summary>The names of all articles, by file and place.</summary>
    public static ImmutableArray<Suggestion<NamedPlace>> Of(Corpus corpus)
    {
        var matcher = NameMatcher.Create(corpus.Registry, new DiagnosticBag());
        var articles = corpus.Articles.OrderBy(article => article.File.Path, StringComparer.Ordinal).ToArray();
        var found = new (UnlistedName, NamedPlace)[articles.Length][];
        Parallel.For(0, articles.Length, i => found[i] = [.. Names(articles[i], matcher)]);
        return SuggestionList.Of(found.SelectMany(names => names), TakenIds(corpus));
    }

    private static IEnumerable<string> TakenIds(Corpus corpus) => corpus.Registry.All.Select(record => record.Id)
        .Concat(corpus.Registry.FormerIds.Select(former => former.Id))
        .Concat(corpus.Settings.Retired.Select(retired => retired.Id));

    private static IEnumerable<(UnlistedName Name, NamedPlace Place)> Names(Article article, NameMatcher matcher)
    {
        ImmutableArray<NameRuling> rulings = [.. article.Names.Select(name => name.Ruling).OfType<NameRuling>(), .. article.Rejected];
        return UnlistedNames.Find(article.Text, article.Language, matcher, rulings).Select(name => (name, PlaceOf(article, name.Span)));
    }

    private static NamedPlace PlaceOf(Article article, TextSpan span)
    {
        var context = KeywordInContext.Of(article.Text, span, Width);
        return new NamedPlace(article.Text.Offsets.ToSource(span), context.Before, context.Written, context.After);
    }
}
