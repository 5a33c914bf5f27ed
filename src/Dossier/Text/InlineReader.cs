using System.Collections.Immutable;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text;

/// <summary>The inlines of Markdown → nodes. Tags of raw HTML are paired within the emphasis or link that they stand in.</summary>
internal sealed class InlineReader(TextBuilder text, LinkReader links, HtmlCleaner html, int bodyStart)
{
    private int _linkDepth;

    /// <summary>Reads all children.</summary>
    public void Read(ContainerInline? container, List<ContentNode> into)
    {
        if (container is null)
        {
            return;
        }

        var open = new Stack<OpenTag>();
        var target = into;
        foreach (var inline in container)
        {
            if (inline is not HtmlInline tag)
            {
                ReadOne(inline, target);
                continue;
            }

            target = ReadTag(tag, open, target, into);
        }

        while (open.TryPop(out var left))
        {
            target = Close(left, open, into);
        }
    }

    /// <summary>Reads one inline that is not a tag.</summary>
    public void ReadOne(Inline inline, List<ContentNode> into)
    {
        var start = bodyStart + inline.Span.Start;
        switch (inline)
        {
            case LiteralInline literal:
                AddText(literal.Content.AsSpan(), start, inline.Span.Length, into);
                break;
            case HtmlEntityInline entity:
                AddText(entity.Transcoded.AsSpan(), start, inline.Span.Length, into);
                break;
            case LineBreakInline { IsHard: true }:
                into.Add(new LineBreakNode(text.Append("\n", start, 1)));
                break;
            case LineBreakInline:
                AddText(" ", start, 1, into);
                break;
            case CodeInline code:
                Element("code", [], into, children => AddText(code.Content, start, inline.Span.Length, children));
                break;
            case AutolinkInline auto:
                var address = auto.IsEmail ? "mailto:" + auto.Url : auto.Url;
                Link(address, null, start, inline.Span.Length, into, children => AddText(auto.Url, start, inline.Span.Length, children));
                break;
            case LinkInline { IsImage: true } image:
                Image(image, start, into);
                break;
            case LinkInline link:
                Link(link.GetDynamicUrl?.Invoke() ?? link.Url ?? string.Empty, link.Title, start, inline.Span.Length, into, children => Read(link, children));
                break;
            case EmphasisInline emphasis:
                Element(emphasis.DelimiterCount == 1 ? "em" : "strong", [], into, children => Read(emphasis, children));
                break;
            case AbbreviationInline abbreviation:
                Element(
                    "abbr",
                    [new ContentAttribute("title", abbreviation.Abbreviation.Text.ToString())],
                    into,
                    children => AddText(abbreviation.Abbreviation.Label, start, inline.Span.Length, children));
                break;
            case FootnoteLink { IsBackLink: true }:
                break;
            case FootnoteLink note:
                into.Add(new FootnoteReferenceNode(text.Position, note.Footnote.Order, Occurrence(note)));
                break;
            case ContainerInline container:
                Read(container, into);
                break;
            default:
                throw new NotSupportedException("Markdig made an inline that we do not read: " + inline.GetType());
        }
    }

    private static int Occurrence(FootnoteLink note) =>
        note.Footnote.Links.Where(link => !link.IsBackLink).TakeWhile(link => link != note).Count() + 1;

    private void AddText(ReadOnlySpan<char> content, int start, int length, List<ContentNode> into)
    {
        if (content.Length > 0)
        {
            into.Add(new TextNode(text.Append(content, start, length)));
        }
    }

    private void Element(string tag, ImmutableArray<ContentAttribute> attributes, List<ContentNode> into, Action<List<ContentNode>> fill)
    {
        var start = text.Position;
        var children = new List<ContentNode>();
        fill(children);
        into.Add(Elements.Make(tag, attributes, children, start, text.Position));
    }

    private void Link(string url, string? title, int start, int length, List<ContentNode> into, Action<List<ContentNode>> fill)
    {
        var attributes = _linkDepth > 0 ? null : links.Link(url, title, start, length);
        if (attributes is null)
        {
            fill(into);
            return;
        }

        _linkDepth++;
        Element("a", attributes.Value, into, fill);
        _linkDepth--;
    }

    private void Image(LinkInline image, int start, List<ContentNode> into)
    {
        var alt = string.Concat(image.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
        var shown = links.Image(image.Url ?? string.Empty, alt, image.Title, start, image.Span.Length, _linkDepth > 0);
        if (shown.Tag == "img")
        {
            into.Add(new ElementNode("img", shown.Attributes, []) { Span = new TextSpan(text.Position, 0) });
        }
        else
        {
            Element(shown.Tag, shown.Attributes, into, children => AddText(shown.Text, start, image.Span.Length, children));
        }
    }

    private List<ContentNode> ReadTag(HtmlInline inline, Stack<OpenTag> open, List<ContentNode> target, List<ContentNode> root)
    {
        var start = bodyStart + inline.Span.Start;
        var tag = html.ReadTag(inline.Tag, start, inline.Span.Length, _linkDepth > 0);
        if (tag is null)
        {
            return target;
        }

        if (tag.Closes)
        {
            if (open.Any(candidate => candidate.Tag == tag.Name))
            {
                OpenTag closed;
                do
                {
                    closed = open.Pop();
                    target = Close(closed, open, root);
                }
                while (closed.Tag != tag.Name);
            }

            return target;
        }

        if (tag.Name == "br")
        {
            target.Add(new LineBreakNode(text.Append("\n", start, inline.Span.Length)));
            return target;
        }

        if (Elements.Void.Contains(tag.Name))
        {
            target.Add(new ElementNode(tag.Name, tag.Attributes, []) { Span = new TextSpan(text.Position, 0) });
            return target;
        }

        _linkDepth += tag.Name == "a" ? 1 : 0;
        var opened = new OpenTag(tag.Name, tag.Attributes, text.Position, []);
        open.Push(opened);
        return opened.Children;
    }

    private List<ContentNode> Close(OpenTag tag, Stack<OpenTag> open, List<ContentNode> root)
    {
        _linkDepth -= tag.Tag == "a" ? 1 : 0;
        var outer = open.TryPeek(out var parent) ? parent.Children : root;
        outer.Add(Elements.Make(tag.Tag, tag.Attributes, tag.Children, tag.Start, text.Position));
        return outer;
    }

    private sealed record OpenTag(string Tag, ImmutableArray<ContentAttribute> Attributes, int Start, List<ContentNode> Children);
}
