namespace Dossier.BrowserTests;

/// <summary>Everything can be reached, followed and seen with a keyboard alone.</summary>
public sealed class KeyboardTests(Browsing browsing)
{
    /// <summary>The focused element: what it is called, and what is wrong with how it shows; null at the end of the page.</summary>
    private const string Focused =
        """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const name = `${element.localName}${element.id ? '#' + element.id : ''} "${element.textContent.trim().slice(0, 30)}"`;
          const style = getComputedStyle(element);
          const box = [...element.getClientRects()].find(box => box.width > 0 && box.height > 0);
          const faults = [];
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 1 || /, 0\)$|^transparent$/.test(style.outlineColor)) faults.push('no outline');
          if (!box || box.top >= innerHeight || box.bottom <= 0 || box.left >= innerWidth || box.right <= 0) faults.push('outside the window');
          else {
            const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
            if (top && !element.contains(top) && !top.contains(element)) faults.push(`hidden behind ${top.localName}.${top.className}`);
          }
          return faults.map(fault => `${name}: ${fault}`);
        }
        """;

    /// <summary>How many elements the Tab key must reach; of a group of radio buttons the chosen one, from which arrow keys lead on.</summary>
    private const string Reachable =
        """
        () => [...document.querySelectorAll('a[href], button, input:not([type=radio]:not(:checked)), select, textarea, summary, [tabindex="0"]')]
          .filter(element => element.checkVisibility({ visibilityProperty: true })).length
        """;

    [Theory]
    [InlineData("index.html")]
    [InlineData("articles/*.html")]
    public async Task The_first_tab_reaches_the_skip_link_and_enter_moves_to_the_text(string kind)
    {
        await using var view = await browsing.OpenAsync(browsing.Site.Fullest(kind), Look.Desk);

        await view.Page.Keyboard.PressAsync("Tab");
        await view.FocusesAsync("a[href='#text']");
        Faults.None(await view.FaultsAsync(Focused));

        await view.Page.Keyboard.PressAsync("Enter");
        await view.FocusesAsync("main#text");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Enter_leads_from_each_reference_to_its_note_and_from_the_note_back(int width)
    {
        await using var view = await browsing.OpenAsync(Look.Desk with { Width = width });
        foreach (var article in browsing.Site.Articles)
        {
            await view.Page.GotoAsync(browsing.Site.AddressOf(article));
            var ids = await view.Page.EvaluateAsync<string[]>("""() => [...document.querySelectorAll('[role=note][id^="n-"]')].map(note => note.id)""");
            Assert.NotEmpty(ids);
            foreach (var note in ids)
            {
                var reference = "ref-" + note[2..];
                await view.Page.FocusAsync($"[id='{reference}']");
                await view.Page.Keyboard.PressAsync("Enter");
                await view.ReachesAsync(article + "#" + note);

                await view.Page.Keyboard.PressAsync("Tab");
                await view.FocusesAsync($"[id='{note}'] a[href='#{reference}']");
                await view.Page.Keyboard.PressAsync("Enter");
                await view.ReachesAsync(article + "#" + reference);
                await view.FocusesAsync($"[id='{reference}']");
            }
        }
    }

    [Fact]
    public async Task Space_opens_the_notes_of_a_paragraph_on_a_phone_and_folds_them_again()
    {
        await using var view = await browsing.OpenAsync(browsing.Site.Fullest("articles/*.html"), Look.Phone with { Scripts = false });
        var note = view.Page.Locator(".annotated:has(.fold) .note").First;
        Assert.False(await note.IsVisibleAsync());

        await view.Page.Locator(".fold").First.FocusAsync();
        await view.Page.Keyboard.PressAsync("Space");
        Assert.True(await note.IsVisibleAsync());

        await view.Page.Keyboard.PressAsync("Space");
        Assert.False(await note.IsVisibleAsync());
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Tab_reaches_every_link_and_shows_where_it_is(string kind)
    {
        await using var view = await browsing.OpenAsync(browsing.Site.Fullest(kind), Look.Desk);
        var reachable = await view.Page.EvaluateAsync<int>(Reachable);
        var faults = new List<string>();
        for (var reached = 0; reached < reachable; reached++)
        {
            await view.Page.Keyboard.PressAsync("Tab");
            var here = await view.Page.EvaluateAsync<string[]?>(Focused);
            Assert.True(here is not null, $"The Tab key left the page after {reached} of {reachable} links.");
            faults.AddRange(here);
        }

        Faults.None(faults);
    }
}
