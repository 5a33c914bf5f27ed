using System.Collections.Immutable;
using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Pages;
using Dossier.Text;

namespace Dossier.Pipeline.Planning;

/// <summary>Notes as they are shown, and the pages that list them.</summary>
internal static class AnnotationPlan
{
    /// <summary>How many characters are shown on each side of a passage that has changed.</summary>
    public const int WordsAround = 60;

    private const int FirstWords = 60;

    public static IEnumerable<PlannedPage> Pages(SitePlan plan) => NoteListPlan.Pages(plan);

    /// <summary>The notes of an article, in the order of the page.</summary>
    /// <param name="plan">What all plans share.</param>
    /// <param name="article">The article.</param>
    /// <param name="withIds">Whether the names and dates in them carry their addresses: only in the article’s page.</param>
    public static ImmutableArray<NoteView> Notes(SitePlan plan, Article article, bool withIds = false) =>
        [.. article.Annotations.Select((note, index) => View(plan, article, note, index + 1, withIds))];

    /// <summary>The address of the number that stands in the text.</summary>
    public static string ReferenceId(Annotation note) => "ref-" + note.Written.Id;

    /// <summary>The address of the passage.</summary>
    public static string PassageId(Annotation note) => "passage-" + note.Written.Id;

    /// <summary>The address of the word that says a note's kind: the number in the text is described by it.</summary>
    public static string KindId(Annotation note) => "kind-" + note.Written.Id;

    /// <summary>A note as it is shown.</summary>
    public static NoteView View(SitePlan plan, Article article, Annotation note, int number, bool withIds = false)
    {
        var address = article.Permalink.At(note.Address);
        return new NoteView
        {
            Number = number,
            Id = note.Address,
            ReferenceId = note.Passage is null ? null : ReferenceId(note),
            KindId = KindId(note),
            Article = article.Permalink,
            Outcome = note.Outcome,
            Aim = NoteAims.Of(plan, article, note),
            Kind = note.Written.Kind,
            Body = NoteMarks.Body(article, note, plan.Corpus.Settings.Language, withIds),
            Creator = note.Written.Creator,
            Created = note.Written.Created,
            Certainty = note.Written.Certainty,
            Sources = note.Written.Sources,
            Wording = Wording(article, note),
            Citation = new NoteCitation(
                KeywordInContext.Shorten(note.Written.Body.Plain, FirstWords),
                article.Title,
                article.Language,
                plan.Corpus.Settings.BaseUrl is { } baseUrl ? address.Absolute(baseUrl) : address.From(string.Empty)),
        };
    }

    private static NoteWording? Wording(Article article, Annotation note) => note switch
    {
        { Outcome: AnchorOutcome.Exact } or { Written.Target: not PassageTarget } => null,
        { Written.Target: PassageTarget { Quote: var quote } } => new NoteWording(
            new KeywordInContext(quote.Before, quote.Exact, quote.After),
            note.Passage is { } passage ? KeywordInContext.Of(article.Text, passage, WordsAround) : null,
            article.Language),
        _ => null,
    };
}
