using System.Collections.Immutable;
using Dossier.Quotes;
using Dossier.Translations.Checks;

namespace Dossier.Translations.Editing;

/// <summary>Finds the discrepancies of a pair by words that a maintainer quotes of them.</summary>
/// <param name="pair">The texts.</param>
/// <param name="found">The discrepancies of the pair.</param>
public sealed class DiscrepancySearch(Bitext pair, ImmutableArray<Discrepancy> found)
{
    private readonly JudgedSide[] _sides = [new JudgedSide(pair.Source, Side.Source), new JudgedSide(pair.Target, Side.Target)];

    /// <summary>Those of a check, whatever their words.</summary>
    /// <param name="check">The check.</param>
    /// <param name="side">The side that their words stand in; null for either.</param>
    public ImmutableArray<Discrepancy> Of(CheckInfo check, Side? side) => [.. found.Where(one => one.Check == check && one.Side == (side ?? one.Side))];

    /// <summary>Those of a check that a quote fits; among several, those whose words are the quote and no more.</summary>
    public ImmutableArray<Discrepancy> Find(CheckInfo check, Side? side, TextQuoteSelector quote)
    {
        var fitting = Of(check, side).Where(one => _sides[(int)one.Side].Fits(one, quote)).ToImmutableArray();
        if (fitting.Length < 2)
        {
            return fitting;
        }

        var exact = SegmentSearch.Folded(quote.Exact);
        var same = fitting.Where(one => SegmentSearch.Folded(one.Written) == exact).ToImmutableArray();
        return same.IsEmpty ? fitting : same;
    }

    /// <summary>The texts of one side, and where its discrepancies stand in them.</summary>
    private sealed class JudgedSide(ImmutableArray<Segment> segments, Side side)
    {
        private readonly SegmentSearch _search = new(segments, side);

        /// <summary>
        /// Whether the quote shares a character with the discrepancy's words. Where these are not in the segment as they are
        /// written, any words of the segment will do. Mere neighbours will not: else the verdict on one number, once that
        /// is mended, would be taken for one on the next.
        /// </summary>
        public bool Fits(Discrepancy one, TextQuoteSelector quote)
        {
            // What a check found may be a part of a word (5 of £5bn): then that part is quoted, and no other.
            var isPart = SegmentSearch.Folded(quote.Exact) == SegmentSearch.Folded(one.Written);
            var places = _search.FindAll(quote, isPart).Where(place => segments[place.Segment].Id == one.Segment).ToArray();
            if (places.Length == 0)
            {
                return false;
            }

            var words = DiscrepancyPlace.All(one, segments[places[0].Segment].Text);
            return words.IsEmpty || places.Any(place => words.Any(word => word.Overlaps(place.Span)));
        }
    }
}
