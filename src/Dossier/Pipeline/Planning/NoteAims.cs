using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Pages;
using Dossier.Text;

namespace Dossier.Pipeline.Planning;

/// <summary>What notes are about, as it is shown.</summary>
internal static class NoteAims
{
    private const int QuoteLength = 160;

    /// <summary>What a note is about.</summary>
    public static NoteAim Of(SitePlan plan, Article article, Annotation note) => note.Written.Target switch
    {
        PassageTarget when note.Passage is { } passage => new NoteAim(
            NoteAimKind.Passage, KeywordInContext.Shorten(passage.In(article.Text.Plain), QuoteLength), article.Language, article.Permalink.At(AnnotationPlan.ReferenceId(note))),
        PassageTarget lost => new NoteAim(NoteAimKind.Passage, KeywordInContext.Shorten(lost.Quote.Exact, QuoteLength), article.Language, null),
        _ => new NoteAim(NoteAimKind.Article, article.Title, article.Language, article.Permalink),
    };
}
