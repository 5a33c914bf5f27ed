using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dossier.Pipeline;
using Dossier.Theme;

namespace Dossier.Tests.Pipeline;

/// <summary>The picture of the timeline: a true scale of time.</summary>
public sealed class YearPictureTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder().With("input/dossier.yaml", "title: T\nbase_url: https://t.example/\n");

    [Fact]
    public void Years_lie_as_far_apart_as_they_are()
    {
        var picture = Picture("2001", "2002", "2011", "2011-05");

        var left = Bars(picture).Select(bar => Number(bar, "x")).ToArray();

        Assert.Equal(3, left.Length);
        Assert.Equal(9, (left[2] - left[1]) / (left[1] - left[0]), 0.05);
        Assert.All(Bars(picture), bar => Assert.InRange(Number(bar, "x") + Number(bar, "width"), 0, 100));
    }

    [Fact]
    public void A_bar_is_as_high_as_its_count_says_and_ends_on_its_lane()
    {
        var columns = Picture("2001", "2002", "2002-03", "2002-04").QuerySelectorAll("rect.published");

        Assert.Equal(3, Number(columns[1], "height") / Number(columns[0], "height"), 0.1);
        Assert.Single(columns.Select(column => Number(column, "y") + Number(column, "height")).Distinct());
    }

    [Theory]
    [InlineData("1956", "2015", 2, "1956: articles published (1)", "y1956")]
    [InlineData("1955", "2015", 2, "1950 to 1959: articles published (1)", "y1955")]
    [InlineData("1255", "2015", 2, "1200 to 1299: articles published (1)", "y1255")]
    [InlineData("-0043", "0014", 2, "44 BC: articles published (1)", "y-43")]
    [InlineData("-0499", "0014", 2, "501 BC to 492 BC: articles published (1)", "y-499")]
    [InlineData("Y-999999999999999999", "Y999999999999999999", 2, "1000000000000000001 BC to 900000000000000002 BC: articles published (1)", "y-999999999999999999")]
    public void A_long_time_is_counted_by_ten_a_hundred_or_more_years(string first, string last, int bars, string name, string target)
    {
        var picture = Picture(first, last);

        var links = picture.QuerySelectorAll("a");
        Assert.Equal(bars, links.Length);
        Assert.Equal(name, links[0].GetAttribute("aria-label"));
        Assert.Equal(name, links[0].QuerySelector("title")!.TextContent);
        Assert.Equal("#" + target, links[0].GetAttribute("href"));
        Assert.All(Bars(picture), bar => Assert.InRange(Number(bar, "x"), 0, 100));
    }

    [Theory]
    [InlineData("2014", "2016", "2014 2015 2016")]
    [InlineData("2014", "2026", "2014 2016 2018 2020 2022 2024 2026")]
    [InlineData("1789", "2016", "1800 1850 1900 1950 2000")]
    [InlineData("-0001", "0002", "2 BC 1 BC 1 2")]
    [InlineData("-0149", "0120", "150 BC 100 BC 50 BC 1 50 100")]
    public void The_years_below_are_round_and_count_without_a_year_0(string first, string last, string years) =>
        Assert.Equal(years, string.Join(' ', Picture(first, last).QuerySelectorAll(".tick text").Select(tick => tick.TextContent)));

    [Fact]
    public void It_has_a_name_and_a_description_and_each_bar_is_a_link_with_a_name()
    {
        var picture = Picture("2014", "2016");

        Assert.Equal("Dates by year", picture.QuerySelector("#" + picture.GetAttribute("aria-labelledby"))!.TextContent);
        Assert.StartsWith("How many dates each year has, from 2014 to 2016.", picture.QuerySelector("#" + picture.GetAttribute("aria-describedby"))!.TextContent, StringComparison.Ordinal);
        Assert.All(picture.QuerySelectorAll("a"), bar => Assert.False(string.IsNullOrEmpty(bar.GetAttribute("aria-label"))));
    }

    [Fact]
    public void One_year_needs_no_picture()
    {
        Build("2014", "2014-05");

        Assert.Null(new HtmlParser().ParseDocument(File.ReadAllText(_folder["output/dates/index.html"])).QuerySelector("svg"));
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<IElement> Bars(IElement picture) => picture.QuerySelectorAll("a > rect:first-of-type");

    private static double Number(IElement element, string attribute) => double.Parse(element.GetAttribute(attribute)!.TrimEnd('%'), CultureInfo.InvariantCulture);

    private IElement Picture(params string[] dates)
    {
        Build(dates);
        return new HtmlParser().ParseDocument(File.ReadAllText(_folder["output/dates/index.html"])).QuerySelector("svg.year-picture")!;
    }

    private void Build(params string[] dates)
    {
        for (var i = 0; i < dates.Length; i++)
        {
            _folder.With($"input/articles/a{i}.md", $"---\ntitle: A\ndate: {dates[i]}\nlang: en\n---\n\nText.\n");
        }

        Assert.Empty(SiteBuild.Run(_folder["input"], _folder["output"], new ThemeRenderer()).Diagnostics);
    }
}
