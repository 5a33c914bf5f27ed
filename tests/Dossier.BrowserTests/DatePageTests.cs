using System.Text.RegularExpressions;

namespace Dossier.BrowserTests;

/// <summary>The timeline's picture, and how the dates were read: what only a browser shows.</summary>
public sealed partial class DatePageTests(Browsing browsing)
{
    private const string Timeline = "dates/index.html";

    /// <summary>Columns, names and years of the picture that are as good as invisible, or cut off.</summary>
    private const string Unreadable =
        """
        () => {
          const channels = color => (color.match(/[\d.]+/g) ?? []).map(Number);
          const light = color => {
            const [r, g, b] = channels(color).map(c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const paper = light(getComputedStyle(document.body).backgroundColor);
          const contrast = color => { const other = light(color); return (Math.max(other, paper) + 0.05) / (Math.min(other, paper) + 0.05); };
          const parts = [...document.querySelectorAll('.year-picture text, .year-picture a rect:not(.bar)')].filter(part => getComputedStyle(part.parentElement).display !== 'none');
          return parts.length === 0 ? ['there is no picture'] : parts.flatMap(part => {
            const name = `${part.localName} ${part.getAttribute('class') ?? part.textContent}`;
            const box = part.getBoundingClientRect();
            const faults = [];
            if (contrast(getComputedStyle(part).fill) < (part.localName === 'text' ? 4.5 : 3)) faults.push(`${name}: contrast ${contrast(getComputedStyle(part).fill)}`);
            if (box.width < 1 || box.height < 1) faults.push(`${name}: too small`);
            if (box.left < 0 || box.right > document.documentElement.clientWidth) faults.push(`${name}: outside the window`);
            return faults;
          });
        }
        """;

    /// <summary>Years below the picture that run into each other.</summary>
    private const string CrowdedYears =
        """
        () => {
          const boxes = [...document.querySelectorAll('.year-picture .tick text')].filter(text => getComputedStyle(text.parentElement).display !== 'none').map(text => text.getBoundingClientRect());
          return boxes.slice(1).flatMap((box, i) => box.left < boxes[i].right + 4 ? [`year ${i + 2} touches the one before`] : []);
        }
        """;

    [Theory]
    [InlineData(ColorScheme.Light, Media.Screen, 1280)]
    [InlineData(ColorScheme.Dark, Media.Screen, 1280)]
    [InlineData(ColorScheme.Dark, Media.Screen, 390)]
    [InlineData(ColorScheme.Light, Media.Screen, 320)]
    [InlineData(ColorScheme.Dark, Media.Print, 794)]
    public async Task The_picture_can_be_read_in_light_and_dark_on_paper_and_on_a_narrow_screen(ColorScheme scheme, Media media, int width)
    {
        foreach (var page in new[] { Timeline, "index.html" })
        {
            await using var view = await browsing.OpenAsync(page, Look.Desk with { Scheme = scheme, Media = media, Width = width });
            Faults.None(await view.FaultsAsync(Unreadable));
            Faults.None(await view.FaultsAsync(CrowdedYears));
        }
    }

    [Fact]
    public async Task A_click_on_a_bar_shows_its_year()
    {
        await using var view = await browsing.OpenAsync(Timeline, Look.Phone);
        var target = await view.Page.GetAttributeAsync(".year-picture a", "href");

        await view.Page.ClickAsync(".year-picture a");
        await view.ReachesAsync(Timeline + target);
    }

    [Fact]
    public async Task Kinds_of_dates_differ_in_shape_not_in_colour_alone()
    {
        await using var view = await browsing.OpenAsync(Timeline, Look.Desk);
        var shapes = await view.Page.EvaluateAsync<string[]>(
            """
            () => ['mentioned', 'published', 'noted'].map(kind => {
              const style = getComputedStyle(document.querySelector(`.entry.${kind}:not(.span) > div`), '::before');
              return `${style.borderTopLeftRadius} ${style.transform}`;
            })
            """);

        Assert.Equal(3, shapes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task How_the_dates_were_read_opens_by_keyboard_and_leads_to_the_words()
    {
        await using var view = await browsing.OpenAsync(
            browsing.Site.Articles.First(page => File.ReadAllText(browsing.Site.FileOf(page)).Contains("class=\"readings\"", StringComparison.Ordinal)), Look.Desk);
        var row = view.Page.Locator(".readings li a").First;
        Assert.False(await row.IsVisibleAsync());

        await view.Page.FocusAsync(".readings summary");
        await view.Page.Keyboard.PressAsync("Enter");
        Assert.True(await row.IsVisibleAsync());

        await view.Page.Keyboard.PressAsync("Tab");
        await view.FocusesAsync(".readings li a");
        var target = await row.GetAttributeAsync("href");
        await view.Page.Keyboard.PressAsync("Enter");
        await view.ReachesAsync(target!);
    }

    [Fact]
    public async Task A_screen_reader_hears_how_a_date_was_read_though_the_list_is_closed()
    {
        await using var view = await browsing.OpenAsync(Look.Desk);
        foreach (var article in browsing.Site.Articles)
        {
            await view.Page.GotoAsync(browsing.Site.AddressOf(article));
            Faults.None(await view.FaultsAsync(
                """
                () => [...document.querySelectorAll('a.date[aria-describedby]')]
                  .filter(date => !document.getElementById(date.getAttribute('aria-describedby'))?.textContent.trim()).map(date => date.id + ' is described by nothing')
                """));
            foreach (var date in await view.Page.Locator("a.date[aria-describedby]").AllAsync())
            {
                await Assertions.Expect(date).ToHaveAccessibleDescriptionAsync(Words());
            }
        }
    }

    [GeneratedRegex("publication date|named before|set by the editor", RegexOptions.None, 1000)]
    private static partial Regex Words();
}
