using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Annotations.Exchange;

/// <summary>Texts of other programs as Markdown that means the same.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<>|~^&#";
    private static readonly string[] NeverShown = ["script", "style", "template", "iframe", "object", "embed", "noscript"];

    /// <summary>Plain text: nothing of it is read as a mark, addresses stay links, lines stay lines.</summary>
    public static string FromPlain(string text)
    {
        var paragraphs = text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join("\n\n", paragraphs.Select(paragraph =>
            string.Join("\\\n", paragraph.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Line))));
    }

    /// <summary>
    /// HTML: one block of HTML in the Markdown, which the reader of notes cleans by its list of allowed elements. Scripts and
    /// what else is never shown do not even come so far.
    /// </summary>
    public static string FromHtml(string html)
    {
        if (HtmlDepth.IsTooDeep(html))
        {
            return FromPlain(html);
        }

        var body = new HtmlParser().ParseDocument(html).Body!;
        foreach (var element in body.QuerySelectorAll(string.Join(',', NeverShown)).ToArray())
        {
            element.Remove();
        }

        foreach (var element in body.QuerySelectorAll("*").ToArray())
        {
            foreach (var attribute in element.Attributes.Where(IsActive).ToArray())
            {
                element.RemoveAttribute(attribute.Name);
            }
        }

        // A blank line would end the block.
        var lines = body.InnerHtml.ReplaceLineEndings("\n").Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).ToArray();
        return string.IsNullOrWhiteSpace(body.TextContent) ? string.Empty : $"<div>{string.Join('\n', lines)}</div>";
    }

    /// <summary>An address: a link where it is one of the web, else its characters.</summary>
    public static string FromAddress(string address) =>
        WebAddress.TryParse(address, out var url) && !url.AbsoluteUri.AsSpan().ContainsAny("<>\\ ") ? $"<{url.AbsoluteUri}>" : Escaped(address);

    /// <summary>One line of words.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = (Special.Contains(c) ? escaped.Append('\\') : escaped).Append(c);
        }

        return escaped.ToString();
    }

    private static string Line(string line)
    {
        var words = string.Join(' ', line.Split(' ', '\t').Select(word =>
            word.StartsWith("http", StringComparison.Ordinal) && WebAddress.TryParse(word, out _) ? FromAddress(word) : Escaped(word)));

        // What makes a list, a heading or a definition of a line.
        var number = words.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return words switch
        {
            ['-' or '+' or '=' or ':', ..] => "\\" + words,
            _ when number > 0 && words[number] is '.' or ')' && number < 10 => words[..number] + "\\" + words[number..],
            _ => words,
        };
    }

    private static bool IsActive(IAttr attribute) =>
        attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || attribute.Name is "style" or "srcdoc"
        || (attribute.Name is "href" or "src" or "action" or "formaction" or "xlink:href" && !IsHarmless(attribute.Value));

    private static bool IsHarmless(string address) => WebAddress.TryParse(address.Trim(), out _) || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
}
