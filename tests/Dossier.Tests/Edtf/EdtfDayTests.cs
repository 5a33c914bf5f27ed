using System.Globalization;
using Dossier.Edtf;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Edtf;

public sealed class EdtfDayTests
{
    [Theory]
    [InlineData(2000, true)]
    [InlineData(1900, false)]
    [InlineData(4, true)]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    [InlineData(-4, true)]
    [InlineData(-100, false)]
    [InlineData(-400, true)]
    [InlineData(170_000_004, true)]
    public void Leap_years_go_on_before_Christ(long year, bool isLeap)
    {
        Assert.Equal(isLeap, EdtfDay.IsLeapYear(year));
        Assert.Equal(isLeap ? 29 : 28, EdtfDay.DaysInMonth(year, 2));
    }

    [Theory]
    [InlineData(2015, 0, 1)]
    [InlineData(2015, 13, 1)]
    [InlineData(2015, 2, 29)]
    [InlineData(2015, 1, 0)]
    [InlineData(long.MinValue, 1, 1)]
    [InlineData(long.MaxValue, 1, 1)]
    public void There_is_no_such_day(long year, int month, int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new EdtfDay(year, month, day));

    [Fact]
    public void A_day_outside_the_years_1_to_9999_has_no_DateOnly()
    {
        Assert.Equal(DateOnly.MinValue, new EdtfDay(1, 1, 1).ToDateOnly());
        Assert.Equal(DateOnly.MaxValue, new EdtfDay(9999, 12, 31).ToDateOnly());
        Assert.Null(new EdtfDay(0, 12, 31).ToDateOnly());
        Assert.Null(new EdtfDay(10000, 1, 1).ToDateOnly());
        Assert.Null(EdtfDay.MinValue.ToDateOnly());
    }

    [Fact]
    public void Days_are_in_the_order_of_time()
    {
        EdtfDay[] days = [EdtfDay.MinValue, new(-44, 12, 31), new(-43, 3, 14), new(-43, 3, 15), new(-43, 4, 1), new(0, 1, 1), new(2016, 2, 24), EdtfDay.MaxValue];

        Assert.Equal(days, days.Reverse().Order());
        Assert.All(days.Zip(days.Skip(1)), pair => Assert.True(pair.First < pair.Second && pair.Second >= pair.First && !(pair.First > pair.Second)));
    }

    [Fact]
    public void A_DateOnly_becomes_the_same_day_and_back() =>
        Prop.ForAll(Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary(), day =>
                EdtfDay.FromDateOnly(day).ToDateOnly() == day && EdtfDay.FromDateOnly(day).ToString() == day.ToString("O", CultureInfo.InvariantCulture))
            .QuickCheckThrowOnFailure();
}
