using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Articles;
using Dossier.Diagnostics;

namespace Dossier.Pipeline;

/// <summary>Holds the links that authors wrote against the pages that there are, so that none is dead.</summary>
internal static class WrittenLinks
{
    /// <summary>Reports each link to a page, or to a place in an article, that is not there.</summary>
    public static void Check(Corpus corpus, ImmutableArray<string> paths, DiagnosticBag diagnostics)
    {
        if (corpus.Links.IsEmpty)
        {
            return;
        }

        var pages = paths.ToFrozenSet(StringComparer.Ordinal);
        var places = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        var articles = corpus.Articles.ToDictionary(article => article.Permalink.Path, StringComparer.Ordinal);
        foreach (var (target, place) in corpus.Links)
        {
            if (!pages.Contains(target.Path))
            {
                diagnostics.Add(Codes.LinkBroken.At(place, place.File.Path, target));
            }
            else if (target.Fragment.Length > 0 && articles.TryGetValue(target.Path, out var article))
            {
                if (!places.TryGetValue(target.Path, out var known))
                {
                    places.Add(target.Path, known = PlacesIn(article));
                }

                if (!known.Contains(target.Fragment))
                {
                    diagnostics.Add(Codes.AnchorBroken.At(place, place.File.Path, target));
                }
            }
        }
    }

    private static FrozenSet<string> PlacesIn(Article article) => article.Text.Blocks.Select(block => block.Id)
        .Concat(article.Text.Sentences.Select(sentence => sentence.Id))
        .Concat(article.Names.Select((_, index) => MentionAddress.Name(index)))
        .Concat(article.Dates.Select((_, index) => MentionAddress.Date(index)))
        .Concat(article.Annotations.Select(note => note.Address))
        .Concat(article.Annotations.SelectMany(note => article.NamedIn(note).Names.Select((_, index) => MentionAddress.InNote(note.Address, MentionAddress.Name(index)))))
        .Concat(article.Annotations.SelectMany(note => article.NamedIn(note).Dates.Select((_, index) => MentionAddress.InNote(note.Address, MentionAddress.Date(index)))))
        .ToFrozenSet(StringComparer.Ordinal);
}
