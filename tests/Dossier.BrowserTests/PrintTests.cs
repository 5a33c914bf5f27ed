namespace Dossier.BrowserTests;

/// <summary>What a page looks like on paper.</summary>
public sealed class PrintTests(Browsing browsing)
{
    private static readonly Look Paper = Look.Desk with { Width = 794, Media = Media.Print };

    /// <summary>The notes of the page against the visible items of ordered lists below its last paragraph.</summary>
    private const string MissingNotes =
        """
        () => {
          const words = text => text.replace(/\s+/g, ' ').trim();
          const notes = [...document.querySelectorAll('[role=note][id^="n-"]')];
          const last = [...document.querySelectorAll('p[id]')].filter(paragraph => /^p\d+$/.test(paragraph.id)).at(-1).getBoundingClientRect().bottom;
          const lists = [...document.querySelectorAll('main ol')].filter(list => list.checkVisibility() && list.getBoundingClientRect().top >= last);
          const list = lists.find(list => list.children.length === notes.length);
          if (!list) return [`no list of ${notes.length} items below the text`];
          return notes.flatMap((note, i) => {
            const item = list.children[i];
            const body = [...note.querySelectorAll('p')].map(paragraph => words(paragraph.textContent)).sort((a, b) => b.length - a.length)[0];
            const numbered = getComputedStyle(item).display === 'list-item' && getComputedStyle(item).listStyleType === 'decimal' || item.textContent.trim().startsWith(i + 1);
            const reference = document.getElementById('ref-' + note.id.slice(2));
            return [
              words(item.textContent).includes(body) ? '' : `item ${i + 1} is not ${note.id}`,
              numbered ? '' : `item ${i + 1} has no number`,
              reference.checkVisibility({ visibilityProperty: true }) && words(reference.textContent).includes(i + 1) ? '' : `the text has no number ${i + 1}`,
            ].filter(fault => fault !== '');
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
                "() => [...document.querySelectorAll('nav, a[href=\"#text\"]')].filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 80))"))
                .Select(fault => page + ": " + fault));
        }

        Faults.None(faults);
    }

    [Fact]
    public async Task Notes_are_printed_as_a_numbered_list_below_the_text_that_keeps_their_numbers()
    {
        await using var view = await browsing.OpenAsync(Paper);
        foreach (var article in browsing.Site.Articles)
        {
            await view.Page.GotoAsync(browsing.Site.AddressOf(article));
            Faults.None(await view.FaultsAsync(MissingNotes));
        }
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
                const body = [...note.querySelectorAll('p')].map(p => p.textContent.replace(/\s+/g, ' ').trim()).sort((a, b) => b.length - a.length)[0];
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
