using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dossier.Diagnostics;

namespace Dossier.Text;

/// <summary>A tag of HTML in a line, cleaned.</summary>
internal sealed record CleanTag(string Name, ImmutableArray<ContentAttribute> Attributes, bool Closes);

/// <summary>
/// HTML in Markdown → nodes, by the allow-list of <see cref="Elements"/>. AngleSharp parses it as a browser would, and
/// only what was parsed is built anew: no text of the author's is ever copied into the page as HTML.
/// </summary>
internal sealed class HtmlCleaner(
    SourceFile file, TextBuilder text, LinkReader links, HeadingLevels levels, DiagnosticBag diagnostics)
{
    private readonly SortedSet<string> _removed = new(StringComparer.Ordinal);
    private int _start;
    private int _length;
    private bool _inLink;

    /// <summary>Reads a block of HTML.</summary>
    public void ReadBlock(string html, int start, int length, List<ContentNode> into)
    {
        (_start, _length, _inLink) = (start, length, false);
        ReadBlocks(Parse(html), string.Empty, into);
        Report();
    }

    /// <summary>Reads one tag; null where it goes.</summary>
    public CleanTag? ReadTag(string html, int start, int length, bool inLink)
    {
        (_start, _length, _inLink) = (start, length, inLink);
        if (html.StartsWith("</", StringComparison.Ordinal))
        {
            var closed = html[2..].TrimEnd('>').Trim().ToLowerInvariant();
            return Elements.Inline.Contains(closed) ? new CleanTag(closed, [], Closes: true) : null;
        }

        if (Parse(html).OfType<IElement>().FirstOrDefault() is not { } element)
        {
            return null;
        }

        var name = element.LocalName;
        CleanTag? tag = null;
        if (!Elements.Inline.Contains(name))
        {
            _removed.Add($"<{name}>");
        }
        else if (name == "img")
        {
            var image = Image(element);
            tag = image.Tag == "img" ? new CleanTag(image.Tag, image.Attributes, Closes: false) : null;
        }
        else
        {
            var attributes = Attributes(element);
            tag = attributes is null ? null : new CleanTag(name, attributes.Value, Closes: false);
        }

        Report();
        return tag;
    }

    private static INodeList Parse(string html)
    {
        var parser = new HtmlParser();
        var document = parser.ParseDocument(string.Empty);
        return parser.ParseFragment(html, document.Body!);
    }

    private void ReadBlocks(IEnumerable<INode> nodes, string parent, List<ContentNode> into)
    {
        var line = new List<INode>();
        foreach (var node in nodes)
        {
            if (node is IText || (node is IElement inline && (Elements.Inline.Contains(inline.LocalName) || !Elements.Blocks.Contains(inline.LocalName)) && !HoldsBlocks(inline)))
            {
                line.Add(node);
                continue;
            }

            Flush(line, into);
            if (node is IElement element)
            {
                ReadElement(element, parent, into);
            }
        }

        Flush(line, into);
    }

    private static bool HoldsBlocks(IElement element) =>
        !Elements.Dropped.Contains(element.LocalName) && element.QuerySelectorAll("*").Any(child => Elements.Blocks.Contains(child.LocalName));

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
        var spacing = new Spacing { AtStart = true, Keep = tag == "pre" };
        ReadInlines(nodes, children, spacing);
        var end = text.Position;
        var block = text.EndBlock(kind, start);
        if (block >= 0 || children.Count > 0)
        {
            into.Add(Elements.Make(tag, attributes, children, start, end) with { Block = block });
        }
    }

    private void ReadElement(IElement element, string parent, List<ContentNode> into)
    {
        var name = element.LocalName;
        if (Elements.Dropped.Contains(name))
        {
            _removed.Add($"<{name}>");
            return;
        }

        if (!Elements.Blocks.Contains(name))
        {
            // An inline element around blocks, or one that we do not know: what it holds stays.
            _removed.Add($"<{name}>");
            ReadBlocks(element.ChildNodes, parent, into);
            return;
        }

        var tag = name switch
        {
            ['h', >= '1' and <= '6'] => levels.Next(name[1] - '0'),
            _ when Elements.Parents.TryGetValue(name, out var parents) && !parents.Contains(parent) => "div",
            _ => name,
        };
        var attributes = Attributes(element) ?? [];
        if (tag == "hr")
        {
            into.Add(new ElementNode(tag, [], []));
            return;
        }

        if (Elements.Leaves.Contains(tag) && !HoldsBlocks(element))
        {
            Leaf(tag, attributes, Kind(tag), element.ChildNodes, into);
            return;
        }

        var start = text.Position;
        var children = new List<ContentNode>();
        var onlyItems = tag is "ul" or "ol" or "dl" or "table" or "thead" or "tbody" or "tfoot" or "tr";
        ReadBlocks(onlyItems ? element.ChildNodes.Where(node => node is IElement) : element.ChildNodes, tag, children);
        into.Add(Elements.Make(tag, attributes, children, start, text.Position));
    }

    private static BlockKind Kind(string tag) => tag switch
    {
        "pre" => BlockKind.Code,
        ['h', _] => BlockKind.Heading,
        "th" or "td" or "caption" or "figcaption" or "dt" or "summary" => BlockKind.Cell,
        _ => BlockKind.Paragraph,
    };

    private void ReadInlines(IEnumerable<INode> nodes, List<ContentNode> into, Spacing spacing)
    {
        foreach (var node in nodes)
        {
            if (node is IText run)
            {
                var words = spacing.Collapse(run.Data);
                if (words.Length > 0)
                {
                    into.Add(new TextNode(text.Append(words, _start, _length)));
                }
            }
            else if (node is IElement element)
            {
                ReadInline(element, into, spacing);
            }
        }
    }

    private void ReadInline(IElement element, List<ContentNode> into, Spacing spacing)
    {
        var name = element.LocalName;
        if (Elements.Dropped.Contains(name))
        {
            _removed.Add($"<{name}>");
            return;
        }

        if (name == "br")
        {
            into.Add(new LineBreakNode(text.Append("\n", _start, _length)));
            spacing.AtStart = true;
            return;
        }

        if (name == "img")
        {
            var image = Image(element);
            var at = text.Position;
            List<ContentNode> words = image.Text.Length == 0 ? [] : [new TextNode(text.Append(image.Text, _start, _length))];
            into.Add(Elements.Make(image.Tag, image.Attributes, words, at, text.Position));
            spacing.AtStart = false;
            return;
        }

        var attributes = Elements.Inline.Contains(name) ? Attributes(element) : null;
        if (attributes is null)
        {
            if (!Elements.Inline.Contains(name))
            {
                _removed.Add($"<{name}>");
            }

            ReadInlines(element.ChildNodes, into, spacing);
            return;
        }

        var wasInLink = _inLink;
        _inLink |= name == "a";
        var start = text.Position;
        var children = new List<ContentNode>();
        ReadInlines(element.ChildNodes, children, spacing);
        _inLink = wasInLink;
        into.Add(Elements.Make(name, attributes.Value, children, start, text.Position));
    }

    private ShownImage Image(IElement element) => links.Image(
        element.GetAttribute("src") ?? string.Empty,
        element.GetAttribute("alt") ?? string.Empty,
        element.GetAttribute("title"),
        _start,
        _length,
        _inLink);

    /// <summary>The attributes that may stay; null for a link that can't be one.</summary>
    private ImmutableArray<ContentAttribute>? Attributes(IElement element)
    {
        var name = element.LocalName;
        var kept = ImmutableArray.CreateBuilder<ContentAttribute>();
        foreach (var attribute in element.Attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal))
        {
            if (name == "a" && attribute.Name == "href")
            {
                continue;
            }

            if (Elements.Allows(name, attribute.Name, attribute.Value))
            {
                kept.Add(new ContentAttribute(attribute.Name, attribute.Value));
            }
            else
            {
                _removed.Add($"<{name} {attribute.Name}>");
            }
        }

        if (name != "a")
        {
            return kept.ToImmutable();
        }

        if (_inLink || element.GetAttribute("href") is not { } url || links.Link(url, null, _start, _length) is not { } href)
        {
            return null;
        }

        kept.AddRange(href);
        return kept.ToImmutable();
    }

    private void Report()
    {
        if (_removed.Count > 0)
        {
            diagnostics.Add(Codes.HtmlRemoved.At(file.Span(_start, _length), string.Join(", ", _removed)));
            _removed.Clear();
        }
    }

    /// <summary>White space as browsers show it: runs collapse to one space, none at the start of a block.</summary>
    private sealed class Spacing
    {
        public bool AtStart { get; set; }

        public bool Keep { get; init; }

        public string Collapse(string data)
        {
            if (Keep)
            {
                return data.ReplaceLineEndings("\n");
            }

            var words = new System.Text.StringBuilder(data.Length);
            foreach (var c in data)
            {
                if (c is not (' ' or '\t' or '\n' or '\r' or '\f'))
                {
                    words.Append(c);
                    AtStart = false;
                }
                else if (!AtStart)
                {
                    words.Append(' ');
                    AtStart = true;
                }
            }

            return words.ToString();
        }
    }
}
