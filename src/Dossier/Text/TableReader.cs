using System.Collections.Immutable;
using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace Dossier.Text;

/// <summary>Reads the inlines of a leaf block.</summary>
internal delegate void LeafReader(
    string tag, BlockKind kind, ContainerInline? inline, List<ContentNode> into, params ContentAttribute[] attributes);

/// <summary>Reads blocks that stand in another one.</summary>
internal delegate void BlockReader(IEnumerable<Block> blocks, List<ContentNode> into, BlockKind kind);

/// <summary>Tables of Markdown, of pipes and of grids, → nodes.</summary>
internal sealed class TableReader(TextBuilder text, LeafReader readLeaf, BlockReader readBlocks)
{
    /// <summary>Reads a table.</summary>
    public void Read(MarkdownTable table, List<ContentNode> into)
    {
        var start = text.Position;
        var head = new List<ContentNode>();
        var rows = new List<ContentNode>();
        foreach (var row in table.OfType<TableRow>())
        {
            var from = text.Position;
            var cells = new List<ContentNode>();
            var column = 0;
            foreach (var cell in row.OfType<TableCell>())
            {
                var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
                ReadCell(cell, row.IsHeader, alignment, cells);
                column += Math.Max(1, cell.ColumnSpan);
            }

            (row.IsHeader ? head : rows).Add(Elements.Make("tr", [], cells, from, text.Position));
        }

        var parts = new List<ContentNode>();
        if (head.Count > 0)
        {
            parts.Add(Elements.Make("thead", [], head, start, rows.Count > 0 ? ((ElementNode)rows[0]).Span.Start : text.Position));
        }

        if (rows.Count > 0)
        {
            parts.Add(Elements.Make("tbody", [], rows, ((ElementNode)rows[0]).Span.Start, text.Position));
        }

        into.Add(Elements.Make("table", [], parts, start, text.Position));
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

        AddSpan(attributes, "colspan", cell.ColumnSpan);
        AddSpan(attributes, "rowspan", cell.RowSpan);
        var tag = header ? "th" : "td";
        if (cell.Count == 1 && cell[0] is ParagraphBlock only)
        {
            readLeaf(tag, BlockKind.Cell, only.Inline, into, [.. attributes]);
        }
        else
        {
            var start = text.Position;
            var children = new List<ContentNode>();
            readBlocks(cell, children, BlockKind.Cell);
            into.Add(Elements.Make(tag, [.. attributes], children, start, text.Position));
        }
    }

    private static void AddSpan(List<ContentAttribute> attributes, string name, int span)
    {
        if (span is > 1 and < 1000)
        {
            attributes.Add(new ContentAttribute(name, span.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
