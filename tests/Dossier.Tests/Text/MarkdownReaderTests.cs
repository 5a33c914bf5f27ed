using Dossier.Text;

namespace Dossier.Tests.Text;

public class MarkdownReaderTests
{
    [Theory]
    [InlineData("one\n\ntwo", "<p>one</p>\n<p>two</p>")]
    [InlineData("a *b **c** d*", "<p>a <em>b <strong>c</strong> d</em></p>")]
    [InlineData("a `<b>` c", "<p>a <code>&lt;b&gt;</code> c</p>")]
    [InlineData("a\nb", "<p>a b</p>")]
    [InlineData("a  \nb", "<p>a<br>\nb</p>")]
    [InlineData("a\\\nb", "<p>a<br>\nb</p>")]
    [InlineData("&amp; &copy; \\* &lt;", "<p>&amp; © * &lt;</p>")]
    [InlineData("\"a\" -- 'b'...", "<p>\"a\" -- 'b'...</p>")]
    [InlineData("---", "<hr>")]
    [InlineData("> a\n>\n> b", "<blockquote><p>a</p>\n<p>b</p>\n</blockquote>")]
    [InlineData("- a\n- b", "<ul><li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>")]
    [InlineData("3. a", "<ol start=\"3\"><li><p>a</p>\n</li>\n</ol>")]
    [InlineData("```\na <b>\n\n  c\n```", "<pre><code>a &lt;b&gt;\n\n  c</code></pre>")]
    [InlineData("    a\n\n    b", "<pre><code>a\n\nb</code></pre>")]
    [InlineData("| a | b |\n|---|--:|\n| c | d |", "<table><thead><tr><th scope=\"col\">a</th>\n<th scope=\"col\" class=\"right\">b</th>\n</tr>\n</thead>\n<tbody><tr><td>c</td>\n<td class=\"right\">d</td>\n</tr>\n</tbody>\n</table>")]
    [InlineData("+---+---+\n| a | b |\n+---+---+\n| c     |\n+---+---+", "<table><tbody><tr><td>a</td>\n<td>b</td>\n</tr>\n<tr><td colspan=\"2\">c</td>\n</tr>\n</tbody>\n</table>")]
    [InlineData("term\n:   meaning", "<dl><dt>term</dt>\n<dd><p>meaning</p>\n</dd>\n</dl>")]
    [InlineData("^^^\na\n^^^ words", "<figure><p>a</p>\n<figcaption>words</figcaption>\n</figure>")]
    [InlineData("*[HTML]: Hyper\n\nan HTML page", "<p>an <abbr title=\"Hyper\">HTML</abbr> page</p>")]
    [InlineData("<https://a.example/> and www.b.example", "<p><a href=\"https://a.example/\">https://a.example/</a> and <a href=\"http://www.b.example/\">www.b.example</a></p>")]
    public void Markdown_becomes_HTML(string markdown, string html) => Assert.Equal(html, Reading.Of(markdown).Html());

    [Theory]
    [InlineData("# a\n\n### b\n\n###### c\n\n## d\n\n# e", "h2 h3 h4 h3 h2")]
    [InlineData("### a\n\n# b\n\n## c", "h2 h2 h3")]
    [InlineData("# a\n\n<h5>b</h5>\n\n## c", "h2 h3 h3")]
    public void Levels_of_headings_are_never_skipped(string markdown, string levels) =>
        Assert.Equal(levels, string.Join(' ', Reading.Of(markdown).Text.Body.Cast<ElementNode>().Select(element => element.Tag)));

