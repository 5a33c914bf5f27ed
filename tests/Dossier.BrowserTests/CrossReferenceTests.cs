using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Dossier.BrowserTests;

/// <summary>Mentions and index entries lead to each other: every one, both ways.</summary>
public sealed partial class CrossReferenceTests(Browsing browsing)
{
    private static readonly string[] IndexFolders = ["people/", "organizations/", "places/", "dates/"];

    [Fact]
    public void Every_mention_leads_to_an_entry_that_leads_back()
    {
        var mentions = Mentions().ToList();

        Assert.NotEmpty(mentions);
        Faults.None(mentions.Where(mention => !LinksOf(mention.Target).Contains(mention.Source)).Select(Arrow));
    }

    [Fact]
    public void Every_entry_leads_to_a_mention_that_leads_back()
    {
        var entries = Entries().ToList();

        Assert.NotEmpty(entries);
        Faults.None(entries.Where(entry => !LinksOf(entry.Target).Contains(entry.Source)).Select(Arrow));
    }

    [Fact]
    public void No_two_mentions_share_an_entry_and_no_two_entries_a_mention()
    {
        var mentions = Mentions().Select(mention => (mention.Source, mention.Target)).ToHashSet();
        var entries = Entries().Select(entry => (entry.Target, entry.Source)).ToHashSet();

        Assert.Equal(mentions.Count, mentions.Select(mention => mention.Target).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(entries.Count, entries.Select(entry => entry.Target).Distinct(StringComparer.Ordinal).Count());
        Assert.True(mentions.SetEquals(entries));
    }

    [Theory]
    [InlineData("people/")]
    [InlineData("organizations/")]
    [InlineData("places/")]
    [InlineData("dates/")]
    public async Task A_click_on_a_mention_shows_its_entry_and_a_click_there_shows_the_mention(string folder)
    {
        var (source, target) = Mentions().First(mention => mention.Target.StartsWith(folder, StringComparison.Ordinal));
        var article = source.Split('#')[0];
        var mention = source.Split('#')[1];
        var entry = target.Split('#')[1];
        await using var view = await browsing.OpenAsync(article, Look.Desk);

        await view.Page.ClickAsync($"a[id='{mention}']");
        await view.ReachesAsync(target);

        await view.Page.ClickAsync($"[id='{entry}'] a[href$='#{mention}']");
        await view.ReachesAsync(source);
    }

    private static string Arrow((string Source, string Target) link) => link.Source + " → " + link.Target;

    /// <summary>Each mention in an article, with the address that it leads to.</summary>
    private IEnumerable<(string Source, string Target)> Mentions() =>
        from page in browsing.Site.Articles
        from link in Read(page).QuerySelectorAll("a[id]")
        where MentionId().IsMatch(link.Id!)
        select (page + "#" + link.Id, Resolve(page, link));

    /// <summary>Each entry of an index page, with the mention that it leads to ("" where it leads to none).</summary>
    private IEnumerable<(string Source, string Target)> Entries() =>
        from page in browsing.Site.Pages
        where IndexFolders.Any(folder => page.StartsWith(folder, StringComparison.Ordinal))
        from entry in Read(page).QuerySelectorAll("[id]")
        where EntryId().IsMatch(entry.Id!)
        select (page + "#" + entry.Id, LinksOf(page + "#" + entry.Id).FirstOrDefault(link => MentionAddress().IsMatch(link), ""));

    /// <summary>Where an element and all links in it lead; none where there is no such element.</summary>
    private IEnumerable<string> LinksOf(string address)
    {
        var (page, id) = (address.Split('#')[0], address.Split('#')[^1]);
        var element = browsing.Site.Pages.Contains(page) ? Read(page).GetElementById(id) : null;
        return element is null ? [] : element.QuerySelectorAll("a[href]").Prepend(element).Where(link => link.HasAttribute("href")).Select(link => Resolve(page, link));
    }

    private static string Resolve(string page, IElement link) =>
        Uri.UnescapeDataString(new Uri(new Uri("site:///" + page), link.GetAttribute("href")).AbsoluteUri["site:///".Length..]);

    private IDocument Read(string page)
    {
        lock (_documents)
        {
            return _documents.TryGetValue(page, out var known)
                ? known
                : _documents[page] = new HtmlParser().ParseDocument(File.ReadAllText(browsing.Site.FileOf(page)));
        }
    }

    private readonly Dictionary<string, IDocument> _documents = new(StringComparer.Ordinal);

    [GeneratedRegex("^(?:n-[a-z0-9-]+--)?[md][0-9]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MentionId();

    [GeneratedRegex("-[md][0-9]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EntryId();

    [GeneratedRegex("^articles/.*#(?:n-[a-z0-9-]+--)?[md][0-9]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MentionAddress();
}
