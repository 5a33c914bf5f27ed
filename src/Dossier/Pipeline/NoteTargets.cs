using System.Collections.Immutable;
using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Dates;
using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Translations.Checks;

namespace Dossier.Pipeline;

/// <summary>Looks for what notes are about where that is no passage: a record, a date, a part of a translation.</summary>
internal static class NoteTargets
{
    /// <summary>
    /// The notes in the order of the page, as far as an article alone can tell. A note on a record that is not there, and one on
    /// a bead or a discrepancy of an article that is no translation, is an error and left out. A date that the article does not
    /// name makes the note an orphan. Whether beads and discrepancies are there, <see cref="PairNotes"/> tells.
    /// </summary>
    /// <param name="notes">The notes, those on passages at their places.</param>
    /// <param name="head">The article.</param>
    /// <param name="dates">The dates that it names.</param>
    /// <param name="registry">All records.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static ImmutableArray<Annotation> Settle(
        ImmutableArray<Annotation> notes, ArticleHead head, ImmutableArray<DateMention> dates, AuthorityRegistry registry, DiagnosticBag diagnostics) =>
        Anchoring.InOrder(notes.Select(note => Settle(note, head, dates, registry, diagnostics)).OfType<Annotation>());

    /// <summary>The record that a note is about, once <see cref="Settle(ImmutableArray{Annotation}, ArticleHead, ImmutableArray{DateMention}, AuthorityRegistry, DiagnosticBag)"/> has found it.</summary>
    public static AuthorityRecord RecordOf(RecordTarget target, AuthorityRegistry registry)
    {
        var (kind, id) = RecordReference.Parse(target.Reference);
        return registry.ById(kind!.Value, id)!;
    }

    /// <summary>The index of the first mention of a date in its article; null where it names none.</summary>
    public static int? FirstMention(DateTarget target, ImmutableArray<DateMention> dates)
    {
        for (var i = 0; i < dates.Length; i++)
        {
            if (IsSame(target, dates[i].Value))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>A note that has lost its place.</summary>
    public static Annotation Orphan(Annotation note, string reason, DiagnosticBag diagnostics)
    {
        diagnostics.Add(Codes.AnnotationOrphan.At(note.Written.Target.Place, note.Written.Id, reason));
        return note with { Outcome = AnchorOutcome.Orphan, Passage = null };
    }

    private static Annotation? Settle(
        Annotation note, ArticleHead head, ImmutableArray<DateMention> dates, AuthorityRegistry registry, DiagnosticBag diagnostics)
    {
        switch (note.Written.Target)
        {
            case RecordTarget about:
                return RecordReference.Resolve(about.Reference, about.Place, registry, diagnostics) is { } record
                    ? note with { Written = note.Written with { Target = about with { Reference = RecordReference.Whole(record) } } }
                    : null;
            case DateTarget about when FirstMention(about, dates) is null && !(head.Front.Date is { } own && IsSame(about, own)):
                return Orphan(note, $"the article does not name the date {about.Date}, nor is it its own", diagnostics);
            case BeadTarget or DiscrepancyTarget when head.TranslationOf is null:
                diagnostics.Add(Codes.AnnotationTargetNoPair.At(
                    note.Written.Target.Place, note.Written.Target is BeadTarget ? "bead" : "discrepancy", head.Slug));
                return null;
            case DiscrepancyTarget about when CheckReference.Resolve(about.Check, about.Place, diagnostics) is null:
                return null;
            default:
                return note;
        }
    }

    private static bool IsSame(DateTarget target, Edtf.EdtfDate date) => target.Date.ToString() == date.ToString();
}
