using System.Collections.Immutable;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text;

/// <summary>The inlines of Markdown → nodes. Tags of raw HTML are paired within the emphasis or link that they stand in.</summary>
internal sealed class InlineReader(
    TextBuilder text, LinkReader links, HtmlTagReader tags, FootnoteNumbers notes, Nesting nesting, int bodyStart)
{
    private readonly List<FootnoteLink> _behindLink = [];
    private int _linkDepth;

    /// <summary>Reads all children.</summary>
    public void Read(ContainerInline? container, List<ContentNode> into)
    {
        if (container is null || !nesting.TryEnter(bodyStart + container.Span.Start))
        {
            return;
        }

        var open = new Stack<OpenTag>();
        var neverClosed = new HashSet<string>(StringComparer.Ordinal);
        var target = into;
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is not HtmlInline html)
            {
                ReadOne(inline, target);
                continue;
            }

            var tag = tags.Read(html.Tag, bodyStart + html.Span.Start, html.Span.Length, _linkDepth > 0);
            if (tag is { Drops: true })
            {
                inline = EndOf(tag.Name, html, neverClosed);
            }
            else if (tag is { Closes: true })
            {
                target = CloseUpTo(tag.Name, open, target, into);
            }
            else if (tag is not null)
            {
                target = Open(tag, html, open, target);
            }
        }

        while (open.TryPop(out var left))
        {
            target = Close(left, open, into);
        }

        nesting.Leave();
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
                into.Add(new LineBreakNode(text.Append("\n", start, inline.Span.Length)));
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
                ReadImage(image, image.Title, into);
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
            case FootnoteLink note when _linkDepth > 0:
                _behindLink.Add(note);
                break;
            case FootnoteLink note:
                into.Add(notes.Refer(note.Footnote, text.Position));
                break;
            case ContainerInline container:
                Read(container, into);
                break;
            default:
                throw new NotSupportedException("Markdig made an inline that we do not read: " + inline.GetType());
        }
    }

    /// <summary>Reads an image, or what is shown in its stead.</summary>
    public void ReadImage(LinkInline image, string? title, List<ContentNode> into)
    {
        var start = bodyStart + image.Span.Start;
        var alt = string.Concat(image.Descendants<LeafInline>().Select(leaf => leaf switch
        {
            LiteralInline literal => literal.Content.ToString(),
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            CodeInline code => code.Content,
            AutolinkInline auto => auto.Url,
            LineBreakInline => " ",
            _ => string.Empty,
        }));
        Show(links.Image(image.Url ?? string.Empty, alt, title, start, image.Span.Length, _linkDepth > 0), start, image.Span.Length, into);
    }

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
        LeaveLink(into);
    }

    /// <summary>References to footnotes are links, so those that stand in a link are put behind it.</summary>
    private void LeaveLink(List<ContentNode> into)
    {
        _linkDepth--;
        if (_linkDepth == 0)
        {
            into.AddRange(_behindLink.Select(note => notes.Refer(note.Footnote, text.Position)));
            _behindLink.Clear();
        }
    }

    private void Show(ShownImage shown, int start, int length, List<ContentNode> into) => Element(
        shown.Tag, shown.Attributes, into, children => AddText(shown.Text, start, length, children));

    private List<ContentNode> Open(CleanTag tag, HtmlInline inline, Stack<OpenTag> open, List<ContentNode> target)
    {
        var start = bodyStart + inline.Span.Start;
        if (tag.Image is { } image)
        {
            Show(image, start, inline.Span.Length, target);
            return target;
        }

        if (tag.Name == "br")
        {
            target.Add(new LineBreakNode(text.Append("\n", start, inline.Span.Length)));
            return target;
        }

        if (Elements.Void.Contains(tag.Name))
        {
            target.Add(Elements.Make(tag.Name, tag.Attributes, [], text.Position, text.Position));
            return target;
        }

        if (!nesting.TryEnter(start))
        {
            return target;
        }

        _linkDepth += tag.Name == "a" ? 1 : 0;
        var opened = new OpenTag(tag.Name, tag.Attributes, text.Position, []);
        open.Push(opened);
        return opened.Children;
    }

    private List<ContentNode> CloseUpTo(string name, Stack<OpenTag> open, List<ContentNode> target, List<ContentNode> root)
    {
        if (!open.Any(candidate => candidate.Tag == name))
        {
            return target;
        }

        OpenTag closed;
        do
        {
            closed = open.Pop();
            target = Close(closed, open, root);
        }
        while (closed.Tag != name);
        return target;
    }

    private List<ContentNode> Close(OpenTag tag, Stack<OpenTag> open, List<ContentNode> root)
    {
        nesting.Leave();
        var outer = open.TryPeek(out var parent) ? parent.Children : root;
        outer.Add(Elements.Make(tag.Tag, tag.Attributes, tag.Children, tag.Start, text.Position));
        if (tag.Tag == "a")
        {
            LeaveLink(outer);
        }

        return outer;
    }

    /// <summary>The end tag of an element that goes with all it holds; where it has none, only its tag goes.</summary>
    private static Inline EndOf(string name, HtmlInline start, HashSet<string> neverClosed)
    {
        for (var inline = neverClosed.Contains(name) ? null : start.NextSibling; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline { Tag: ['<', '/', ..] tag } && tag.AsSpan(2).TrimEnd("> \t\r\n").Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return inline;
            }
        }

        neverClosed.Add(name);
        return start;
    }

    private sealed record OpenTag(string Tag, ImmutableArray<ContentAttribute> Attributes, int Start, List<ContentNode> Children);
}
