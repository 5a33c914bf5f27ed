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
        var folded = new FoldedText(text.Plain);
        foreach (var note in written)
        {
            var places = QuoteMatcher.FindAll(folded, note.Quote);
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
        return $"{text[Cut(text, start)..place.Start]}[{place.In(text)}]{text[place.End..Cut(text, end)]}".ReplaceLineEndings(" ").Trim();
    }

    private static string Shorten(string quote) => quote.Length > 60 ? quote[..Cut(quote, 59)] + "…" : quote;

    /// <summary>An offset that cuts no surrogate pair.</summary>
    private static int Cut(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
