using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Annotations;

/// <summary>Brings notes to their passages.</summary>
public static class Anchoring
{
    /// <summary>The notes that have one place, by that place; the others are reported at their quotes.</summary>
    public static ImmutableArray<Annotation> Anchor(
        ArticleText text, ImmutableArray<WrittenAnnotation> written, DiagnosticBag diagnostics)
    {
        var anchored = new List<Annotation>(written.Length);
        var folded = new FoldedText(text.Plain);
        foreach (var note in written)
        {
            if (QuotePlace.Find(folded, note.Quote, note.QuoteSpan, diagnostics) is { } place)
            {
                anchored.Add(new Annotation(note, place));
            }
        }

        return
        [
            .. anchored
                .OrderBy(note => note.Target.Start)
                .ThenBy(note => note.Target.End)
                .ThenBy(note => note.Written.Id, StringComparer.Ordinal),
        ];
    }
}
