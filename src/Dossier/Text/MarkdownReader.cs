using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Dossier.Diagnostics;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Figures;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace Dossier.Text;

/// <summary>Markdown → <see cref="ArticleText"/>: the blocks.</summary>
public sealed class MarkdownReader
{
    private readonly SourceFile _file;
    private readonly int _bodyStart;
    private readonly DiagnosticBag _diagnostics;
    private readonly TextBuilder _text;
    private readonly InlineReader _inlines;
    private readonly HtmlCleaner _html;
    private readonly TableReader _tables;
    private readonly FootnoteNumbers _notes = new();
    private readonly HeadingLevels _levels = new();
    private readonly Nesting _nesting;
    private readonly LinkReader _links;

    private MarkdownReader(SourceFile file, int bodyStart, LanguageTag language, LinkReader links, DiagnosticBag diagnostics)
    {
        _file = file;
        _bodyStart = bodyStart;
        _diagnostics = diagnostics;
        _text = new TextBuilder(file, language);
        _links = links;
        _nesting = new Nesting(file, diagnostics);
        var cleaner = new AttributeCleaner(file, links, diagnostics);
        _html = new HtmlCleaner(_text, new HtmlText(file, _text), cleaner, _levels, _nesting);
        _inlines = new InlineReader(_text, links, new HtmlTagReader(cleaner), _notes, _nesting, bodyStart);
        _tables = new TableReader(_text, Leaf, ReadBlocks);
    }

    /// <summary>Reads the part of a file that holds Markdown.</summary>
    /// <param name="file">The file.</param>
    /// <param name="bodyStart">Where the Markdown begins: behind the front matter.</param>
    /// <param name="language">The language of the text, for its sentences.</param>
    /// <param name="links">Where relative links lead.</param>
    /// <param name="diagnostics">Where findings go; the text is whole whatever they are.</param>
    public static ArticleText Read(
        SourceFile file, int bodyStart, LanguageTag language, ILinkTargets links, DiagnosticBag diagnostics)
    {
        var document = MarkdownSyntax.Parse(file, bodyStart, diagnostics);
        var headings = FrozenDictionary<string, string>.Empty;
        if (MarkdownSyntax.HasPlaces(document))
        {
            // Which address a heading has depends on all before it, so it is known only once everything was read.
            var silent = new DiagnosticBag();
            var first = new LinkReader(file, new ImagesAlone(links), silent) { Headings = headings };
            headings = HeadingSlugs.Of(new MarkdownReader(file, bodyStart, language, first, silent).Read(document));
        }

        var reader = new LinkReader(file, links, diagnostics) { Headings = headings };
        return new MarkdownReader(file, bodyStart, language, reader, diagnostics).Read(document);
    }

    private ArticleText Read(MarkdownDocument document)
    {
        var body = new List<ContentNode>();
        ReadBlocks(document.Where(block => block is not FootnoteGroup), body, BlockKind.Paragraph);
        var footnotes = new List<(int Number, ImmutableArray<ContentNode> Children)>();
        for (var i = 0; i < _notes.Notes.Count; i++)
        {
            var children = new List<ContentNode>();
            ReadBlocks(_notes.Notes[i], children, BlockKind.Footnote);
            footnotes.Add((i + 1, [.. children]));
        }

        ReportLostFootnotes(document);
        return _text.Build(
            [.. body], [.. footnotes.Select(note => new Footnote(note.Number, _notes.References(note.Number), note.Children))], _links.Media);
    }

    private void ReadBlocks(IEnumerable<Block> blocks, List<ContentNode> into, BlockKind kind)
    {
        foreach (var block in blocks)
        {
            ReadBlock(block, into, kind);
        }
    }

