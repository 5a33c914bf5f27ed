namespace Dossier.BrowserTests;

/// <summary>What a page looks like on paper.</summary>
public sealed class PrintTests(Browsing browsing)
{
    private static readonly Look Paper = Look.Desk with { Width = 794, Media = Media.Print };

    /// <summary>Each note below the last paragraph, in order, behind a number that the text still has.</summary>
    private const string MisplacedNotes =
        """
        () => {
          const words = element => element.innerText.replace(/\s+/g, ' ').trim();
          const paragraphs = [...document.querySelectorAll('p[id]')].filter(paragraph => /^p\d+$/.test(paragraph.id));
          let bottom = paragraphs.at(-1).getBoundingClientRect().bottom;
          return [...document.querySelectorAll('[role=note][id^="n-"]')].flatMap((note, i) => {
            const faults = [];
            if (!note.checkVisibility({ visibilityProperty: true })) faults.push('is not printed');
            if (note.getBoundingClientRect().top < bottom - 1) faults.push('is not below the text and the note before it');
            if (!words(note).startsWith(`${i + 1} `)) faults.push(`does not begin with ${i + 1}`);
            bottom = note.getBoundingClientRect().bottom;
            const reference = document.getElementById('ref-' + note.id.slice(2));
            if (!reference.checkVisibility({ visibilityProperty: true }) || words(reference) !== `${i + 1}`) faults.push(`has no number ${i + 1} in the text`);
            return faults.map(fault => `${note.id} ${fault}`);
          });
        }
        """;

    [Fact]
    public async Task Navigation_is_not_printed()
    {
        var faults = new List<string>();
        await using var view = await browsing.OpenAsync(Paper);
        foreach (var page in browsing.Site.Pages)
        {
            await view.Page.GotoAsync(browsing.Site.AddressOf(page));
            faults.AddRange((await view.FaultsAsync(
                "() => [...document.querySelectorAll('nav, a[href=\"#text\"]')].filter(e => e.checkVisibility() && e.innerText.trim() !== '').map(e => e.outerHTML.slice(0, 80))"))
                .Select(fault => page + ": " + fault));
        }

        Faults.None(faults);
    }

    [Fact]
    public async Task Notes_are_printed_as_a_numbered_list_below_the_text_that_keeps_their_numbers()
    {
        await using var view = await browsing.OpenAsync(Paper);
        var faults = new List<string>();
        foreach (var article in browsing.Site.Articles)
        {
            await view.Page.GotoAsync(browsing.Site.AddressOf(article));
            faults.AddRange((await view.FaultsAsync(MisplacedNotes)).Select(fault => article + ": " + fault));
        }

        Faults.None(faults);
    }

    [Fact]
    public async Task Notes_that_the_margin_folds_are_printed_whole()
    {
        using var input = new ManyNotes();
        using var site = BuiltSite.From(input.Folder);
        await using var view = await browsing.OpenAsync(Paper);
        await view.Page.GotoAsync(site.AddressOf(ManyNotes.Page));

        Assert.NotEqual(0, await view.Page.Locator(".note-folded").CountAsync());
        Faults.None(await view.FaultsAsync(MisplacedNotes));
        Faults.None(await view.FaultsAsync(
            "() => [...document.querySelectorAll('.note-body')].filter(body => body.scrollHeight > body.clientHeight + 1 || getComputedStyle(body).maskImage !== 'none').map(body => body.parentElement.id + ' is cut')"));
        Assert.Equal(0, await view.Page.Locator("input:visible").CountAsync());
    }

    [Fact]
    public async Task Each_note_is_printed_once()
    {
        await using var view = await browsing.OpenAsync(Paper);
        await view.Page.GotoAsync(browsing.Site.AddressOf(browsing.Site.Fullest("articles/*.html")));
        Faults.None(await view.FaultsAsync(
            """
            () => {
              const shown = document.body.innerText.replace(/\s+/g, ' ');
              return [...document.querySelectorAll('[role=note][id^="n-"]')].flatMap(note => {
                const body = [...note.querySelectorAll('.note-body p')].map(p => p.textContent.replace(/\s+/g, ' ').trim()).sort((a, b) => b.length - a.length)[0];
                const times = shown.split(body).length - 1;
                return times === 1 ? [] : [`${note.id}: ${times} times`];
              });
            }
            """));
    }

    [Fact]
    public async Task Paper_stays_white_for_readers_who_prefer_dark()
    {
        await using var view = await browsing.OpenAsync(browsing.Site.Fullest("articles/*.html"), Paper with { Scheme = ColorScheme.Dark });
        Assert.Equal("rgb(255, 255, 255)", await view.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await view.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).color"));
    }
}
