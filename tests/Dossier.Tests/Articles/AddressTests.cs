using Dossier.Articles;

namespace Dossier.Tests.Articles;

public class AddressTests
{
    [Theory]
    [InlineData("A New Video", "a-new-video")]
    [InlineData("2016-02-24_café!", "2016-02-24-cafe")]
    [InlineData("--a--b--", "a-b")]
    [InlineData("Straße", "straße")]
    [InlineData("日本語", "日本語")]
    [InlineData("が", "が")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("𐐀b", "𐐨b")]
    public void A_slug_is_made_of_letters_digits_and_hyphens(string text, string slug)
    {
        Assert.True(Slug.TryParse(text, out var made));
        Assert.Equal(slug, made.Value);
        Assert.True(Slug.TryParse(slug, out var again));
        Assert.Equal(made, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("!?")]
    [InlineData("index")]
    [InlineData("CON")]
    [InlineData("com1")]
    [InlineData("\ud800")]
    [InlineData("a123456789a123456789a123456789a123456789a123456789a123456789a123456789a123456789a123456789a123456789a123456789a123456789x")]
    public void Some_texts_are_no_slug(string text) => Assert.False(Slug.TryParse(text, out _));

    [Theory]
    [InlineData("a.html", "", "b.html", "a.html")]
    [InlineData("a.html", "", "a.html", "a.html")]
    [InlineData("a.html", "p3", "a.html", "#p3")]
    [InlineData("a.html", "p3", "b.html", "a.html#p3")]
    [InlineData("a.html", "", "x/b.html", "../a.html")]
    [InlineData("x/a.html", "", "b.html", "x/a.html")]
    [InlineData("x/a.html", "m5", "x/b.html", "a.html#m5")]
    [InlineData("x/a.html", "", "x/a.html", "a.html")]
    [InlineData("x/a.html", "", "y/b.html", "../x/a.html")]
    [InlineData("x/y/a.html", "", "x/z/b.html", "../y/a.html")]
    [InlineData("x/a.html", "", "x/y/z/b.html", "../../a.html")]
    [InlineData("ab/c.html", "", "abc/d.html", "../ab/c.html")]
    [InlineData("x/café.html", "", "b.html", "x/caf%C3%A9.html")]
    [InlineData("media/a b#1?.png", "", "x/b.html", "../media/a%20b%231%3F.png")]
    [InlineData("javascript:alert(1).html", "", "b.html", "javascript%3Aalert%281%29.html")]
    [InlineData("a.html", "\" x", "b.html", "a.html#%22%20x")]
    public void An_address_is_relative_to_the_page_that_shows_it(string path, string fragment, string page, string href)
    {
        Assert.Equal(href, new Permalink(path, fragment).From(page));
        var site = new Uri("https://a.example/root/");
        Assert.Equal(new Permalink(path, fragment).Absolute(site), new Uri(new Uri(site, page), href).AbsoluteUri);
    }
}
