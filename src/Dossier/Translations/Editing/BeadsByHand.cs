using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Translations.Editing;

/// <summary>Puts beads that were set by hand at their place.</summary>
public static class BeadsByHand
{
    /// <summary>
    /// The beads, in the order of the file. One is left out, and reported, where a quote means no segment or several, where its
    /// segments do not follow each other, and where a segment is in an earlier one.
    /// </summary>
    public static ImmutableArray<BeadByHand> Place(
        WrittenTranslation written, ImmutableArray<Segment> source, ImmutableArray<Segment> target, DiagnosticBag diagnostics)
    {
        if (written.Beads.IsEmpty)
        {
            return [];
        }

        var (from, to) = (new Taken(source, Side.Source), new Taken(target, Side.Target));
        var beads = ImmutableArray.CreateBuilder<BeadByHand>(written.Beads.Length);
        foreach (var bead in written.Beads)
        {
            var here = from.Run(bead.Source, bead, diagnostics);
            var there = to.Run(bead.Target, bead, diagnostics);
            if (here is { } run && there is { } other)
            {
                beads.Add(new BeadByHand(run.Start, run.Count, other.Start, other.Count));
            }
        }

        return beads.ToImmutable();
    }

    /// <summary>A side, and which of its segments already have a bead.</summary>
    private sealed class Taken(ImmutableArray<Segment> segments, Side side)
    {
        private readonly SegmentSearch _search = new(segments, side);
        private readonly Dictionary<int, WrittenBead> _beads = [];

        /// <summary>The run of a bead's segments; null where it has none, which was then reported.</summary>
        public (int Start, int Count)? Run(ImmutableArray<SegmentQuote> quotes, WrittenBead bead, DiagnosticBag diagnostics)
        {
            var errors = diagnostics.ErrorCount;
            var found = new SortedSet<int>();
            foreach (var quote in quotes)
            {
                if (_search.Find(quote, diagnostics) is not { } segment)
                {
                    continue;
                }

                found.Add(segment);
                if (!_beads.TryAdd(segment, bead) && _beads[segment] != bead)
                {
                    diagnostics.Add(Codes.BeadsShare.At(quote.Place, _search.Id(segment), _search.Name, _beads[segment].Place));
                }
            }

            if (diagnostics.ErrorCount > errors)
            {
                return null;
            }

            if (found.Count > 0 && found.Max - found.Min >= found.Count)
            {
                diagnostics.Add(Codes.BeadNotAdjacent.At(quotes[0].Place, _search.Name, string.Join(", ", found.Select(_search.Id))));
                return null;
            }

            return found.Count == 0 ? (0, 0) : (found.Min, found.Count);
        }
    }
}
