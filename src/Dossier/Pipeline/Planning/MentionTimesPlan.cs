using System.Collections.Immutable;
using Dossier.Edtf;
using Dossier.Pages;

namespace Dossier.Pipeline.Planning;

/// <summary>When a record is mentioned: lays out the picture in its page.</summary>
internal static class MentionTimesPlan
{
    /// <summary>Up to how many months the bars are months; then they are years.</summary>
    private const long MostMonths = 36;

    private const int MostMonthTicks = 5;
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12];

    private const int MostYearTicks = 8;

    private const double WidestColumn = 2.2;

    // Down, in pixels.
    private const int NumberRoom = 16;
    private const int HighestColumn = 56;
    private const int HighestMention = 10;
    private const int LowestColumn = 3;
    private const int TickRoom = 24;

    /// <summary>Counts the mentions of a record's groups.</summary>
    /// <param name="path">The record's page.</param>
    /// <param name="groups">By date; those without one last.</param>
    public static MentionTimes Of(string path, ImmutableArray<MentionGroup> groups)
    {
        var dated = groups.Where(group => group.Article.Date is not null).ToArray();
        var times = new MentionTimes(
            null, null, groups.Where(group => group.Article.Date is null).Sum(group => group.Mentions.Length), groups.Length - dated.Length);
        if (dated.Length == 0)
        {
            return times;
        }

        var months = dated.Select(group => MonthOf(group.Article.Date!)).ToArray();
        var byMonth = months.All(month => month is not null) && months.Max() - months.Min() < MostMonths;
        var moments = byMonth ? [.. months.Select(month => month!.Value)] : dated.Select(group => group.Article.Date!.Year).ToArray();
        var (first, last) = (moments.Min(), moments.Max());
        return first == last
            ? times with { Only = UnitOf(first, 1, byMonth) }
            : times with { Picture = Picture(path, [.. dated.Zip(moments)], TimeScale.Of(first, last), byMonth) };
    }

    private static MentionPicture Picture(string path, ImmutableArray<(MentionGroup Group, long Moment)> dated, TimeScale scale, bool byMonth)
    {
        var bars = dated.GroupBy(entry => scale.BarOf(entry.Moment)).OrderBy(bar => bar.Key)
            .Select(bar => (Number: bar.Key, bar.First().Group.Id, Count: bar.Sum(entry => entry.Group.Mentions.Length)))
            .ToArray();
        var mentionHeight = Math.Min(HighestMention, HighestColumn / (double)bars.Max(bar => bar.Count));
        var floor = NumberRoom + Height(bars.Max(bar => bar.Count));
        var width = Math.Min(WidestColumn, scale.BarWidth * 0.72);
        return new MentionPicture(
            floor + TickRoom,
            floor,
            byMonth ? 0 : scale.Unit,
            [.. bars.Select(bar =>
            {
                var start = scale.FirstYearOf(bar.Number);
                var middle = scale.Across(start + (scale.Unit / 2.0));
                return new MentionBar(
                    UnitOf(start, scale.Unit, byMonth),
                    bar.Count,
                    new(path, bar.Id),
                    TimeScale.Percent(scale.Across(start)),
                    TimeScale.Percent(scale.BarWidth),
                    TimeScale.Percent(middle),
                    TimeScale.Percent(middle - (width / 2)),
                    floor - Height(bar.Count),
                    TimeScale.Percent(width),
                    Height(bar.Count));
            })],
            Ticks(scale, byMonth));

        int Height(int count) => Math.Max(LowestColumn, (int)Math.Round(count * mentionHeight));
    }

    private static ImmutableArray<MentionTick> Ticks(TimeScale scale, bool byMonth)
    {
        var ticks = ImmutableArray.CreateBuilder<MentionTick>();
        foreach (var moment in byMonth ? Months(scale) : scale.RoundYears(MostYearTicks))
        {
            var x = scale.Across(moment + (scale.Unit == 1 ? 0.5 : 0));
            ticks.Add(new MentionTick(
                UnitOf(moment, 1, byMonth), TimeScale.Percent(x), x < 12 ? "start" : x > 88 ? "end" : "middle", ticks.Count % 2 == 1));
        }

        return ticks.ToImmutable();
    }

    /// <summary>The first month, and every second, third, sixth or twelfth behind it.</summary>
    private static IEnumerable<long> Months(TimeScale scale)
    {
        var step = MonthSteps.First(step => (scale.Last - scale.First) / step < MostMonthTicks);
        for (var month = scale.First; month <= scale.Last; month += step)
        {
            yield return month;
        }
    }

    /// <summary>Months since the year 0; null for a date that is no month, nor within one, and for one of another era.</summary>
    private static long? MonthOf(EdtfDate date) =>
        date.Earliest is var first && date.Latest is var last && first.Year == last.Year && first.Month == last.Month
        && Math.Abs(first.Year) < 10_000
            ? (first.Year * 12) + first.Month - 1
            : null;

    private static TimeUnit UnitOf(long moment, long unit, bool isMonth)
    {
        if (!isMonth)
        {
            return new TimeUnit(moment, moment + unit - 1, 0);
        }

        var (year, month) = Math.DivRem(moment, 12);
        return month < 0 ? new TimeUnit(year - 1, year - 1, (int)month + 13) : new TimeUnit(year, year, (int)month + 1);
    }
}