    [Theory]
    [InlineData("# About URLs", "about-urls", "h1")]
    [InlineData("# A\n\n# A", "a-1", "h2")]
    [InlineData("# A\n\n# A\n\n# A-1", "a-1-1", "h3")]
    [InlineData("# &amp; x\n\n# B", "b", "h2")]
    [InlineData("# ![words](image.png)\n\n# B", "b", "h1")]
    [InlineData("<h2>Raw</h2>\n\n# B", "b", "h2")]
    [InlineData("<h2>Raw Words</h2>", "raw-words", "h1")]
    [InlineData("text", "p1", "p1")]
    public void A_slug_of_a_heading_leads_to_its_address(string markdown, string slug, string address)
    {
        var reading = Reading.Of($"[x](#{slug})\n\n{markdown}");
        Assert.Contains($"<a href=\"#{address}\">", reading.Html());
        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("a[^x] b[^y] c[^x]\n\n[^y]: two\n\n[^x]: one", "1:2 2:1")]
    [InlineData("a[^x]\n\n[^x]: one[^y]\n\n[^y]: two", "1:1 2:1")]
    [InlineData("![a[^x]](image.png) b[^y]\n\n[^x]: one\n\n[^y]: two", "1:1")]
    public void Footnotes_are_numbered_as_the_text_refers_to_them(string markdown, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', Reading.Of(markdown).Text.Footnotes.Select(note => $"{note.Number}:{note.References}")));

    [Theory]
    [InlineData("a[^1]\n\n[^1]: b", "<p>a<sup class=\"footnote-ref\"><a href=\"#fn1\" role=\"doc-noteref\">1</a></sup></p>\n<p>b</p>")]
    [InlineData("<a href=other.md>a[^1]</a> b\n\n[^1]: c", "<p><a href=\"other.html\">a</a><sup class=\"footnote-ref\"><a href=\"#fn1\" role=\"doc-noteref\">1</a></sup> b</p>\n<p>c</p>")]
    public void A_reference_to_a_footnote_stands_in_no_link(string markdown, string html) => Assert.Equal(html, Reading.Of(markdown).Html());

    [Theory]
    [InlineData("a\n\n[^1]: never", "DOS207 3:1")]
    [InlineData("a\n\nb [c](javascript:x)", "DOS202 3:3")]
    [InlineData("a\r\n\r\nb [c](gone.md)", "DOS203 3:3")]
    [InlineData("a\rb [c](gone.md)", "DOS203 2:3")]
    [InlineData("> - a\n>   <b onclick=x>c</b>", "DOS201 2:5")]
    [InlineData("a ![b](https://a.example/c.png)", "DOS204 1:3")]
    [InlineData("a ![b](gone.png)", "DOS205 1:3")]
    [InlineData("a ![b](drawing.svg)", "DOS205 1:3")]
    public void A_finding_names_its_line_and_column(string markdown, string finding) => Assert.Equal(finding, Reading.Of(markdown).Found);

    [Theory]
    [InlineData("![a *b* `c` &amp;](image.png)", "<p><img src=\"../media/image.png\" alt=\"a b c &amp;\"></p>")]
    [InlineData("![a](image.png \"words\")", "<figure><img src=\"../media/image.png\" alt=\"a\"><figcaption>words</figcaption>\n</figure>")]
    [InlineData("![a](https://a.example/b.png)", "<p><a href=\"https://a.example/b.png\">a</a></p>")]
    [InlineData("[![a](https://a.example/b.png)](other.md)", "<p><a href=\"other.html\"><span class=\"missing-image\">a</span></a></p>")]
    [InlineData("![](gone.png)", "<p><span class=\"missing-image\">gone.png</span></p>")]
    [InlineData("![a](data:image/png;base64,x)", "<p><span class=\"missing-image\">a</span></p>")]
    [InlineData("x <img src=https://a.example/b.png alt=c>", "<p>x <a href=\"https://a.example/b.png\">c</a></p>")]
    public void An_image_is_shown_or_described(string markdown, string html) => Assert.Equal(html, Reading.Of(markdown).Html());

    [Fact]
    public void Only_the_images_of_the_input_are_its_media() =>
        Assert.Equal(["media/image.png"], Reading.Of("![](image.png) ![](image.png) ![](gone.png) ![](https://a.example/b.png)").Text.Media);

    [Theory]
    [InlineData("a &#1;b&#13;c", "a \ufffdb c\n")]
    [InlineData("a &#xD800; b", "a \ufffd b\n")]
    public void What_HTML_and_XML_can_not_carry_is_replaced(string markdown, string plain) => Assert.Equal(plain, Reading.Of(markdown).Text.Plain);

    [Theory]
    [InlineData("a **Jack** b", "Jack", "1:5")]
    [InlineData("&amp; Jack", "Jack", "1:7")]
    [InlineData("> - a\n>   Jack", "Jack", "2:5")]
    [InlineData("a\n\n    x\n    Jack", "Jack", "4:5")]
    [InlineData("a\n\n> ```\n> x\n> Jack\n> ```", "Jack", "5:3")]
    [InlineData("<div>\n<b title=\"Jack\">a</b>\n<p>Jack</p>\n</div>", "Jack", "3:4")]
    [InlineData("| a | b |\n|---|---|\n| c | Jack |", "Jack", "3:7")]
    [InlineData("a[^1]\n\n[^1]: Jack", "Jack", "3:7")]
    public void A_word_leads_back_to_its_line_and_column(string markdown, string word, string place)
    {
        var text = Reading.Of(markdown).Text;
        var at = text.Plain.IndexOf(word, StringComparison.Ordinal);
        Assert.Equal("articles/a.md:" + place, text.Offsets.ToSource(new TextSpan(at, word.Length)).ToString());
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("<b>")]
    [InlineData("<div>")]
    [InlineData("<div><b><i>")]
    public void Nesting_without_end_is_a_finding_and_no_crash(string level)
    {
        var reading = Reading.Of(string.Concat(Enumerable.Repeat(level, 50_000)) + "a");
        Assert.Equal("DOS208", Assert.Single(reading.Findings).Code.Id);
        reading.Html();
    }

    [Fact]
    public void Emphasis_without_end_is_a_finding_too() =>
        Assert.Equal("DOS208 1:511", Reading.Of(new string('*', 3000) + "a" + new string('*', 3000)).Found);
}
