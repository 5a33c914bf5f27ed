using System.Collections.Immutable;
using System.Globalization;
using Dossier.Articles;
using Dossier.Pages;
using Dossier.Text;
using Dossier.Translations;
using Dossier.Translations.Checks;
using Dossier.Translations.Editing;

namespace Dossier.Pipeline.Planning;

/// <summary>The page of a pair.</summary>
internal static class PairPlan
{
    public static PairPage Page(SitePlan plan, TranslationPair pair)
    {
        var ofBead = pair.Discrepancies.ToLookup(found => found.Bead);
        var source = new PairSide(pair.Source, Side.Source, pair);
        var target = new PairSide(pair.Translation, Side.Target, pair);
        var gone = GoneByBead(pair);
        return new PairPage
        {
            Path = pair.Permalink.Path,
            Site = plan.Frame,
            Pair = TranslationPlan.Card(plan)(pair),
            Translator = pair.Translation.Translator,
            Rows =
            [
                .. pair.Beads.Select(bead => new BeadRow(
                    RowId(bead.Number),
                    bead.Kind,
                    source.Views(bead.SourceStart, bead.SourceCount),
                    target.Views(bead.TargetStart, bead.TargetCount),
                    [.. ofBead[bead.Number].Select(found => TranslationPlan.View(pair, found) with { Notes = NoteAims.About(plan, pair, found.Id) })])
                {
                    Notes = NoteAims.About(plan, pair, bead.Number),
                    IsDoubtful = bead.IsDoubtful,
                    IsByHand = bead.IsByHand,
                    Crossing = bead.CrossesTo is { } other ? pair.Permalink.At(RowId(other)) : null,
                    Gone = [.. gone[bead.Number]],
                }),
            ],
        };
    }

    /// <summary>The address of a row.</summary>
    public static string RowId(int bead) => string.Create(CultureInfo.InvariantCulture, $"b{bead}");

    /// <summary>Sentences that are gone, by the bead of the one that stands there now; at the end, by the last that has any.</summary>
    private static ILookup<int, string> GoneByBead(TranslationPair pair)
    {
        var last = pair.Beads.LastOrDefault(bead => bead.SourceCount > 0);
        return (pair.Staleness?.Gone ?? []).ToLookup(
            gone => (pair.Beads.FirstOrDefault(bead => gone.Before >= bead.SourceStart && gone.Before < bead.SourceStart + bead.SourceCount) ?? last)?.Number ?? 1,
            gone => gone.Id);
    }

    /// <summary>One of the two articles of a pair page.</summary>
    private sealed class PairSide(Article article, Side side, TranslationPair pair)
    {
        private readonly ImmutableArray<Segment> _segments = TranslationPair.SegmentsOf(article);
        private readonly ImmutableHashSet<int> _stale = side == Side.Source ? [.. pair.Staleness?.Stale ?? []] : [];
        private readonly ILookup<string, Discrepancy> _found = pair.Discrepancies.Where(found => found.Side == side).ToLookup(found => found.Segment, StringComparer.Ordinal);

        public ImmutableArray<SegmentView> Views(int start, int count) =>
            [.. Enumerable.Range(start, count).Select(View)];

        private SegmentView View(int index)
        {
            var segment = _segments[index];
            var isBody = segment.Role == SegmentRole.Body;
            return new SegmentView(
                (side == Side.Source ? "s-" : "t-") + segment.Id,
                isBody ? article.Permalink.At(segment.Id) : article.Permalink,
                segment.Role,
                isBody ? article.Text.Blocks[segment.Paragraph].Kind : BlockKind.Paragraph,
                index == 0 || _segments[index - 1].Role != segment.Role || _segments[index - 1].Paragraph != segment.Paragraph,
                Pieces(segment),
                isBody ? NotesOn(segment) : [])
            {
                IsStale = _stale.Contains(index),
            };
        }

        /// <summary>The text, cut where what is marked begins and ends; marks may overlap.</summary>
        private ImmutableArray<SegmentPiece> Pieces(Segment segment)
        {
            var marked = _found[segment.Id]
                .Select(found => DiscrepancyPlace.ToMark(found, segment.Text))
                .Where(place => place is not null)
                .Select(place => place!.Value)
                .ToArray();
            var cuts = marked.SelectMany(place => new[] { place.Start, place.End }).Append(0).Append(segment.Text.Length).Distinct().Order().ToArray();
            var pieces = ImmutableArray.CreateBuilder<SegmentPiece>(cuts.Length);
            foreach (var (from, to) in cuts.Zip(cuts.Skip(1)))
            {
                pieces.Add(new SegmentPiece(segment.Text[from..to], Array.Exists(marked, place => place.Start <= from && place.End >= to)));
            }

            return pieces.ToImmutable();
        }

        private ImmutableArray<(int Number, Permalink Note)> NotesOn(Segment segment) =>
        [
            .. article.Annotations
                .Select((note, index) => (Number: index + 1, note))
                .Where(entry => entry.note.Passage is { } passage && passage.Start >= segment.Span.Start && passage.Start < segment.Span.End)
                .Select(entry => (entry.Number, article.Permalink.At(entry.note.Address))),
        ];
    }
}
