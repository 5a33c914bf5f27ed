namespace Dossier.BrowserTests;

/// <summary>A pair page shows both texts or one, without scripts, by keyboard and on paper.</summary>
public sealed class PairColumnTests(Browsing browsing)
{
    private const string Shown =
        """
        () => ['.side.of-source', '.side.of-target'].map(side =>
          [...document.querySelectorAll(side)].filter(element => element.checkVisibility()).length > 0 ? side.slice(-6) : '').join(' ').trim()
        """;

    private static readonly Look WithoutScripts = Look.Desk with { Scripts = false };

    [Fact]
    public async Task The_arrow_keys_choose_the_texts_without_scripts_and_print_keeps_the_choice()
    {
        await using var view = await browsing.OpenAsync(browsing.Site.Fullest("translations/*.html"), WithoutScripts);
        await view.Page.Locator("input[name=columns]").First.FocusAsync();
        Assert.Equal("source target", await view.Page.EvaluateAsync<string>(Shown));

        await view.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("source", await view.Page.EvaluateAsync<string>(Shown));

        await view.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("target", await view.Page.EvaluateAsync<string>(Shown));

        await view.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Equal("target", await view.Page.EvaluateAsync<string>(Shown));
    }

    [Fact]
    public async Task A_sentence_that_the_address_names_is_shown_whatever_is_chosen()
    {
        await using var view = await browsing.OpenAsync(browsing.Site.Fullest("translations/*.html"), WithoutScripts);
        await view.Page.CheckAsync("#only-target");

        await view.Page.EvaluateAsync("() => { location.hash = '#s-title'; }");

        Assert.True(await view.Page.IsVisibleAsync("#s-title"));
    }

    [Fact]
    public async Task The_pointer_on_a_sentence_marks_its_partner()
    {
        await using var view = await browsing.OpenAsync(browsing.Site.Fullest("translations/*.html"), WithoutScripts);
        const string Background = "() => getComputedStyle(document.querySelector('#t-title').closest('.side')).backgroundColor";
        var before = await view.Page.EvaluateAsync<string>(Background);

        await view.Page.HoverAsync("#s-title");
        Assert.NotEqual(before, await view.Page.EvaluateAsync<string>(Background));

        await view.Page.HoverAsync("h1");
        Assert.Equal(before, await view.Page.EvaluateAsync<string>(Background));
        await view.Page.FocusAsync("#s-title a");
        Assert.NotEqual(before, await view.Page.EvaluateAsync<string>(Background));
    }
}
