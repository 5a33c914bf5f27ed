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
          const seen = text => text.data.trim() !== '' && text.parentElement.checkVisibility({ visibilityProperty: true }) && getComputedStyle(text.parentElement).clipPath === 'none';
          const texts = node => { const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT), all = []; while (walker.nextNode()) if (seen(walker.currentNode)) all.push(walker.currentNode); return all; };
          const lines = text => { const range = document.createRange(); range.selectNodeContents(text); return [...range.getClientRects()].filter(visible); };
          const linesOf = note => texts(note).flatMap(text => {
            const frame = text.parentElement.closest('.note-body')?.parentElement.matches('.note-folded:not(:has(:checked))') ? note.getBoundingClientRect() : null;
            return lines(text).filter(line => !frame || line.top < frame.bottom).map(line => frame ? { left: line.left, top: line.top, right: Math.min(line.right, frame.right), bottom: Math.min(line.bottom, frame.bottom) } : line);
          });
          const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
          const boxes = notes.map(note => [note.getBoundingClientRect(), ...linesOf(note)]);
          const faults = notes.filter(note => !visible(note.getBoundingClientRect())).map(note => `${note.id} cannot be seen`);
          const outside = (box, note) => box.left < note.left - 1 || box.right > note.right + 1 || box.bottom > note.bottom + 1;
          notes.forEach((note, i) => { if (boxes[i].some(box => outside(box, boxes[i][0]))) faults.push(`${note.id} is larger than its box`); });
          notes.forEach((note, i) => notes.slice(i + 1).forEach((other, j) => {
            if (boxes[i].some(a => boxes[i + 1 + j].some(b => meet(a, b)))) faults.push(`${note.id} and ${other.id} overlap`);
          }));
          for (const text of texts(document.body)) {
            if (text.parentElement.closest('[role=note]')) continue;
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

    /// <summary>
    /// Each note at the line of its passage, where the note before it leaves room; and never far below it. The height of a passage is
    /// counted in characters, so it may be two lines off.
    /// </summary>
    private const string FarFromThePassage =
        """
        far => {
          let bottom = -Infinity;
          return [...document.querySelectorAll('[role=note][id^="n-"]')].flatMap(note => {
            const box = note.getBoundingClientRect();
            const passage = document.getElementById('passage-' + note.id.slice(2)).getClientRects()[0].top;
            const hasRoom = bottom < passage - 20;
            bottom = box.bottom;
            if (hasRoom && Math.abs(box.top - passage) > 64) return [`${note.id} is ${box.top - passage} from its passage, with room beside it`];
            return box.top - passage > far || box.top - passage < -64 ? [`${note.id} is ${box.top - passage} from its passage`] : [];
          });
        }
        """;

    /// <summary>No gap in the text that notes have torn.</summary>
    private const string TornText =
        """
        () => {
          const paragraphs = [...document.querySelectorAll('.article-body p[id]')].filter(paragraph => /^p\d+$/.test(paragraph.id));
          return paragraphs.slice(1).map((paragraph, i) => [paragraph.id, paragraph.getBoundingClientRect().top - paragraphs[i].getBoundingClientRect().bottom])
            .filter(([, gap]) => gap > 70).map(([id, gap]) => `${id} stands ${gap} below the paragraph before it`);
        }
        """;

    /// <summary>What a screen reader meets: each note behind its reference and its block, before the next block.</summary>
    private const string HeardOutOfOrder =
        """
        () => {
          const follows = (a, b) => !!(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
          const blocks = [...document.querySelectorAll('.article-body > .text, .annotated > .text')];
          return [...document.querySelectorAll('[role=note][id^="n-"]')].flatMap(note => {
            const reference = document.getElementById('ref-' + note.id.slice(2));
            const at = blocks.findIndex(block => block.contains(reference));
            const faults = [];
            if (reference.getAttribute('role') !== 'doc-noteref' || !document.getElementById(reference.getAttribute('aria-describedby'))) faults.push('its reference is none');
            if (!follows(blocks[at], note)) faults.push('is heard before its block');
            if (at + 1 < blocks.length && !follows(note, blocks[at + 1])) faults.push('is heard behind the next block');
            if (note.querySelector('a')?.getAttribute('role') !== 'doc-backlink') faults.push('does not begin with the way back');
            return faults.map(fault => `${note.id} ${fault}`);
          });
        }
        """;

    private const string OpenAll = "() => document.querySelectorAll('.fold, .note-unfold').forEach(box => { box.checked = true; })";

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
    public async Task No_note_overlaps_another_nor_text_nor_the_footer(int width)
    {
        await EveryArticleAsync(Overlaps, Look.Desk with { Width = width }, open: true);
        if (width >= 1024)
        {
            await EveryArticleAsync(Overlaps, Look.Desk with { Width = width });
        }
    }

    [Fact]
    public async Task Notes_stand_in_the_margin_beside_their_paragraph_at_1280_pixels() =>
        await EveryArticleAsync(OutsideTheMargin, Look.Desk);

    [Theory]
    [InlineData(1024)]
    [InlineData(1280)]
    [InlineData(1920)]
    public async Task Notes_stand_at_the_height_of_their_passages(int width) =>
        await EveryArticleAsync(FarFromThePassage, Look.Desk with { Width = width });

    [Fact]
    public async Task Notes_do_not_tear_the_text_apart() => await EveryArticleAsync(TornText, Look.Desk);

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Notes_are_heard_behind_their_block_and_before_the_next(int width) =>
        await EveryArticleAsync(HeardOutOfOrder, Look.Desk with { Width = width });

    [Fact]
    public async Task A_screen_reader_hears_the_text_with_its_numbers_then_each_note_by_its_number()
    {
        await using var view = await browsing.OpenAsync(Look.Desk);
        using var input = new ManyNotes();
        using var site = BuiltSite.From(input.Folder);
        await view.Page.GotoAsync(site.AddressOf(ManyNotes.Page));

        var heard = await view.Page.Locator(".annotated").Nth(1).AriaSnapshotAsync();

        string[] order = ["link \"7\"", "text: among other words.", "note \"Note 7\"", "link \"Note 7: To the passage\"", "text: Identification", "paragraph: A sentence of the note"];
        Assert.Equal(order, order.OrderBy(part => heard.IndexOf(part, StringComparison.Ordinal)));
        Assert.All(order, part => Assert.Contains(part, heard, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Notes_follow_their_paragraph_on_a_phone() =>
        await EveryArticleAsync(OutOfReadingOrder, Look.Phone, open: true);

    [Fact]
    public async Task Notes_are_folded_on_a_phone_and_the_address_of_one_shows_it_without_scripts()
    {
        foreach (var article in browsing.Site.Articles)
        {
            await using var view = await browsing.OpenAsync(article, Look.Phone with { Scripts = false });
            var notes = view.Page.Locator("[role=note][id^='n-']");
            Assert.Equal(0, await view.Page.Locator("[role=note][id^='n-']:visible").CountAsync());
            Assert.Equal(await view.Page.Locator(".annotated").CountAsync(), await view.Page.Locator(".fold-label:visible").CountAsync());

            var id = await notes.Last.GetAttributeAsync("id");
            await view.Page.GotoAsync(browsing.Site.AddressOf(article) + "#" + id);

            await view.ReachesAsync(article + "#" + id);
            Assert.Equal(id, Assert.Single(await view.FaultsAsync("() => [...document.querySelectorAll('[role=note]')].filter(note => note.checkVisibility()).map(note => note.id)")));
        }
    }

    [Theory]
    [InlineData(390, false)]
    [InlineData(1024, false)]
    [InlineData(1280, false)]
    [InlineData(1920, false)]
    [InlineData(390, true)]
    [InlineData(1280, true)]
    public async Task Thirty_notes_from_a_line_to_a_page_overlap_nothing(int width, bool dark)
    {
        using var input = new ManyNotes();
        using var site = BuiltSite.From(input.Folder);
        await using var view = await browsing.OpenAsync(Look.Desk with { Width = width, Scheme = dark ? ColorScheme.Dark : ColorScheme.Light });

        await view.Page.GotoAsync(site.AddressOf(ManyNotes.Page));

        Assert.Equal(ManyNotes.Count, await view.Page.Locator("[role=note][id^='n-']").CountAsync());
        Faults.None(await Axe.FaultsAsync(view.Page));
        if (width >= 1024)
        {
            Faults.None(await view.FaultsAsync(Overlaps));
            Faults.None(await view.FaultsAsync(TornText));
            Faults.None(await view.FaultsAsync(FarFromThePassage, 320));
        }

        await view.Page.EvaluateAsync(OpenAll);
        Faults.None(await view.FaultsAsync(Overlaps));
    }

    [Fact]
    public async Task A_folded_note_is_opened_by_its_box_and_by_its_number_without_scripts()
    {
        using var input = new ManyNotes();
        using var site = BuiltSite.From(input.Folder);
        await using var view = await browsing.OpenAsync(Look.Desk with { Scripts = false });
        await view.Page.GotoAsync(site.AddressOf(ManyNotes.Page));
        const string Cut = "() => [...document.querySelectorAll('.note-body')].filter(body => body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1).map(body => body.parentElement.id)";
        var cut = await view.FaultsAsync(Cut);
        Assert.Contains("n-note-4", cut);

        await view.Page.Locator("#n-note-4 .note-unfold").CheckAsync();
        Assert.DoesNotContain("n-note-4", await view.FaultsAsync(Cut));

        await view.Page.Locator("#n-note-4 .note-unfold").UncheckAsync();
        await view.Page.FocusAsync("#ref-note-4");
        await view.Page.Keyboard.PressAsync("Enter");
        await view.ReachesAsync("#n-note-4");
        Assert.DoesNotContain("n-note-4", await view.FaultsAsync(Cut));
    }

    private async Task EveryArticleAsync(string script, Look look, bool open = false)
    {
        await using var view = await browsing.OpenAsync(look);
        var faults = new List<string>();
        var notes = 0;
        foreach (var article in browsing.Site.Articles)
        {
            await view.Page.GotoAsync(browsing.Site.AddressOf(article));
            notes += await view.Page.Locator("[role=note][id^='n-']").CountAsync();
            if (open)
            {
                await view.Page.EvaluateAsync(OpenAll);
            }

            faults.AddRange((await view.FaultsAsync(script, 320)).Select(fault => article + ": " + fault));
        }

        Assert.True(notes > 0);
        Faults.None(faults);
    }
}
