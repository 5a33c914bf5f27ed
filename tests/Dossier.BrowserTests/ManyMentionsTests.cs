namespace Dossier.BrowserTests;

/// <summary>A record that is named very often: its folded mentions are found, opened and printed without a script.</summary>
public sealed class ManyMentionsTests(Browsing browsing) : IDisposable
{
    private const string ShownEntries = "() => [...document.querySelectorAll('.concordance li')].filter(entry => entry.checkVisibility({ contentVisibilityAuto: false })).length";

    private readonly ManyMentions _dossier = new();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(10)]
    public async Task A_click_on_a_mention_shows_its_entry_also_where_that_is_folded(int mention)
    {
        using var site = BuiltSite.From(_dossier.Folder);
        await using var view = await browsing.OpenAsync(Look.Desk);
        await view.Page.GotoAsync(site.AddressOf(ManyMentions.Article));

        await view.Page.ClickAsync($"#m{mention}");

        await view.ReachesAsync($"{ManyMentions.Person}#account-7-m{mention}");
    }

    [Fact]
    public async Task A_screen_shows_the_first_of_each_article_one_article_on_demand_or_all()
    {
        using var site = BuiltSite.From(_dossier.Folder);
        await using var view = await browsing.OpenAsync(Look.Desk);
        await view.Page.GotoAsync(site.AddressOf(ManyMentions.Person));
        Assert.Equal(90, await view.Page.EvaluateAsync<int>(ShownEntries));

        await view.Page.FocusAsync("#account-7-mentions .unfold a");
        await view.Page.Keyboard.PressAsync("Enter");
        await view.ReachesAsync("#account-7-mentions");
        Assert.Equal(97, await view.Page.EvaluateAsync<int>(ShownEntries));

        await view.Page.ClickAsync("p.unfold a");
        await view.ReachesAsync("#every");
        Assert.Equal(300, await view.Page.EvaluateAsync<int>(ShownEntries));
    }

    [Fact]
    public async Task On_paper_all_mentions_are_there_and_no_link_to_open_them()
    {
        using var site = BuiltSite.From(_dossier.Folder);
        await using var view = await browsing.OpenAsync(Look.Desk with { Media = Media.Print, Width = 794 });
        await view.Page.GotoAsync(site.AddressOf(ManyMentions.Person));

        Assert.Equal(300, await view.Page.EvaluateAsync<int>(ShownEntries));
        Assert.Equal(0, await view.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('.unfold')].filter(link => link.checkVisibility()).length"));
    }

    [Fact]
    public async Task Axe_finds_nothing()
    {
        using var site = BuiltSite.From(_dossier.Folder);
        await using var view = await browsing.OpenAsync(Look.Phone);
        await view.Page.GotoAsync(site.AddressOf(ManyMentions.Person));

        Faults.None(await Axe.FaultsAsync(view.Page));
    }

    public void Dispose() => _dossier.Dispose();
}
