using Dossier.Text;

namespace Dossier.Tests.Text;

public class MarkedHtmlTests
{
    [Theory]
    [InlineData("a b c", "b", "<p>a <x>b</x> c</p>")]
    [InlineData("a *b* c", "b", "<p>a <x><em>b</em></x> c</p>")]
    [InlineData("a *b c* d", "a b", "<p><x>a </x><em><x>b</x> c</em> d</p>")]
    [InlineData("*a b* **c d**", "b c", "<p><em>a <x>b</x></em><x> </x><strong><x>c</x> d</strong></p>")]
    [InlineData("a\n\nb", "a\nb", "<p><x>a</x></p>\n<p><x>b</x></p>")]
    [InlineData("a[^1] b\n\n[^1]: c", "a b", "<p><x>a<sup class=\"footnote-ref\"><a href=\"#fn1\" role=\"doc-noteref\">1</a></sup> b</x></p>\n<p>c</p>")]
    public void A_mark_goes_around_whole_elements_and_falls_into_pieces_else(string markdown, string words, string html) =>
        Assert.Equal(html, Render(markdown, "x", words));

    [Theory]
    [InlineData("a [b](other.md) c", "b", "<p>a <a href=\"other.html\"><span>b</span></a><a class=\"to-entry\" href=\"#e\" aria-label=\"l\"></a> c</p>")]
    [InlineData("a [b](other.md) c", "a b c", "<p><a href=\"#e\">a </a><a href=\"other.html\"><span>b</span></a><a href=\"#e\"> c</a></p>")]
    [InlineData("a[^1] b\n\n[^1]: c", "a b", "<p><a href=\"#e\">a</a><sup class=\"footnote-ref\"><a href=\"#fn1\" role=\"doc-noteref\">1</a></sup><a href=\"#e\"> b</a></p>\n<p>c</p>")]
    [InlineData("a *[^1]* b\n\n[^1]: c", "a  b", "<p><a href=\"#e\">a </a><em><sup class=\"footnote-ref\"><a href=\"#fn1\" role=\"doc-noteref\">1</a></sup></em><a href=\"#e\"> b</a></p>\n<p>c</p>")]
    [InlineData("a[![](image.png)](other.md) b", "a b", "<p><a href=\"#e\">a</a><a href=\"other.html\"><img src=\"../media/image.png\" alt=\"\"></a><a href=\"#e\"> b</a></p>")]
    public void A_link_is_put_neither_into_a_link_nor_around_one(string markdown, string words, string html) =>
        Assert.Equal(html, Render(markdown, "a", words));

    [Fact]
    public void Marks_that_cross_are_cut_and_the_later_is_cut() =>
        Assert.Equal("<p><x>a <y>b</y></x><y> c</y></p>", Render("a b c", ("x", "a b"), ("y", "b c")));

    [Fact]
    public void Of_equal_marks_the_smaller_rank_goes_around() =>
        Assert.Equal("<p><x><y>a</y></x></p>", Render("a", ("x", "a"), ("y", "a")));

    [Fact]
    public void A_note_number_stands_behind_its_passage_and_in_no_link()
    {
        var reading = Reading.Of("a [b c](other.md) d");
        var html = MarkedHtml.Render(reading.Text, [], [new Insertion(1, "<i>1</i>"), new Insertion(3, "<i>2</i>"), new Insertion(7, "<i>3</i>")], withIds: false);
        Assert.Equal("<p>a<i>1</i> <a href=\"other.html\">b c</a><i>2</i> d<i>3</i></p>\n", html.Body);
    }

    private static string Render(string markdown, string tag, string words) => Render(markdown, (tag, words));

    private static string Render(string markdown, params (string Tag, string Words)[] marks)
    {
        var reading = Reading.Of(markdown);
        return reading.Html(withIds: false, [.. marks.Select((mark, rank) => new Mark
        {
            Span = new TextSpan(reading.Text.Plain.IndexOf(mark.Words, StringComparison.Ordinal), mark.Words.Length),
            Tag = mark.Tag,
            Rank = rank,
            LinkLabel = "l",
            Attributes = mark.Tag == "a" ? [new ContentAttribute("href", "#e")] : [],
        })]);
    }
}
