using System.Collections.Immutable;
using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Diagnostics;
using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Pipeline;

/// <summary>A note, and how well it holds on to its place.</summary>
/// <param name="Article">Its article.</param>
/// <param name="Note">The note.</param>
public sealed record AnnotationState(Article Article, Annotation Note)
{
    /// <summary>Where its target is written.</summary>
    public SourceSpan Place => Note.Written.Target.Place;

    /// <summary>Its quote; null where it is on no passage of the article.</summary>
    public TextQuoteSelector? Quote => (Note.Written.Target as PassageTarget)?.Quote;

    /// <summary>Whether so few words are quoted that a small change of the text can lose the place.</summary>
    public bool IsThin => Note.Outcome == AnchorOutcome.Exact && Quote is { } quote && RobustQuote.IsThin(quote) && Robust() is { } more && !RobustQuote.IsThin(more);

    /// <summary>What the quote has to be to mean the place where the passage stands now; null where it stands nowhere.</summary>
    /// <param name="withContext">Whether words before and behind are to be there even where the quote would not be thin without them.</param>
    public TextQuoteSelector? Present(bool withContext)
    {
        if (Note.Passage is not { } passage || Quote is not { } quote || Robust() is not { } robust)
        {
            return null;
        }

        var shortest = ShortestQuote.Of(Article.Text.Plain, passage);
        var likeBefore = shortest with
        {
            Prefix = shortest.Prefix.Length > 0 || quote.Prefix.Length == 0 ? shortest.Prefix : robust.Prefix,
            Suffix = shortest.Suffix.Length > 0 || quote.Suffix.Length == 0 ? shortest.Suffix : robust.Suffix,
        };
        var present = withContext || RobustQuote.IsThin(likeBefore) ? robust : likeBefore;

        // Words that were changed are written as the text has them now; those that are the same stay as they are.
        present = present with { Exact = Same(present.Exact, quote.Exact) ? quote.Exact : present.Exact };
        return QuoteMatcher.FindAll(Article.Text.Plain, present) is [var only] && only == passage ? present : null;
    }

    /// <summary>The notes of a dossier, by article, in the order of the page.</summary>
    public static ImmutableArray<AnnotationState> Of(Corpus corpus) =>
        [.. corpus.Articles.SelectMany(article => article.Annotations.Select(note => new AnnotationState(article, note)))];

    private TextQuoteSelector? Robust() => Note.Passage is { Length: > 0 } passage ? RobustQuote.Of(Article.Text, passage) : null;

    private static bool Same(string one, string other) => new FoldedText(one).Value.Trim() == new FoldedText(other).Value.Trim();
}
