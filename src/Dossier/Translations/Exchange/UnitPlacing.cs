using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Quotes;
using Dossier.Text;

namespace Dossier.Translations.Exchange;

/// <summary>Finds the segments that the units of a TMX file are made of.</summary>
public static class UnitPlacing
{
    private const int Shown = 60;

    /// <summary>
    /// The beads, in the order of the file. A unit's text has to be a run of whole segments; white space, kinds of quotation
    /// marks and of dashes do not matter. A sentence that stands several times is taken in the order of the texts.
    /// </summary>
    /// <param name="units">The units; where some name this pair, all others are passed over, as are those in other languages.</param>
    /// <param name="name">The pair's name.</param>
    /// <param name="pair">The texts; their beads do not matter.</param>
    /// <param name="file">The TMX file.</param>
    /// <param name="diagnostics">Where units that do not fit are reported.</param>
    public static ImmutableArray<BeadByHand> Place(
        ImmutableArray<TmxUnit> units, string name, AlignmentRequest pair, SourceFile file, DiagnosticBag diagnostics)
    {
        var ofPair = units.Any(unit => unit.Pair == name) ? [.. units.Where(unit => unit.Pair == name)] : units;
        var texts = ofPair.Select(unit => Texts(unit, pair)).ToArray();
        if (!texts.Any(text => text.Source is not null && text.Target is not null))
        {
            diagnostics.Add(Codes.UnitLanguages.At(file.Top, pair.SourceLanguage, pair.TargetLanguage));
            return [];
        }

        var (source, target) = (new PlacedSide(pair.Source, "original"), new PlacedSide(pair.Target, "translation"));
        var beads = ImmutableArray.CreateBuilder<BeadByHand>(texts.Length);
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i] is (null, null))
            {
                continue;
            }

            var from = source.Take(texts[i].Source, ofPair[i].Place, diagnostics);
            var to = target.Take(texts[i].Target, ofPair[i].Place, diagnostics);
            if (from is { } run && to is { } other)
            {
                beads.Add(new BeadByHand(run.Start, run.Count, other.Start, other.Count));
            }
        }

        return beads.ToImmutable();
    }

    private static (string? Source, string? Target) Texts(TmxUnit unit, AlignmentRequest pair)
    {
        var source = Index(unit, pair.SourceLanguage, except: -1);
        var target = Index(unit, pair.TargetLanguage, except: source);
        return (Text(source), Text(target));

        string? Text(int index) => index >= 0 && !string.IsNullOrWhiteSpace(unit.Variants[index].Text) ? unit.Variants[index].Text : null;
    }

    /// <summary>The first variant in a language: of the same tag, or else of the same language in another region.</summary>
    private static int Index(TmxUnit unit, LanguageTag language, int except)
    {
        var tags = unit.Variants.Select(variant => LanguageTag.TryParse(variant.Language.Replace('_', '-'), out var tag) ? tag : default).ToArray();
        var exact = Array.FindIndex(tags, tag => tag.Value is not null && tag == language);
        if (exact >= 0 && exact != except)
        {
            return exact;
        }

        return Enumerable.Range(0, tags.Length).FirstOrDefault(i => i != except && tags[i].Value is not null && tags[i].Primary == language.Primary, -1);
    }

    /// <summary>One side, and which of its segments are taken.</summary>
    private sealed class PlacedSide(ImmutableArray<Segment> segments, string name)
    {
        private readonly string[] _texts = [.. segments.Select(segment => Folded(segment.Text))];
        private readonly bool[] _isTaken = new bool[segments.Length];
        private int _next;

        /// <summary>The run of segments of a text, an empty one for none; null, and reported, where there is no such run.</summary>
        public (int Start, int Count)? Take(string? text, SourceSpan place, DiagnosticBag diagnostics)
        {
            if (text is null)
            {
                return (0, 0);
            }

            var folded = Folded(text);
            for (var i = 0; i < segments.Length; i++)
            {
                var start = (_next + i) % segments.Length;
                if (Count(start, folded) is var count and > 0)
                {
                    Array.Fill(_isTaken, true, start, count);
                    _next = start + count;
                    return (start, count);
                }
            }

            diagnostics.Add(Codes.UnitMisplaced.At(place, KeywordInContext.Shorten(text.Trim(), Shown), name));
            return null;
        }

        private int Count(int start, string text)
        {
            var (at, end) = (start, 0);
            while (at < _texts.Length && !_isTaken[at] && end < text.Length && text.AsSpan(end).StartsWith(_texts[at], StringComparison.Ordinal))
            {
                end += _texts[at++].Length;
            }

            return end == text.Length ? at - start : 0;
        }

        /// <summary>Without white space: tools differ in what they put between sentences.</summary>
        private static string Folded(string text) => new FoldedText(text).Value.Replace(" ", string.Empty, StringComparison.Ordinal);
    }
}
