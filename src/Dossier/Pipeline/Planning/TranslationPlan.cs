using System.Collections.Immutable;
using System.Globalization;
using Dossier.Articles;
using Dossier.Pages;
using Dossier.Translations;
using Dossier.Translations.Checks;

namespace Dossier.Pipeline.Planning;

/// <summary>The pairs: an index, a page for each, and the list of all discrepancies.</summary>
internal static class TranslationPlan
{
    public static IEnumerable<PlannedPage> Pages(SitePlan plan)
    {
        if (plan.References.Pairs.IsEmpty)
        {
            yield break;
        }

        yield return new PlannedPage(NavigationPlan.Translations.Path, "the translations", () => new TranslationIndexPage
        {
            Path = NavigationPlan.Translations.Path,
            Site = plan.Frame,
            Pairs = [.. plan.References.Pairs.Select(Card(plan))],
            Discrepancies = NavigationPlan.Discrepancies,
        });
        yield return new PlannedPage(NavigationPlan.Discrepancies.Path, "the translations", () => new DiscrepanciesPage
        {
            Path = NavigationPlan.Discrepancies.Path,
            Site = plan.Frame,
            Pairs = [.. plan.References.Pairs.Select(pair => (Card(plan)(pair), pair.Discrepancies.Select(found => View(pair, found)).ToImmutableArray()))],
        });
        foreach (var pair in plan.References.Pairs)
        {
            yield return new PlannedPage(pair.Permalink.Path, pair.Translation.File.Path, () => Page(plan, pair));
        }
    }

    /// <summary>A pair in a list.</summary>
    public static Func<TranslationPair, PairCard> Card(SitePlan plan) => pair => new PairCard(
        pair.Permalink,
        plan.CardOf(pair.Source),
        plan.CardOf(pair.Translation),
        [.. pair.Discrepancies.CountBy(found => found.Check).OrderBy(entry => CheckCatalogue.OrderOf(entry.Key)).Select(entry => (entry.Key, entry.Value))]);

    /// <summary>A discrepancy where it is listed.</summary>
    public static DiscrepancyView View(TranslationPair pair, Discrepancy found) =>
        new(found.Id, found.Check, found.Side, found.Written, pair.Permalink.At(found.Id)) { Counterpart = found.Counterpart, Key = found.FactKey };

    private static PairPage Page(SitePlan plan, TranslationPair pair)
    {
        var source = TranslationPair.SegmentsOf(pair.Source);
        var target = TranslationPair.SegmentsOf(pair.Translation);
        return new PairPage
        {
            Path = pair.Permalink.Path,
            Site = plan.Frame,
            Pair = Card(plan)(pair),
            Rows = [.. pair.Beads.Select(bead => Row(pair, source, target, bead))],
        };
    }

    private static BeadRow Row(TranslationPair pair, ImmutableArray<Segment> source, ImmutableArray<Segment> target, Bead bead) => new(
        RowId(bead.Number),
        bead.Kind,
        Views(pair.Source, source, bead.SourceStart, bead.SourceCount),
        Views(pair.Translation, target, bead.TargetStart, bead.TargetCount),
        [.. pair.Discrepancies.Where(found => found.Bead == bead.Number).Select(found => View(pair, found))]);

    private static string RowId(int bead) => string.Create(CultureInfo.InvariantCulture, $"b{bead}");

    private static ImmutableArray<SegmentView> Views(Article article, ImmutableArray<Segment> segments, int start, int count)
    {
        var views = ImmutableArray.CreateBuilder<SegmentView>(count);
        for (var i = start; i < start + count; i++)
        {
            var segment = segments[i];
            var isBody = segment.Role == SegmentRole.Body;
            views.Add(new SegmentView(
                isBody ? article.Permalink.At(segment.Id) : article.Permalink,
                segment.Role,
                i == 0 || segments[i - 1].Role != segment.Role || segments[i - 1].Paragraph != segment.Paragraph,
                segment.Text,
                isBody ? NotesOn(article, segment) : []));
        }

        return views.MoveToImmutable();
    }

    private static ImmutableArray<(int Number, Permalink Note)> NotesOn(Article article, Segment segment) =>
    [
        .. article.Annotations
            .Select((note, index) => (Number: index + 1, note))
            .Where(entry => entry.note.Target.Start >= segment.Span.Start && entry.note.Target.Start < segment.Span.End)
            .Select(entry => (entry.Number, article.Permalink.At(entry.note.Address))),
    ];
}
