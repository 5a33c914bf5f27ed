namespace Dossier.BrowserTests;

/// <summary>Where notes stand: beside the text on a desk, under their paragraph on a phone, never on top of anything.</summary>
public sealed class MarginNoteTests(Browsing browsing)
{
    /// <summary>Notes against each other and against every line of text outside notes, those of the footer included.</summary>
    private const string Overlaps =
        """
        () => {
          const notes = [...document.querySelectorAll('[role=note][id^="n-"]')];
          const visible = box => box.width > 0 && box.height > 0;
          const lines = node => { const range = document.createRange(); range.selectNodeContents(node); return [...range.getClientRects()].filter(visible); };
          const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
          const boxes = notes.map(note => [note.getBoundingClientRect(), ...lines(note)]);
          const faults = notes.filter(note => !visible(note.getBoundingClientRect())).map(note => `${note.id} cannot be seen`);
          notes.forEach((note, i) => notes.slice(i + 1).forEach((other, j) => {
            if (boxes[i].some(a => boxes[i + 1 + j].some(b => meet(a, b)))) faults.push(`${note.id} and ${other.id} overlap`);
          }));
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const text = walker.currentNode;
            if (text.data.trim() === '' || text.parentElement.closest('[role=note]')) continue;
            for (const line of lines(text)) notes.forEach((note, i) => {
              if (boxes[i].some(box => meet(box, line))) faults.push(`${note.id} overlaps the text "${text.data.trim().slice(0, 50)}"`);
            });
          }
          return [...new Set(faults)];
        }
        """;

    /// <summary>Each note beside the paragraph that refers to it.</summary>
    private const string OutsideTheMargin =
        """
        () => [...document.querySelectorAll('[role=note][id^="n-"]')].filter(note => {
          const text = document.getElementById('ref-' + note.id.slice(2)).closest('p, li, td, h2, h3, h4, h5, h6, figcaption, pre').getBoundingClientRect();
          const box = note.getBoundingClientRect();
          return !(box.left >= text.right - 1 || box.right <= text.left + 1) || box.right > document.documentElement.clientWidth || box.left < 0;
        }).map(note => `${note.id} is not in the margin`)
        """;

    /// <summary>Each note between its reference and the next paragraph, and within the window.</summary>
    private const string OutOfReadingOrder =
        """
        () => [...document.querySelectorAll('[role=note][id^="n-"]')].flatMap(note => {
          const box = note.getBoundingClientRect();
          const reference = document.getElementById('ref-' + note.id.slice(2));
          const paragraphs = [...document.querySelectorAll('p[id]')].filter(paragraph => /^p\d+$/.test(paragraph.id));
          const next = paragraphs.find(paragraph => reference.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING);
          const faults = [];
          if (box.left < 0 || box.right > document.documentElement.clientWidth) faults.push(`${note.id} leaves the window`);
          if (box.top < reference.getBoundingClientRect().top) faults.push(`${note.id} stands above the passage`);
          if (next && box.bottom > next.getBoundingClientRect().top + 1) faults.push(`${note.id} stands after the next paragraph`);
          return faults;
        })
        """;

    [Theory]
    [InlineData(390)]
    [InlineData(768)]
    [InlineData(1024)]
    [InlineData(1280)]
    [InlineData(1920)]
    public async Task No_note_overlaps_another_nor_text_nor_the_footer(int width) =>
        await EveryArticleAsync(Overlaps, Look.Desk with { Width = width });

    [Fact]
    public async Task Notes_stand_in_the_margin_beside_their_paragraph_at_1280_pixels() =>
        await EveryArticleAsync(OutsideTheMargin, Look.Desk);

    [Fact]
    public async Task Notes_follow_their_paragraph_on_a_phone() =>
        await EveryArticleAsync(OutOfReadingOrder, Look.Phone);

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    [InlineData(1920)]
    public async Task Thirty_notes_of_different_lengths_overlap_nothing(int width)
    {
        using var input = new ManyNotes();
        using var site = BuiltSite.From(input.Folder);
        await using var view = await browsing.OpenAsync(Look.Desk with { Width = width });

        await view.Page.GotoAsync(site.AddressOf(ManyNotes.Page));

        Assert.Equal(ManyNotes.Count, await view.Page.Locator("[role=note][id^='n-']").CountAsync());
        Faults.None(await view.FaultsAsync(Overlaps));
    }

    private async Task EveryArticleAsync(string script, Look look)
    {
        await using var view = await browsing.OpenAsync(look);
        var faults = new List<string>();
        var notes = 0;
        foreach (var article in browsing.Site.Articles)
        {
            await view.Page.GotoAsync(browsing.Site.AddressOf(article));
            notes += await view.Page.Locator("[role=note][id^='n-']").CountAsync();
            faults.AddRange((await view.FaultsAsync(script)).Select(fault => article + ": " + fault));
        }

        Assert.True(notes > 0);
        Faults.None(faults);
    }
}