    private void ReadBlock(Block block, List<ContentNode> into, BlockKind kind)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Leaf(_levels.Next(heading.Level), BlockKind.Heading, heading.Inline, into);
                break;
            case FigureCaption caption:
                Leaf("figcaption", BlockKind.Cell, caption.Inline, into);
                break;
            case DefinitionTerm term:
                Leaf("dt", BlockKind.Cell, term.Inline, into);
                break;
            case ParagraphBlock { Inline: { FirstChild: LinkInline { IsImage: true } image } inline } when image == inline.LastChild:
                ReadImage(image, block.Parent is Figure, into, kind);
                break;
            case ParagraphBlock paragraph:
                Leaf("p", kind, paragraph.Inline, into);
                break;
            case CodeBlock code:
                ReadCode(code, into);
                break;
            case HtmlBlock html:
                _html.Read(html.Lines.ToString(), _bodyStart + html.Span.Start, html.Span.Length, into);
                break;
            case ThematicBreakBlock:
                into.Add(Elements.Make("hr", [], [], _text.Position, _text.Position));
                break;
            case QuoteBlock quote:
                Container("blockquote", [], quote, into, kind);
                break;
            case ListBlock list:
                ReadList(list, into, kind);
                break;
            case ListItemBlock item:
                Container("li", [], item, into, kind);
                break;
            case DefinitionList definitions:
                ReadDefinitions(definitions, into, kind);
                break;
            case MarkdownTable table:
                _tables.Read(table, into);
                break;
            case Figure figure:
                Container("figure", [], figure, into, kind);
                break;
            case LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock:
                break;
            case ContainerBlock container:
                ReadBlocks(container, into, kind);
                break;
            case LeafBlock { Inline: null }:
                break;
            default:
                throw new NotSupportedException("Markdig made a block that we do not read: " + block.GetType());
        }
    }

    private void Leaf(string tag, BlockKind kind, ContainerInline? inline, List<ContentNode> into, params ContentAttribute[] attributes)
    {
        var start = _text.Position;
        var children = new List<ContentNode>();
        _inlines.Read(inline, children);
        var end = _text.Position;
        var block = _text.EndBlock(kind, start);
        if (block < 0 && children.Count == 0 && tag == "p")
        {
            return;
        }

        into.Add(Elements.Make(tag, [.. attributes], children, start, end) with { Block = block });
    }

    private void Container(string tag, ImmutableArray<ContentAttribute> attributes, ContainerBlock block, List<ContentNode> into, BlockKind kind)
    {
        var start = _text.Position;
        var children = new List<ContentNode>();
        if (_nesting.TryEnter(_bodyStart + block.Span.Start))
        {
            ReadBlocks(block, children, kind);
            _nesting.Leave();
        }

        into.Add(Elements.Make(tag, attributes, children, start, _text.Position));
    }

    private void ReadList(ListBlock list, List<ContentNode> into, BlockKind kind)
    {
        var start = list.IsOrdered && list.OrderedStart is { } written && written != "1"
            && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? ImmutableArray.Create(new ContentAttribute("start", number.ToString(CultureInfo.InvariantCulture)))
            : [];
        Container(list.IsOrdered ? "ol" : "ul", start, list, into, kind);
    }

    private void ReadDefinitions(DefinitionList definitions, List<ContentNode> into, BlockKind kind)
    {
        var start = _text.Position;
        var children = new List<ContentNode>();
        foreach (var item in definitions.OfType<DefinitionItem>())
        {
            ReadBlocks(item.OfType<DefinitionTerm>(), children, kind);
            var from = _text.Position;
            var definition = new List<ContentNode>();
            ReadBlocks(item.Where(block => block is not DefinitionTerm), definition, kind);
            children.Add(Elements.Make("dd", [], definition, from, _text.Position));
        }

        into.Add(Elements.Make("dl", [], children, start, _text.Position));
    }

    private void ReadCode(CodeBlock code, List<ContentNode> into)
    {
        var from = _text.Position;
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i];
            _text.Append(i == 0 ? string.Empty : "\n", _bodyStart + line.Position, 0);

            // A line begins in the source where its slice does, unless tabs before it were made spaces.
            var start = _bodyStart + line.Slice.Start;
            var isSource = start + line.Slice.Length <= _file.Text.Length && _file.Text.AsSpan(start, line.Slice.Length).SequenceEqual(line.Slice.AsSpan());
            _text.Append(line.Slice.AsSpan(), isSource ? start : _bodyStart + line.Position, isSource ? line.Slice.Length : 0);
        }

        var text = TextSpan.FromBounds(from, _text.Position);
        var child = Elements.Make("code", [], text.Length == 0 ? [] : [new TextNode(text)], text.Start, text.End);
        var block = _text.EndBlock(BlockKind.Code, from);
        into.Add(Elements.Make("pre", [], [child], text.Start, text.End) with { Block = block });
    }

    /// <summary>An image that stands alone: a figure where it has a title, which is its caption.</summary>
    private void ReadImage(LinkInline image, bool inFigure, List<ContentNode> into, BlockKind kind)
    {
        if (inFigure || string.IsNullOrWhiteSpace(image.Title))
        {
            ReadBareImage(image, inFigure, image.Title, into, kind);
            return;
        }

        var from = _text.Position;
        var parts = new List<ContentNode>();
        ReadBareImage(image, inFigure: true, title: null, parts, kind);
        var at = _text.Position;
        var caption = _text.Append(image.Title, _bodyStart + image.TitleSpan.Start, image.TitleSpan.Length);
        var index = _text.EndBlock(BlockKind.Cell, at);
        parts.Add(Elements.Make("figcaption", [], [new TextNode(caption)], caption.Start, caption.End) with { Block = index });
        into.Add(Elements.Make("figure", [], parts, from, _text.Position));
    }

    private void ReadBareImage(LinkInline image, bool inFigure, string? title, List<ContentNode> into, BlockKind kind)
    {
        var start = _text.Position;
        var children = new List<ContentNode>();
        _inlines.ReadImage(image, title, children);
        var end = _text.Position;
        var block = _text.EndBlock(kind, start);
        into.Add(inFigure && block < 0 ? children[0] : Elements.Make("p", [], children, start, end) with { Block = block });
    }

    private void ReportLostFootnotes(MarkdownDocument document)
    {
        foreach (var definition in document.Descendants<FootnoteLinkReferenceDefinition>())
        {
            if (!_notes.IsUsed(definition.Footnote))
            {
                var label = definition.LabelSpan;
                _diagnostics.Add(Codes.FootnoteUnused.At(_file.Span(_bodyStart + label.Start - 1, label.Length + 2), definition.Footnote.Label ?? string.Empty));
            }
        }
    }
}
