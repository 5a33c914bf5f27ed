namespace Dossier.Tests.Text;

public class RawHtmlTests
{
    [Theory]
    [InlineData("a <b>c</b> <kbd>d</kbd>", "<p>a <b>c</b> <kbd>d</kbd></p>")]
    [InlineData("a <i lang=it>c</i>", "<p>a <i lang=\"it\">c</i></p>")]
    [InlineData("a <br> c<br/>d", "<p>a <br>\n c<br>\nd</p>")]
    [InlineData("a <a href='other.md' title=t>c</a>", "<p>a <a href=\"other.html\" title=\"t\">c</a></p>")]
    [InlineData("<div>a <b>c</b>\n  d </div>", "<div><p>a <b>c</b> d</p>\n</div>")]
    [InlineData("<pre>\n\na\n  b</pre>", "<pre>\n\na\n  b</pre>")]
    [InlineData("<table><tr><td colspan=2>a</td></tr></table>", "<table><tbody><tr><td colspan=\"2\">a</td>\n</tr>\n</tbody>\n</table>")]
    [InlineData("<details open><summary>a</summary>b</details>", "<details open=\"\"><summary>a</summary>\n<p>b</p>\n</details>")]
    public void What_is_allowed_stays(string markdown, string html)
    {
        var reading = Reading.Of(markdown);
        Assert.Equal(html, reading.Html());
        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("a <script>x</script> b", "<p>a  b</p>", "<script>")]
    [InlineData("a <script> b", "<p>a  b</p>", "<script>")]
    [InlineData("a <b onclick=x style=y>c</b>", "<p>a <b>c</b></p>", "<b onclick>, <b style>")]
    [InlineData("a <font>c</font>", "<p>a c</p>", "<font>")]
    [InlineData("a <td>c", "<p>a c</p>", "<td>")]
    [InlineData("a <B ONCLICK=x>c</B>", "<p>a <b>c</b></p>", "<b onclick>")]
    [InlineData("<style>x</style>", "", "<style>")]
    [InlineData("<svg onload=x><p>a</p></svg>", "", "<svg>")]
    [InlineData("<div id=x class=y>a</div>", "<div><p>a</p>\n</div>", "<div class>, <div id>")]
    [InlineData("<section><p>a</p></section>", "<p>a</p>", "<section>")]
    [InlineData("<ol start=x><li>a</ol>", "<ol><li>a</li>\n</ol>", "<ol start>")]
    public void What_is_not_allowed_goes_and_is_reported(string markdown, string html, string removed)
    {
        var reading = Reading.Of(markdown);
        Assert.Equal(html, reading.Html());
        Assert.Equal($"HTML that is not allowed was removed: {removed}", Assert.Single(reading.Findings).Message);
    }

    [Theory]
    [InlineData("<p>a<div>b</div>c</p>", "<p>a</p>\n<div><p>b</p>\n</div>\n<p>c</p>")]
    [InlineData("<h1><center><h2>a</h2></center></h1>", "<div><h2>a</h2>\n</div>")]
    [InlineData("<p><marquee><p>a</p></marquee></p>", "<div><p>a</p>\n</div>")]
    [InlineData("<li>a</li>", "<div><p>a</p>\n</div>")]
    [InlineData("<ul>a<li>b</li></ul>", "<ul><li><p>a</p>\n</li>\n<li>b</li>\n</ul>")]
    [InlineData("<ins>\n<p>a</p>\n</ins>", "<p>a</p>")]
    public void Blocks_stand_where_they_can(string markdown, string html) => Assert.Equal(html, Reading.Of(markdown).Html());

    [Theory]
    [InlineData("<a href=other.md>a [b](other.md) c</a>", "<p><a href=\"other.html\">a b c</a></p>")]
    [InlineData("[a <a href=other.md>b</a> c](other.md)", "<p><a href=\"other.html\">a b c</a></p>")]
    [InlineData("x <a href=other.md>a <a href=other.md>b</a> c</a>", "<p>x <a href=\"other.html\">a b</a> c</p>")]
    [InlineData("x <a href=other.md>a www.b.example c</a>", "<p>x <a href=\"other.html\">a www.b.example c</a></p>")]
    [InlineData("*x <a href=other.md>a* b</a>", "<p><em>x <a href=\"other.html\">a</a></em> b</p>")]
    public void A_link_in_a_link_is_plain_text(string markdown, string html) => Assert.Equal(html, Reading.Of(markdown).Html());

    [Theory]
    [InlineData("<b>a")]
    [InlineData("a</b>")]
    [InlineData("<b>a <i>b</b> c</i>")]
    public void Tags_that_do_not_match_change_no_text(string markdown) =>
        Assert.Equal(markdown.Replace("<b>", "").Replace("</b>", "").Replace("<i>", "").Replace("</i>", "") + "\n", Reading.Of(markdown).Text.Plain);
}
