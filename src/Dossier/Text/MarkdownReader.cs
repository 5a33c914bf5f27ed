using System.Collections.Immutable;
using System.Globalization;
using Dossier.Diagnostics;
using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Figures;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace Dossier.Text;

/// <summary>
/// Markdown → <see cref="ArticleText"/>. CommonMark 0.31 with pipe and grid tables, footnotes, figures with captions,
/// definition lists, abbreviations and bare links; smart punctuation is off, so that quotes stay as they were written.
/// </summary>
public sealed class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseGridTables()
        .UseFootnotes()
        .UseFigures()
        .UseDefinitionLists()
        .UseAbbreviations()
        .UseAutoLinks()
        .Build();

    private readonly SourceFile _file;
    private readonly int _bodyStart;
    private readonly DiagnosticBag _diagnostics;
    private readonly TextBuilder _text;
    private readonly InlineReader _inlines;
    private readonly HtmlCleaner _html;
    private readonly HeadingLevels _levels = new();

    private MarkdownReader(SourceFile file, int bodyStart, LanguageTag language, ILinkTargets links, DiagnosticBag diagnostics)
    {
        _file = file;
        _bodyStart = bodyStart;
        _diagnostics = diagnostics;
        _text = new TextBuilder(file, language);
        var targets = new LinkReader(file, links, diagnostics);
        _html = new HtmlCleaner(file, _text, targets, _levels, diagnostics);
        _inlines = new InlineReader(_text, targets, _html, bodyStart);
        Targets = targets;
    }

    private LinkReader Targets { get; }

    /// <summary>Reads the part of a file that holds Markdown.</summary>
    /// <param name="file">The file.</param>
    /// <param name="bodyStart">Where the Markdown begins: behind the front matter.</param>
    /// <param name="language">The language of the text, for its sentences.</param>
    /// <param name="links">Where relative links lead.</param>
    /// <param name="diagnostics">Where findings go; the text is whole whatever they are.</param>
    public static ArticleText Read(
        SourceFile file, int bodyStart, LanguageTag language, ILinkTargets links, DiagnosticBag diagnostics) =>
        new MarkdownReader(file, bodyStart, language, links, diagnostics).Read();

    private ArticleText Read()
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(_file.Text[_bodyStart..], Pipeline);
        }
        catch (ArgumentException tooDeep) when (tooDeep.Message.Contains("nested", StringComparison.Ordinal))
        {
            _diagnostics.Add(Codes.MarkdownTooDeep.At(_file.Span(_bodyStart, 0)));
            document = [];
        }

        Targets.Headings = HeadingSlugs.Of(document);
        var body = new List<ContentNode>();
        var footnotes = ImmutableArray.CreateBuilder<Footnote>();
        foreach (var block in document)
        {
            if (block is FootnoteGroup group)
            {
                continue;
            }

            ReadBlock(block, body);
        }

        foreach (var group in document.OfType<FootnoteGroup>())
        {
            ReadFootnotes(group, footnotes);
        }

        ReportLostFootnotes(document);
        return _text.Build([.. body], footnotes.ToImmutable(), Targets.Media);
    }

    private void ReadBlocks(IEnumerable<Block> blocks, List<ContentNode> into, BlockKind kind = BlockKind.Paragraph)
    {
        foreach (var block in blocks)
        {
            ReadBlock(block, into, kind);
        }
    }

    private void ReadBlock(Block block, List<ContentNode> into, BlockKind kind = BlockKind.Paragraph)
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
                ReadImage(image, block.Parent is Figure, into);
                break;
            case ParagraphBlock paragraph:
                Leaf("p", kind, paragraph.Inline, into);
                break;
            case CodeBlock code:
                ReadCode(code, into);
                break;
            case HtmlBlock html:
                _html.ReadBlock(html.Lines.ToString(), _bodyStart + html.Span.Start, html.Span.Length, into);
                break;
            case ThematicBreakBlock:
                into.Add(new ElementNode("hr", [], []));
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
                ReadTable(table, into);
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
        ReadBlocks(block, children, kind);
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

    private void ReadTable(MarkdownTable table, List<ContentNode> into)
    {
        var start = _text.Position;
        var head = new List<ContentNode>();
        var rows = new List<ContentNode>();
        foreach (var row in table.OfType<TableRow>())
        {
            var from = _text.Position;
            var cells = new List<ContentNode>();
            var column = 0;
            foreach (var cell in row.OfType<TableCell>())
            {
                var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
                ReadCell(cell, row.IsHeader, alignment, cells);
                column += Math.Max(1, cell.ColumnSpan);
            }

            (row.IsHeader ? head : rows).Add(Elements.Make("tr", [], cells, from, _text.Position));
        }

        var parts = new List<ContentNode>();
        if (head.Count > 0)
        {
            parts.Add(Elements.Make("thead", [], head, start, rows.OfType<ElementNode>().FirstOrDefault()?.Span.Start ?? _text.Position));
        }

        if (rows.Count > 0)
        {
            parts.Add(Elements.Make("tbody", [], rows, ((ElementNode)rows[0]).Span.Start, _text.Position));
        }

        into.Add(Elements.Make("table", [], parts, start, _text.Position));
    }

    private void ReadCell(TableCell cell, bool header, TableColumnAlign? alignment, List<ContentNode> into)
    {
        var attributes = new List<ContentAttribute>();
        if (header)
        {
            attributes.Add(new ContentAttribute("scope", "col"));
        }

        if (alignment is TableColumnAlign.Center or TableColumnAlign.Right)
        {
            attributes.Add(new ContentAttribute("class", alignment is TableColumnAlign.Right ? "right" : "center"));
        }

        var tag = header ? "th" : "td";
        if (cell.Count == 1 && cell[0] is ParagraphBlock only)
        {
            Leaf(tag, BlockKind.Cell, only.Inline, into, [.. attributes]);
        }
        else
        {
            Container(tag, [.. attributes], cell, into, BlockKind.Cell);
        }
    }

    private void ReadCode(CodeBlock code, List<ContentNode> into)
    {
        var start = _text.Position;
        var text = _text.Append(code.Lines.ToString().ReplaceLineEndings("\n"), _bodyStart + code.Span.Start, code.Span.Length);
        var child = Elements.Make("code", [], text.Length == 0 ? [] : [new TextNode(text)], text.Start, text.End);
        var block = _text.EndBlock(BlockKind.Code, start);
        into.Add(Elements.Make("pre", [], [child], text.Start, text.End) with { Block = block });
    }

    /// <summary>An image that stands alone: a figure where it has a title, which is its caption.</summary>
    private void ReadImage(LinkInline image, bool inFigure, List<ContentNode> into)
    {
        if (inFigure || string.IsNullOrWhiteSpace(image.Title))
        {
            var start = _text.Position;
            var children = new List<ContentNode>();
            _inlines.ReadOne(image, children);
            var end = _text.Position;
            var block = _text.EndBlock(BlockKind.Paragraph, start);
            into.Add(inFigure && block < 0 && children.Count == 1 ? children[0] : Elements.Make("p", [], children, start, end) with { Block = block });
            return;
        }

        var from = _text.Position;
        var parts = new List<ContentNode>();
        var title = image.Title;
        image.Title = null;
        ReadImage(image, inFigure: true, parts);
        var at = _text.Position;
        var caption = _text.Append(title, _bodyStart + image.TitleSpan.Start, image.TitleSpan.Length);
        var index = _text.EndBlock(BlockKind.Cell, at);
        parts.Add(Elements.Make("figcaption", [], [new TextNode(caption)], caption.Start, caption.End) with { Block = index });
        into.Add(Elements.Make("figure", [], parts, from, _text.Position));
    }

    private void ReadFootnotes(FootnoteGroup group, ImmutableArray<Footnote>.Builder into)
    {
        foreach (var note in group.OfType<Markdig.Extensions.Footnotes.Footnote>().OrderBy(note => note.Order))
        {
            var children = new List<ContentNode>();
            ReadBlocks(note, children, BlockKind.Footnote);
            into.Add(new Footnote(note.Order, note.Links.Count(link => !link.IsBackLink), [.. children]));
        }
    }

    private void ReportLostFootnotes(MarkdownDocument document)
    {
        foreach (var definition in document.Descendants<FootnoteLinkReferenceDefinition>())
        {
            if (definition.Footnote.Links.Count == 0)
            {
                var span = definition.Footnote.Span;
                _diagnostics.Add(Codes.FootnoteUnused.At(_file.Span(_bodyStart + span.Start, span.Length), definition.Footnote.Label ?? string.Empty));
            }
        }
    }
}
