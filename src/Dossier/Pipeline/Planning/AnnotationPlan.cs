using System.Collections.Immutable;
using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Pages;

namespace Dossier.Pipeline.Planning;

/// <summary>The index of notes, and notes as they are shown.</summary>
internal static class AnnotationPlan
{
    public static IEnumerable<PlannedPage> Pages(SitePlan plan)
    {
        if (plan.Corpus.Articles.Any(article => article.Annotations.Length > 0))
        {
            yield return new PlannedPage(NavigationPlan.Annotations.Path, "the annotations", () => Index(plan));
        }
    }

    /// <summary>The notes of an article.</summary>
    public static ImmutableArray<NoteView> Notes(SitePlan plan, Article article, bool withIds = false) =>
        [.. article.Annotations.Select((note, index) => View(plan, article, note, index + 1, withIds))];

    /// <summary>The address of the number that stands in the text.</summary>
    public static string ReferenceId(Annotation note) => "ref-" + note.Written.Id;

    private static AnnotationIndexPage Index(SitePlan plan)
    {
        var annotated = CrossReferences.ByDate(plan.Corpus.Articles.Where(article => article.Annotations.Length > 0)).ToArray();
        return new AnnotationIndexPage
        {
            Path = NavigationPlan.Annotations.Path,
            Site = plan.Frame,
            Articles = [.. annotated.Select(article => (plan.CardOf(article), Notes(plan, article)))],
            Kinds =
            [
                .. annotated.SelectMany(article => article.Annotations).CountBy(note => note.Written.Kind)
                    .OrderBy(entry => entry.Key).Select(entry => (entry.Key, entry.Value)),
            ],
        };
    }

    /// <summary>A note as it is shown.</summary>
    public static NoteView View(SitePlan plan, Article article, Annotation note, int number, bool withIds = false) => new()
    {
        Number = number,
        Id = note.Address,
        ReferenceId = ReferenceId(note),
        Article = article.Permalink,
        Outcome = note.Outcome,
        Aim = NoteAims.Of(plan, article, note),
        Kind = note.Written.Kind,
        Body = NoteMarks.Body(article, note, plan.Corpus.Settings.Language, withIds),
        Creator = note.Written.Creator,
        Created = note.Written.Created,
        Certainty = note.Written.Certainty,
        Sources = note.Written.Sources,
    };
}
