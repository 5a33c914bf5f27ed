using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Diagnostics;

namespace Dossier.Annotations.Exchange;

/// <summary>
/// Reads the notes of a file: a W3C annotation, a list of them, a page or a collection with its pages in it; or what the API
/// of Hypothesis answers to a search, or one row of it.
/// </summary>
public static class ForeignNotes
{
    /// <summary>The notes in the order of the file. A file that is none of these is reported; a thing in it that is no annotation is left out, and said.</summary>
    /// <param name="file">The file.</param>
    /// <param name="siteLicence">The address of the dossier's licence, or null.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static ImmutableArray<ForeignNote> Read(SourceFile file, string? siteLicence, DiagnosticBag diagnostics)
    {
        if (PlacedJson.Read(file, diagnostics) is not { } root)
        {
            return [];
        }

        if (root.Kind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            diagnostics.Add(Codes.ExchangedNotesBroken.At(root.Place, "it is neither an object nor a list"));
            return [];
        }

        var notes = ImmutableArray.CreateBuilder<ForeignNote>();
        var open = new Stack<PlacedJson>(root.Items.Reverse());
        while (open.TryPop(out var one))
        {
            if (HypothesisReader.IsOne(one))
            {
                notes.Add(HypothesisReader.Read(one));
            }
            else if (one["rows", "@graph"] is { } rows)
            {
                PushAll(open, rows.Items);
            }
            else if (JsonLd.Types(one).Contains("Annotation") || (one["target"] is not null && one["type", "@type"] is null))
            {
                notes.AddRange(WebAnnotationReader.Read(one, siteLicence));
            }
            else if (one["items"] is not null || one["first"] is not null)
            {
                var parts = (one["items"]?.Items ?? []).Concat(one["first"]?.Items ?? []).Concat(one["next"]?.Items ?? []);
                PushAll(open, [.. parts]);
            }
            else if (one == root)
            {
                diagnostics.Add(Codes.ExchangedNotesBroken.At(one.Place, "it is no annotation, and has none in it"));
            }
            else
            {
                diagnostics.Add(Codes.ExchangedNoteLeftOut.At(
                    one.Place, $"“{one.Text ?? JsonLd.Address(one) ?? "…"}”", one.Text is null ? "it is no annotation" : "it is only named here", one.Text is null ? "look at its 'type'" : "get it from there, and import that file too"));
            }
        }

        return notes.ToImmutable();
    }

    private static void PushAll(Stack<PlacedJson> open, ImmutableArray<PlacedJson> items)
    {
        foreach (var item in items.Reverse())
        {
            open.Push(item);
        }
    }
}
