using Dossier.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Text;

/// <summary>Documents of Markdown in which everything that Markdown has meets everything else, well-formed and not.</summary>
internal static class MarkdownDocuments
{
    private static readonly Gen<string> Word = Gen.Elements(
        "Jack", "Dorsey", "wrote", "in 2015.", "Really?", "No!", "“quoted”", "l’Iran", "שלום", "עולם", "日本語。", "😀", "👩‍🚀", "é", "e\u0301",
        "a_b", "A.", "Mr.", "&amp;", "&nbsp;", "&#x1F600;", "&#1;", "&#13;", "&unknown;", "&lt;script&gt;", "\\*", "\\<", "\\&", "x&y", "<", ">",
        "a < b", "HTML", "tab\tbed", "…", "\u00a0", "\u2028", "3.14", "[", "]", "*", "_", "`", "|", "~", "$", "^", "www.example.org", "https://a.example/x?y=1&z=2",
        "[^", "!", "((", "))", "\\", "\"", "'", "--", "---", ":", "*[", "<!-- c -->", "<!--", "<?x?>", "<![CDATA[x]]>", "{#id}", "1.", "-", "+", "#");

    private static readonly Gen<string> Address = Gen.Elements(
        "https://a.example/", "http://b.example/?q=1&r=“2”", "other.md", "#first", "#h1", "#p1", "mailto:a@b.example", "javascript:alert(1)",
        "JaVaScRiPt:alert(1)", "java&#10;script:alert(1)", "&#106;avascript:alert(1)", "data:text/html,x", "//host/x", "vbscript:x", "<a b>", "", "\\\\host", "image.png",
        "./javascript:alert(1)", "http://\" onload=\"x", "http://a.example/)(");

    private static readonly Gen<string> Tag = Gen.Elements(
        "<b>", "</b>", "<i lang=en>", "</i>", "<span onclick=alert(1)>", "</span>", "<a href='https://c.example/'>", "<a href=\"javascript:alert(1)\">", "</a>",
        "<a href=' #h1'>", "<br>", "<br/>", "<img src=x onerror=alert(1)>", "<img src=image.png alt='a'>", "<img src=https://a.example/b.png>", "<sub>", "</sub>", "<wbr>",
        "<script>", "</script>", "<style>", "</style>", "<iframe src=x>", "</iframe>", "<svg onload=x>", "</svg>", "<math>", "<base href=x>", "<meta http-equiv=refresh>",
        "<form action=x>", "<input>", "<p>", "</p>", "<div>", "</div>", "<td>", "<code>", "</code>", "<q cite=x>", "</q>", "<font>", "<button>", "<object>", "<B STYLE=x>", "</B >");

    private static readonly Gen<string> BlockHtml = Gen.Elements(
        "<div>", "</div>", "<p>", "</p>", "<ul>", "<ol start=3>", "<li>", "</li>", "</ul>", "<dl>", "<dt>", "<dd>", "</dl>", "<table>", "<tr>", "<td colspan=2>", "<th scope=col>",
        "</table>", "<caption>", "<h1>", "</h1>", "<h3>", "</h3>", "<pre>", "</pre>", "<pre>\n\n", "<blockquote>", "</blockquote>", "<details open>", "<summary>", "</summary>", "</details>",
        "<figure>", "<figcaption>", "</figure>", "<hr>", "<center>", "</center>", "<marquee>", "</marquee>", "<select>", "<template>", "<foo>", "</foo>", "<tbody>", "<section>");

    private static Gen<string> Inline(int depth) => depth == 0
        ? Word
        : Gen.Frequency(
            (8, Word),
            (2, Around(depth, "*", "*")),
            (2, Around(depth, "**", "**")),
            (1, Around(depth, "_", "_")),
            (1, Around(depth, "***", "***")),
            (1, Around(depth, "`", "`")),
            (1, Around(depth, "<b>", "</b>")),
            (1, Around(depth, "<a href='https://c.example/'>", "</a>")),
            (1, Around(depth, "<script>", "</script>")),
            (3, from text in Words(depth - 1) from url in Address select $"[{text}]({url})"),
            (1, from text in Words(depth - 1) from url in Address select $"[{text}]({url} \"title\")"),
            (1, from text in Words(depth - 1) from url in Address select $"![{text}]({url})"),
            (1, from text in Words(depth - 1) from url in Address select $"[![{text}](image.png)]({url})"),
            (1, from text in Words(depth - 1) select $"[{text}][ref]"),
            (1, Gen.Elements("[^1]", "[^2]", "[^unused]", "[link[^1]](https://a.example/)", "*[^1]*", "[![](image.png)](https://a.example/)", "[](https://a.example/)")),
            (1, Gen.Elements("  \n", "\\\n", "\n", "\r\n", "\r", "<https://d.example/>", "<a@b.example>")),
            (3, Tag));

