using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dossier.Text;

namespace Dossier.Tests.Text;

/// <summary>HTML as a browser reads it.</summary>
internal sealed class RenderedPage
{
    private static readonly string[] Ours = ["data-mark"];

    private RenderedPage(string html)
    {
        Html = html;
        Body = new HtmlParser().ParseDocument("<!DOCTYPE html><html><body>" + html + "</body></html>").Body!;
    }

    public string Html { get; }

    public IElement Body { get; }

    public static RenderedPage Of(ArticleText text, IEnumerable<Mark> marks, IEnumerable<Insertion> insertions)
    {
        var html = MarkedHtml.Render(text, marks, insertions);
        return new RenderedPage(html.Body + string.Concat(html.Footnotes));
    }

    /// <summary>The text of an element without what was put in: numbers of notes and small links.</summary>
    public static string TextOf(INode node)
    {
        var text = new StringBuilder();
        Add(node, text);
        return text.ToString();
    }

    /// <summary>What the parser made of the HTML, tag by tag; to be held against the tags as they were written.</summary>
    public IEnumerable<string> ParsedTags() => Tags(Body).Skip(1).SkipLast(1);

    /// <summary>The tags as they were written, by a reader that knows no rules of nesting.</summary>
    public IEnumerable<string> WrittenTags()
    {
        for (var at = Html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = Html.IndexOf('<', at + 1))
        {
            var end = Html.IndexOfAny([' ', '>'], at);
            yield return Html[(at + 1)..end];
        }
    }

    /// <summary>The tree without the elements of marks and without insertions; texts next to each other are one.</summary>
    public string Bare()
    {
        var bare = new StringBuilder();
        foreach (var child in Body.ChildNodes)
        {
            Bare(child, bare);
        }

        return bare.ToString();
    }

    public static bool IsInserted(IElement element) => element.ClassName is "footnote-ref" or "note-ref" or "to-entry";

    private static void Add(INode node, StringBuilder text)
    {
        if (node is IText run)
        {
            text.Append(run.Data);
        }
        else if (node is not IElement element || !IsInserted(element))
        {
            foreach (var child in node.ChildNodes)
            {
                Add(child, text);
            }
        }
    }

    private static void Bare(INode node, StringBuilder bare)
    {
        if (node is IText run)
        {
            bare.Append(run.Data);
        }
        else if (node is IElement element && !(IsInserted(element) && element.ClassName != "footnote-ref"))
        {
            var isMark = Ours.Any(element.HasAttribute);
            if (!isMark)
            {
                bare.Append('<').Append(element.LocalName).AppendJoin("", element.Attributes.Select(a => $" {a.Name}='{a.Value}'")).Append('>');
            }

            foreach (var child in element.ChildNodes)
            {
                Bare(child, bare);
            }

            bare.Append(isMark ? "" : "</>");
        }
    }

    private static IEnumerable<string> Tags(IElement element)
    {
        yield return element.LocalName;
        foreach (var tag in element.Children.SelectMany(Tags))
        {
            yield return tag;
        }

        if (element.LocalName is not ("br" or "hr" or "img" or "wbr"))
        {
            yield return "/" + element.LocalName;
        }
    }
}
