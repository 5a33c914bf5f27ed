namespace Dossier.BrowserTests;

/// <summary>Who a name in the text is: shown on hover and on focus, read by a screen reader, and nowhere in the way.</summary>
public sealed class NameTipTests(Browsing browsing)
{
    /// <summary>What stands below a name; nothing where it does not show.</summary>
    private const string Tip =
        """
        name => {
          const style = getComputedStyle(name, '::after');
          return style.content === 'none' || style.visibility !== 'visible' ? '' : style.content;
        }
        """;

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(900, ColorScheme.Light)]
    public async Task A_name_says_who_it_is_while_the_pointer_is_on_it(int width, ColorScheme scheme)
    {
        await using var view = await browsing.OpenAsync(Article, Look.Desk with { Width = width, Scheme = scheme });
        var name = view.Page.Locator("a.name[aria-description]").First;
        Assert.Empty(await name.EvaluateAsync<string>(Tip));

        await name.HoverAsync();
        await ShownAsync(name);

        await view.Page.Mouse.MoveAsync(1, 1);
        await Assertions.Expect(name).Not.ToBeFocusedAsync();
        Assert.Empty(await name.EvaluateAsync<string>(Tip));
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_name_says_who_it_is_while_it_has_the_focus_of_the_keyboard(int width)
    {
        await using var view = await browsing.OpenAsync(Article, Look.Desk with { Width = width });
        var name = view.Page.Locator("a.name[aria-description]").First;

        await view.Page.Keyboard.PressAsync("Tab");
        await name.FocusAsync();
        await ShownAsync(name);

        await view.Page.Keyboard.PressAsync("Tab");
        Assert.Empty(await name.EvaluateAsync<string>(Tip));
    }

    [Fact]
    public async Task The_pointer_can_move_onto_the_words()
    {
        await using var view = await browsing.OpenAsync(Article, Look.Desk);
        var name = view.Page.Locator("a.name[aria-description]").First;
        await name.HoverAsync();
        await ShownAsync(name);
        var box = (await name.BoundingBoxAsync())!;

        for (var down = 0; down < 20; down += 2)
        {
            await view.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + box.Height + down - 2);
            Assert.NotEmpty(await name.EvaluateAsync<string>(Tip));
        }
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(900)]
    [InlineData(1280)]
    public async Task No_words_are_cut_off_or_make_the_page_scroll_sideways(int width)
    {
        await using var view = await browsing.OpenAsync(Article, Look.Desk with { Width = width });
        await view.Page.Keyboard.PressAsync("Tab");
        var faults = new List<string>();
        foreach (var name in await view.Page.Locator("a.name[aria-description]").AllAsync())
        {
            await name.FocusAsync();
            faults.AddRange(await name.EvaluateAsync<string[]>(
                """
                name => {
                  const root = document.documentElement;
                  const style = getComputedStyle(name, '::after');
                  const width = parseFloat(style.width);
                  const faults = [];
                  if (root.scrollWidth > root.clientWidth) faults.push(`${name.id}: scrolls sideways`);
                  if (!(width > 60 && width <= root.clientWidth)) faults.push(`${name.id}: ${width} pixels wide`);
                  return faults;
                }
                """));
        }

        Faults.None(faults);
    }

    [Fact]
    public async Task A_screen_reader_hears_who_it_is()
    {
        await using var view = await browsing.OpenAsync(Article, Look.Desk);

        foreach (var name in await view.Page.Locator("a.name[aria-description]:not([aria-describedby])").AllAsync())
        {
            await Assertions.Expect(name).ToHaveAccessibleDescriptionAsync((await name.GetAttributeAsync("aria-description"))!);
        }
    }

    [Fact]
    public async Task Nothing_of_it_is_printed()
    {
        await using var view = await browsing.OpenAsync(Article, Look.Desk with { Media = Media.Print });
        var name = view.Page.Locator("a.name[aria-description]").First;
        await view.Page.Keyboard.PressAsync("Tab");
        await name.FocusAsync();

        Assert.Equal("none", await name.EvaluateAsync<string>("name => getComputedStyle(name, '::after').content"));
    }

    private string Article => browsing.Site.Fullest("articles/*.html");

    /// <summary>The words show after a moment, so that a pointer that passes by does not make them flicker.</summary>
    private static async Task ShownAsync(ILocator name)
    {
        var words = await name.GetAttributeAsync("aria-description");
        for (var wait = 0; wait < 100; wait++)
        {
            if ((await name.EvaluateAsync<string>(Tip)).StartsWith($"\"{words}\"", StringComparison.Ordinal))
            {
                return;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Fail($"“{words}” is not shown.");
    }
}