    private static Gen<string> Around(int depth, string open, string close) =>
        from inside in Words(depth - 1)
        from tight in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        select tight ? open + inside.Trim() + close : open + inside;

    private static Gen<string> Words(int depth) =>
        from count in Gen.Choose(1, 5)
        from words in Gen.ArrayOf(Inline(depth), count)
        from space in Gen.Elements(" ", " ", " ", "")
        select string.Join(space, words);

    private static Gen<string> Html() =>
        from count in Gen.Choose(1, 9)
        from parts in Gen.ArrayOf(Gen.Frequency((4, BlockHtml), (2, Tag), (3, Word), (1, Gen.Elements("\n", "\r\n", "  "))), count)
        from first in BlockHtml
        select first + string.Concat(parts);

    private static Gen<string> Block(int depth) => Gen.Frequency(
        (8, Words(3)),
        (2, from level in Gen.Choose(1, 6) from text in Words(1) select new string('#', level) + " " + text.ReplaceLineEndings(" ")),
        (4, Html()),
        (1, from code in Words(1) select "```\n" + code + "\n\n  x\n```"),
        (1, from code in Words(1) select "    " + code + "\n\n    y"),
        (1, Gen.Elements("***", "[ref]: https://a.example/ \"t\"", "[ref]: javascript:x", "*[HTML]: Hyper \"Text\"", "[^unused]: never", "# ", ">", "-", "```", "<!--", "</div>", "[^1]: again")),
        (2, from text in Words(2) select "[^1]: " + text),
        (1, from text in Words(2) select "[^2]: " + text + "\n\n    more [^1]"),
        (2, from cells in Gen.ArrayOf(Words(1), 4) select "| a | b |\n|---|--:|\n| " + string.Join(" | ", cells.Take(2).Select(OneLine)) + " |\n| " + string.Join(" | ", cells.Skip(2).Select(OneLine)) + " |"),
        (1, from cells in Gen.ArrayOf(Word, 3) select "+---+---+\n| a | b |\n+===+===+\n| c     |\n+---+---+\n| - " + cells[0] + " | " + cells[1] + " |\n+---+---+"),
        (1, from words in Gen.ArrayOf(Words(1), 2) select OneLine(words[0]) + "\n:   " + OneLine(words[1])),
        (1, from caption in Words(1) select "^^^\n![a](image.png)\n^^^ " + OneLine(caption)),
        (1, from alt in Word from title in Word select $"![{alt}](image.png \"{title}\")"),
        (depth == 0 ? 0 : 2, from inside in Blocks(depth - 1) select Prefixed(inside, "> ", "> ")),
        (depth == 0 ? 0 : 2, from inside in Blocks(depth - 1) select Prefixed(inside, "- ", "  ")),
        (depth == 0 ? 0 : 1, from inside in Blocks(depth - 1) select Prefixed(inside, "7. ", "   ")));

    private static Gen<string> Blocks(int depth) =>
        from count in Gen.Choose(1, 4)
        from blocks in Gen.ArrayOf(Block(depth), count)
        from between in Gen.Elements("\n\n", "\n\n", "\n")
        select string.Join(between, blocks);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('|', '/');

    private static string Prefixed(string text, string first, string rest) => first + text.ReplaceLineEndings("\n").Replace("\n", "\n" + rest, StringComparison.Ordinal);

    /// <summary>Documents, with any kind of line end.</summary>
    public static Gen<string> All { get; } =
        from count in Gen.Choose(1, 5)
        from blocks in Gen.ArrayOf(Block(2), count)
        from end in Gen.Elements("\n", "\n", "\r\n", "\r")
        let text = string.Join("\n\n", blocks)
        select end == "\n" ? text : text.ReplaceLineEndings(end);

    /// <summary>Spans of a text: any, empty, equal, whole blocks, several blocks.</summary>
    public static Gen<TextSpan[]> SpansOf(ArticleText text)
    {
        var any = from a in Gen.Choose(0, text.Plain.Length) from b in Gen.Choose(0, text.Plain.Length) select TextSpan.FromBounds(Math.Min(a, b), Math.Max(a, b));
        var near = from a in Gen.Choose(0, text.Plain.Length) from length in Gen.Choose(0, 8) select TextSpan.FromBounds(a, Math.Min(text.Plain.Length, a + length));
        var span = text.Blocks.IsEmpty ? any : Gen.OneOf(any, near, near, Gen.Elements<TextSpan>(text.Blocks.Select(block => block.Span)));
        return from count in Gen.Choose(0, 8) from spans in Gen.ArrayOf(span, count) from twice in Gen.Elements(false, true) select twice ? [.. spans, .. spans.Take(1)] : spans;
    }
}
