using Dossier.Text;

namespace Dossier.Tests.Text;

public class LinksTests
{
    [Theory]
    [InlineData("https://a.example/", LinkKind.External)]
    [InlineData("HTTP://a.example", LinkKind.External)]
    [InlineData(" http://a.example ", LinkKind.External)]
    [InlineData("mailto:a@b.example", LinkKind.External)]
    [InlineData("#p3", LinkKind.Fragment)]
    [InlineData(" #p3", LinkKind.Fragment)]
    [InlineData("other.md", LinkKind.Relative)]
    [InlineData("../a/b:c.md", LinkKind.Relative)]
    [InlineData("?a:b", LinkKind.Relative)]
    [InlineData("", LinkKind.Relative)]
    [InlineData("javascript:alert(1)", LinkKind.Unsafe)]
    [InlineData("JavaScript:alert(1)", LinkKind.Unsafe)]
    [InlineData("java\tscript:alert(1)", LinkKind.Unsafe)]
    [InlineData("java\nscript:alert(1)", LinkKind.Unsafe)]
    [InlineData("\u0001javascript:alert(1)", LinkKind.Unsafe)]
    [InlineData("\u00a0javascript:alert(1)", LinkKind.Unsafe)]
    [InlineData("data:text/html,x", LinkKind.Unsafe)]
    [InlineData("vbscript:x", LinkKind.Unsafe)]
    [InlineData("file:///etc/passwd", LinkKind.Unsafe)]
    [InlineData("//a.example/", LinkKind.Unsafe)]
    [InlineData("/\t/a.example/", LinkKind.Unsafe)]
    [InlineData("\\\\a.example\\b", LinkKind.Unsafe)]
    [InlineData("http:", LinkKind.Unsafe)]
    public void An_address_is_what_a_browser_makes_of_it(string url, LinkKind kind) => Assert.Equal(kind, Links.Classify(url));

    [Theory]
    [InlineData("https://a.example/ä b", "https://a.example/%C3%A4%20b")]
    [InlineData("ht\ntps://a.example/?q=\"", "https://a.example/?q=%22")]
    public void An_outer_address_is_percent_encoded(string url, string encoded) => Assert.Equal(encoded, Links.Encode(url));

    [Theory]
    [InlineData("[a](java&#9;script:x)")]
    [InlineData("[a](<java\tscript:x>)")]
    [InlineData("<a href='&#x6a;avascript&colon;x'>a</a>")]
    [InlineData("<a href='java&NewLine;script:x'>a</a>")]
    public void No_entity_hides_a_scheme(string markdown)
    {
        var reading = Reading.Of("x " + markdown);
        Assert.Equal("<p>x a</p>", reading.Html());
        Assert.Equal("DOS202", Assert.Single(reading.Findings).Code.Id);
    }
}
