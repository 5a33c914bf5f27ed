using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Annotations;

/// <summary>Brings notes to their passages.</summary>
public static class Anchoring
{
    /// <summary>
    /// The notes in the order of the page: those on passages by place, then those on other things in the order of the file,
    /// then orphans in the order of the file. Those whose quote means several places are errors, and left out. Only targets
    /// that are passages of this text, or the whole of it, are looked for: others count as found.
    /// </summary>
    public static ImmutableArray<Annotation> Anchor(
        ArticleText text, ImmutableArray<WrittenAnnotation> written, DiagnosticBag diagnostics)
    {
        var anchored = new List<Annotation>(written.Length);
        var folded = new FoldedText(text.Plain);
        foreach (var note in written)
        {
            if (note.Target is not PassageTarget passage)
            {
                anchored.Add(new Annotation { Written = note, Outcome = AnchorOutcome.Exact, Passage = null });
            }
            else if (QuotePlace.Find(folded, passage.Quote, passage.Place, diagnostics) is { } place)
            {
                anchored.Add(new Annotation { Written = note, Outcome = AnchorOutcome.Exact, Passage = place });
            }
        }

        return InOrder(anchored);
    }

    /// <summary>The order of the page.</summary>
    public static ImmutableArray<Annotation> InOrder(IEnumerable<Annotation> notes) =>
    [
        .. notes
            .OrderBy(note => note.Outcome == AnchorOutcome.Orphan)
            .ThenBy(note => note.Passage is null)
            .ThenBy(note => note.Passage?.Start)
            .ThenBy(note => note.Passage?.End)
            .ThenBy(note => note.Passage is null ? string.Empty : note.Written.Id, StringComparer.Ordinal),
    ];
}
