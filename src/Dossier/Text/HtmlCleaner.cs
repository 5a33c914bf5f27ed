using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Dossier.Text;

/// <summary>
/// Blocks of HTML in Markdown → nodes, by the allow-list of <see cref="Elements"/>. AngleSharp parses them as a browser
/// would, and only what was parsed is built anew: no text of the author's is ever copied into the page as HTML.
/// </summary>
internal sealed class HtmlCleaner(TextBuilder text, HtmlText words, AttributeCleaner cleaner, HeadingLevels levels, Nesting nesting)
{
    private readonly HashSet<IElement> _withBlocks = [];
    private readonly HtmlParser _parser = new();
    private int _start;
    private int _length;
    private bool _inLink;

    /// <summary>Reads a block of HTML.</summary>
    public void Read(string html, int start, int length, List<ContentNode> into)
    {
        if (HtmlDepth.IsTooDeep(html))
        {
            nesting.Report(start);
            return;
        }

        (_start, _length, _inLink) = (start, length, false);
        words.Begin(start, length);
        using var around = _parser.ParseDocument(string.Empty);
        var nodes = _parser.ParseFragment(html, around.Body!);
        foreach (var element in nodes.OfType<IElement>())
        {
            FindBlocks(element);
        }

        ReadBlocks(nodes, string.Empty, into);
        _withBlocks.Clear();
        cleaner.Report(start, length);
    }

    /// <summary>Notes which elements hold blocks, so that it need not be asked again at each level.</summary>
    private bool FindBlocks(IElement element)
    {
        if (Elements.Dropped.Contains(element.LocalName))
        {
            return false;
        }

        var holds = false;
        foreach (var child in element.Children)
        {
            holds |= FindBlocks(child);
        }

        if (holds)
        {
            _withBlocks.Add(element);
        }

        return holds || Elements.Blocks.Contains(element.LocalName);
    }

    private bool IsInLine(INode node) =>
        node is IText || (node is IElement element && !Elements.Blocks.Contains(element.LocalName) && !_withBlocks.Contains(element));

    private void ReadBlocks(IEnumerable<INode> nodes, string parent, List<ContentNode> into)
    {
        var line = new List<INode>();
        foreach (var node in nodes)
        {
            if (IsInLine(node))
            {
                line.Add(node);
            }
            else if (node is IElement element)
            {
                Flush(line, into);
                ReadElement(element, parent, into);
            }
        }

        Flush(line, into);
    }

    private void Flush(List<INode> line, List<ContentNode> into)
    {
        if (line.Exists(node => node is IElement || !string.IsNullOrWhiteSpace(node.TextContent)))
        {
            Leaf("p", [], BlockKind.Paragraph, line, into);
        }

        line.Clear();
    }

    private void Leaf(string tag, ImmutableArray<ContentAttribute> attributes, BlockKind kind, IEnumerable<INode> nodes, List<ContentNode> into)
    {
        var start = text.Position;
        var children = new List<ContentNode>();
        words.BeginLine();
        ReadInlines(nodes, tag == "pre", children);
        var end = text.Position;
        var block = text.EndBlock(kind, start);
        if (block >= 0 || children.Count > 0 || tag is "td" or "th")
        {
            into.Add(Elements.Make(tag, attributes, children, start, end) with { Block = block });
        }
    }

    private void ReadElement(IElement element, string parent, List<ContentNode> into)
    {
        var name = element.LocalName;
        if (Elements.Dropped.Contains(name))
        {
            cleaner.Remove(name);
        }
        else if (!nesting.TryEnter(_start))
        {
            return;
        }
        else if (!Elements.Blocks.Contains(name))
        {
            // An inline element around blocks, or one that we do not know: what it holds stays.
            cleaner.Remove(name);
            ReadBlocks(element.ChildNodes, parent, into);
            nesting.Leave();
        }
        else
        {
            ReadBlock(element, TagFor(element, parent), into);
            nesting.Leave();
        }
    }

    /// <summary>The element that is written: one that can't hold blocks but does, or stands where it can't, is a <c>div</c>.</summary>
    private string TagFor(IElement element, string parent) => element.LocalName switch
    {
        "p" or "pre" or ['h', >= '1' and <= '6'] when _withBlocks.Contains(element) => "div",
        ['h', >= '1' and <= '6'] heading => levels.Next(heading[1] - '0'),
        var name when Elements.Parents.TryGetValue(name, out var parents) && !parents.Contains(parent) => "div",
        var name => name,
    };

