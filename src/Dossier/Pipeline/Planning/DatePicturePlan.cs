using System.Collections.Immutable;
using System.Globalization;
using Dossier.Articles;
using Dossier.Pages;

namespace Dossier.Pipeline.Planning;

/// <summary>Lays out the picture of the timeline.</summary>
internal static class DatePicturePlan
{
    private const int MostTicks = 8;

    private const double WidestColumn = 2.2;

    // Down, in pixels.
    private const int LaneName = 22;
    private const int LaneGap = 10;
    private const int TickRoom = 24;
    private const int AllColumns = 110;
    private const int HighestEntry = 10;
    private const int LowestColumn = 3;

    // The named dates are what the timeline is about, so they come first.
    private static readonly DateKind[] Order = [DateKind.Mentioned, DateKind.Published, DateKind.Remarked, DateKind.Annotated];

    /// <summary>The picture; null where there are not two years.</summary>
    /// <param name="years">Each year with its entries; one of a kind may come in several parts.</param>
    /// <param name="targetOf">Where the entries are, by their first year and the number of years of their bar.</param>
    public static DatePicture? Of(IEnumerable<(long Year, DateKind Kind, int Count)> years, Func<long, long, Permalink> targetOf)
    {
        var counts = years.ToArray();
        if (counts.Length == 0)
        {
            return null;
        }

        var (first, last) = (counts.Min(entry => entry.Year), counts.Max(entry => entry.Year));
        if (first == last)
        {
            return null;
        }

        var scale = TimeScale.Of(first, last);
        var bars = counts.GroupBy(entry => scale.BarOf(entry.Year)).OrderBy(bar => bar.Key).Select(bar => (
            Number: bar.Key,
            Target: targetOf(bar.Min(entry => entry.Year), scale.Unit),
            Counts: bar.GroupBy(entry => entry.Kind).ToDictionary(kind => kind.Key, kind => kind.Sum(entry => entry.Count)))).ToArray();
        var kinds = Order.Where(kind => counts.Any(entry => entry.Kind == kind)).ToArray();
        var highest = kinds.ToDictionary(kind => kind, kind => bars.Max(bar => bar.Counts.GetValueOrDefault(kind)));
        var entryHeight = Math.Min(HighestEntry, AllColumns / (double)highest.Values.Sum());

        var lanes = ImmutableArray.CreateBuilder<PictureLane>();
        var top = 0;
        foreach (var kind in kinds)
        {
            var lane = new PictureLane(kind, bars.Sum(bar => bar.Counts.GetValueOrDefault(kind)), top, top + LaneName + ColumnHeight(highest[kind]));
            lanes.Add(lane);
            top = lane.Base + LaneGap;
        }

        return new DatePicture(
            lanes[^1].Base + TickRoom,
            scale.Unit,
            first,
            last,
            lanes.ToImmutable(),
            [.. bars.Select(bar => new PictureBar(
                scale.FirstYearOf(bar.Number),
                scale.FirstYearOf(bar.Number) + scale.Unit - 1,
                bar.Target,
                TimeScale.Percent(scale.Across(scale.FirstYearOf(bar.Number))),
                TimeScale.Percent(scale.BarWidth),
                [.. lanes.Where(lane => bar.Counts.ContainsKey(lane.Kind)).Select(lane => Column(lane, bar.Number, bar.Counts[lane.Kind]))]))],
            Ticks(scale));

        int ColumnHeight(int count) => Math.Max(LowestColumn, (int)Math.Round(count * entryHeight));

        PictureColumn Column(PictureLane lane, long bar, int count)
        {
            var width = Math.Min(WidestColumn, scale.BarWidth * 0.72);
            var height = ColumnHeight(count);
            return new(lane.Kind, count, TimeScale.Percent(scale.Across(scale.FirstYearOf(bar) + (scale.Unit / 2.0)) - (width / 2)), lane.Base - height, TimeScale.Percent(width), height);
        }
    }

    /// <summary>
    /// Round years, as people count them: 1 BC comes right before AD 1. Where a bar is one year, it has its year below its
    /// middle; else a year stands where it begins.
    /// </summary>
    private static ImmutableArray<PictureTick> Ticks(TimeScale scale)
    {
        var ticks = ImmutableArray.CreateBuilder<PictureTick>();
        foreach (var year in scale.RoundYears(MostTicks))
        {
            ticks.Add(new(year, TimeScale.Percent(scale.Across(year + (scale.Unit == 1 ? 0.5 : 0))), ticks.Count % 2 == 1));
        }

        return ticks.ToImmutable();
    }
}
