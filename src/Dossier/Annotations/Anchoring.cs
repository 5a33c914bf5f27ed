using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Annotations;

/// <summary>Brings notes to their passages. A note without exactly one place is an error, never a guess.</summary>
public static class Anchoring
{
    private const int Shown = 30;

    /// <summary>The notes that have one place, by that place; the others are reported at their quotes.</summary>
    public static ImmutableArray<Annotation> Anchor(
        ArticleText text, ImmutableArray<WrittenAnnotation> written, DiagnosticBag diagnostics)
    {
        var anchored = new List<Annotation>(written.Length);
        foreach (var note in written)
        {
            var places = QuoteMatcher.FindAll(text.Plain, note.Quote);
            switch (places.Length)
            {
                case 1:
                    anchored.Add(new Annotation(note, places[0]));
                    break;
                case 0:
                    diagnostics.Add(Codes.QuoteNotFound.At(note.QuoteSpan, Shorten(note.Quote.Exact)));
                    break;
                default:
                    var both = string.Join(" and ", places.Take(2).Select(place => $"“{Around(text.Plain, place)}”"));
                    diagnostics.Add(Codes.QuoteAmbiguous.At(note.QuoteSpan, places.Length, both));
                    break;
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

    private static string Around(string text, TextSpan place)
    {
        var start = Math.Max(0, place.Start - Shown);
        var end = Math.Min(text.Length, place.End + Shown);
        return $"{text[start..place.Start]}[{place.In(text)}]{text[place.End..end]}".ReplaceLineEndings(" ").Trim();
    }

    private static string Shorten(string quote) => quote.Length > 60 ? quote[..59] + "…" : quote;
}