    private void ReadBlock(IElement element, string tag, List<ContentNode> into)
    {
        var attributes = Clean(element) ?? [];
        var start = text.Position;
        if (tag == "hr")
        {
            into.Add(Elements.Make(tag, attributes, [], start, start));
            return;
        }

        if (Elements.Leaves.Contains(tag) && !_withBlocks.Contains(element))
        {
            Leaf(tag, attributes, KindOf(tag), element.ChildNodes, into);
            return;
        }

        var children = new List<ContentNode>();
        switch (tag)
        {
            case "ul" or "ol" or "dl":
                ReadItems(element, tag, children);
                break;
            case "table" or "thead" or "tbody" or "tfoot" or "tr":
                ReadBlocks(element.ChildNodes.Where(node => node is IElement child && Elements.Parents.TryGetValue(child.LocalName, out var parents) && parents.Contains(tag)), tag, children);
                break;
            default:
                ReadBlocks(element.ChildNodes, tag, children);
                break;
        }

        into.Add(Elements.Make(tag, attributes, children, start, text.Position));
    }

    /// <summary>The items of a list; what stands between them becomes an item, so that nothing is lost.</summary>
    private void ReadItems(IElement list, string tag, List<ContentNode> into)
    {
        var loose = new List<INode>();
        foreach (var node in list.ChildNodes)
        {
            if (node is IElement item && Elements.Parents.TryGetValue(item.LocalName, out var parents) && parents.Contains(tag))
            {
                FlushItem(loose, tag, into);
                ReadElement(item, tag, into);
            }
            else
            {
                loose.Add(node);
            }
        }

        FlushItem(loose, tag, into);
    }

    private void FlushItem(List<INode> loose, string list, List<ContentNode> into)
    {
        var start = text.Position;
        var children = new List<ContentNode>();
        ReadBlocks(loose, string.Empty, children);
        loose.Clear();
        if (children.Count > 0)
        {
            into.Add(Elements.Make(list == "dl" ? "dd" : "li", [], children, start, text.Position));
        }
    }

    private static BlockKind KindOf(string tag) => tag switch
    {
        "pre" => BlockKind.Code,
        ['h', >= '1' and <= '6'] => BlockKind.Heading,
        "th" or "td" or "caption" or "figcaption" or "dt" or "summary" => BlockKind.Cell,
        _ => BlockKind.Paragraph,
    };

    private void ReadInlines(IEnumerable<INode> nodes, bool inPre, List<ContentNode> into)
    {
        foreach (var node in nodes)
        {
            if (node is IText run)
            {
                words.Add(run.Data, inPre, into);
            }
            else if (node is IElement element)
            {
                ReadInline(element, inPre, into);
            }
        }
    }

    private void ReadInline(IElement element, bool inPre, List<ContentNode> into)
    {
        var name = element.LocalName;
        if (Elements.Dropped.Contains(name))
        {
            cleaner.Remove(name);
        }
        else if (name == "br")
        {
            into.Add(inPre ? new TextNode(text.Append("\n", _start, 0)) : new LineBreakNode(text.Append("\n", _start, 0)));
            words.BeginLine();
        }
        else if (name == "img")
        {
            words.AddDueSpace(into);
            var image = cleaner.Image(AttributesOf(element), _start, _length, _inLink);
            var at = text.Position;
            List<ContentNode> description = image.Text.Length == 0 ? [] : [new TextNode(text.Append(image.Text, _start, _length))];
            into.Add(Elements.Make(image.Tag, image.Attributes, description, at, text.Position));
            words.AddedImage();
        }
        else if (nesting.TryEnter(_start))
        {
            ReadInlineElement(element, inPre, into);
            nesting.Leave();
        }
    }

    private void ReadInlineElement(IElement element, bool inPre, List<ContentNode> into)
    {
        var name = element.LocalName;
        if (!Elements.Inline.Contains(name))
        {
            cleaner.Remove(name);
            ReadInlines(element.ChildNodes, inPre, into);
            return;
        }

        if (Clean(element) is not { } attributes)
        {
            ReadInlines(element.ChildNodes, inPre, into);
            return;
        }

        words.AddDueSpace(into);
        var wasInLink = _inLink;
        _inLink |= name == "a";
        var start = text.Position;
        var children = new List<ContentNode>();
        ReadInlines(element.ChildNodes, inPre, children);
        _inLink = wasInLink;
        into.Add(Elements.Make(name, attributes, children, start, text.Position));
    }

    private ImmutableArray<ContentAttribute>? Clean(IElement element) =>
        cleaner.Clean(element.LocalName, AttributesOf(element), _start, _length, _inLink);

    private static IEnumerable<ContentAttribute> AttributesOf(IElement element) =>
        element.Attributes.Select(attribute => new ContentAttribute(attribute.LocalName, attribute.Value));
}
