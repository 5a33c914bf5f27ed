using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Dossier.Text;

/// <summary>
/// Writes an article's tree as HTML, with marks around spans of its plain text. Marks may overlap each other and cross
/// emphasis, links and blocks: each falls into as few pieces as keep all tags nested, and no text is changed. A mark
/// goes around whole elements where it can; a link is never put into a link, nor around one.
/// </summary>
public sealed class MarkedHtml
{
    private readonly ArticleText _text;
    private readonly ImmutableArray<Mark> _marks;
    private readonly ImmutableArray<Insertion> _insertions;
    private readonly bool _withIds;
    private readonly StringBuilder _html = new();
    private readonly HashSet<Mark> _begun = new(ReferenceEqualityComparer.Instance);
    private readonly List<int> _current = [];
    private readonly Queue<string> _behindLinks = new();
    private int _nextInsertion;
    private int _nextMark;
    private int _linkDepth;

    private MarkedHtml(ArticleText text, IEnumerable<Mark> marks, IEnumerable<Insertion> insertions, bool withIds)
    {
        _text = text;
        _marks = [.. marks.Where(mark => mark.Span.Length > 0).OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.End).ThenBy(mark => mark.Rank)];
        _insertions = [.. insertions.OrderBy(insertion => insertion.Position)];
        _withIds = withIds;
    }

    /// <summary>The whole body, block by block, and the author's footnotes.</summary>
    /// <param name="text">The article.</param>
    /// <param name="marks">In any order.</param>
    /// <param name="insertions">In any order; those of one position stay in the order given.</param>
    /// <param name="withIds">Whether blocks carry their addresses.</param>
    public static ArticleHtml Render(
        ArticleText text, IEnumerable<Mark> marks, IEnumerable<Insertion> insertions, bool withIds = true)
    {
        var writer = new MarkedHtml(text, marks, insertions, withIds);
        var blocks = ImmutableArray.CreateBuilder<string>(text.Body.Length);
        foreach (var node in text.Body)
        {
            writer.Blocks([node]);
            blocks.Add(writer.Take());
        }

        var footnotes = ImmutableArray.CreateBuilder<string>(text.Footnotes.Length);
        foreach (var note in text.Footnotes)
        {
            writer.Blocks(note.Children);
            footnotes.Add(writer.Take());
        }

        return new ArticleHtml(blocks.MoveToImmutable(), footnotes.MoveToImmutable());
    }

    private string Take()
    {
        var html = _html.ToString();
        _html.Clear();
        return html;
    }

    private void Blocks(ImmutableArray<ContentNode> nodes)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case ElementNode { Block: >= 0 } leaf:
                    Leaf(leaf);
                    break;
                case ElementNode element when Elements.Blocks.Contains(element.Tag):
                    HtmlWriter.OpenTag(_html, element.Tag, null, element.Attributes);
                    if (!Elements.Void.Contains(element.Tag))
                    {
                        Blocks(element.Children);
                        HtmlWriter.CloseTag(_html, element.Tag);
                    }

                    _html.Append('\n');
                    break;
                default:
                    Children([node], []);
                    break;
            }
        }
    }

    private void Leaf(ElementNode leaf)
    {
        var block = _text.Blocks[leaf.Block];
        HtmlWriter.OpenTag(_html, leaf.Tag, _withIds ? block.Id : null, leaf.Attributes);
        var inside = _html.Length;
        Children(leaf.Children, PiecesIn(block.Span));
        if (leaf.Tag == "pre" && _html.Length > inside && _html[inside] == '\n')
        {
            // Parsers drop a line feed directly behind the tag (HTML, section 13.2.6.4.7).
            _html.Insert(inside, '\n');
        }

        InsertUpTo(block.Span.End);
        HtmlWriter.CloseTag(_html, leaf.Tag);
        _html.Append('\n');
    }

    /// <summary>The pieces of all marks in a block. Blocks come in the order of the text, so marks behind are done with.</summary>
    private List<Piece> PiecesIn(TextSpan block)
    {
        while (_nextMark < _marks.Length && _marks[_nextMark].Span.Start < block.End)
        {
            _current.Add(_nextMark++);
        }

        _current.RemoveAll(index => _marks[index].Span.End <= block.Start);
        return _current.ConvertAll(index =>
        {
            var span = _marks[index].Span;
            return new Piece(_marks[index], index, Math.Max(span.Start, block.Start), Math.Min(span.End, block.End));
        });
    }

    /// <summary>Writes the children of one element with the pieces that lie among them.</summary>
    private void Children(ImmutableArray<ContentNode> children, List<Piece> pieces)
    {
        var (around, below) = Pieces.Divide(children, pieces);
        var here = Pieces.Nest(around);
        var open = new Stack<Piece>();
        var next = 0;
        for (var i = 0; i < children.Length; i++)
        {
            switch (children[i])
            {
                case TextNode run:
                    WriteRun(run.Span, here, ref next, open);
                    break;
                case LineBreakNode line:
                    OpenAt(line.Span.Start, here, ref next, open);
                    _html.Append("<br>\n");
                    CloseAt(line.Span.End, open);
                    break;
                case FootnoteReferenceNode note:
                    CloseAt(note.Position, open);
                    WriteReference(note);
                    break;
                case ElementNode element:
                    WriteElement(element, here, below.GetValueOrDefault(i) ?? [], ref next, open);
                    break;
            }
        }

        while (open.Count > 0)
        {
            Close(open.Pop());
        }
    }

    private void WriteRun(TextSpan run, List<Piece> here, ref int next, Stack<Piece> open)
    {
        var at = run.Start;
        while (at < run.End)
        {
            InsertUpTo(at);
            OpenAt(at, here, ref next, open);
            var stop = run.End;
            if (next < here.Count)
            {
                stop = Math.Min(stop, here[next].Start);
            }

            if (open.TryPeek(out var innermost))
            {
                stop = Math.Min(stop, innermost.End);
            }

            if (_linkDepth == 0 && _nextInsertion < _insertions.Length && _insertions[_nextInsertion].Position > at)
            {
                stop = Math.Min(stop, _insertions[_nextInsertion].Position);
            }

            HtmlWriter.Text(_html, _text.Plain.AsSpan(at, stop - at));
            at = stop;
            CloseAt(at, open);
        }
    }

    private void WriteElement(ElementNode element, List<Piece> here, List<Piece> below, ref int next, Stack<Piece> open)
    {
        CloseAt(element.Span.Start, open);
        if (element.Span.Length > 0)
        {
            InsertUpTo(element.Span.Start);
            OpenAt(element.Span.Start, here, ref next, open);
        }

        var isLink = element.Tag == "a";
        HtmlWriter.OpenTag(_html, element.Tag, null, element.Attributes);
        if (Elements.Void.Contains(element.Tag))
        {
            return;
        }

        _linkDepth += isLink ? 1 : 0;
        Children(element.Children, below);
        HtmlWriter.CloseTag(_html, element.Tag);
        _linkDepth -= isLink ? 1 : 0;
        WriteBehindLink();
        CloseAt(element.Span.End, open);
    }

    private void OpenAt(int position, List<Piece> here, ref int next, Stack<Piece> open)
    {
        while (next < here.Count && here[next].Start <= position)
        {
            var piece = here[next++];
            var mark = piece.Mark;
            var first = _begun.Add(mark);
            var id = first ? mark.Id : null;
            if (mark.Tag == "a" && _linkDepth > 0)
            {
                HtmlWriter.OpenTag(_html, "span", id, [.. mark.Attributes.Where(attribute => attribute.Name is not "href")]);
                if (first && mark.LinkLabel is not null)
                {
                    _behindLinks.Enqueue(SmallLink(mark));
                }

                open.Push(piece with { WrittenAs = "span" });
            }
            else
            {
                HtmlWriter.OpenTag(_html, mark.Tag, id, mark.Attributes);
                _linkDepth += mark.Tag == "a" ? 1 : 0;
                open.Push(piece with { WrittenAs = mark.Tag });
            }
        }
    }

    private void CloseAt(int position, Stack<Piece> open)
    {
        while (open.TryPeek(out var innermost) && innermost.End <= position)
        {
            Close(open.Pop());
        }
    }

    private void Close(Piece piece)
    {
        HtmlWriter.CloseTag(_html, piece.WrittenAs);
        _linkDepth -= piece.WrittenAs == "a" ? 1 : 0;
        WriteBehindLink();
    }

    private static string SmallLink(Mark mark)
    {
        var html = new StringBuilder();
        var href = mark.Attributes.Where(attribute => attribute.Name == "href");
        HtmlWriter.OpenTag(html, "a", null, [new ContentAttribute("class", "to-entry"), .. href, new ContentAttribute("aria-label", mark.LinkLabel!)]);
        return html.Append("</a>").ToString();
    }

    private void WriteBehindLink()
    {
        while (_linkDepth == 0 && _behindLinks.TryDequeue(out var html))
        {
            _html.Append(html);
        }
    }

    private void InsertUpTo(int position)
    {
        while (_linkDepth == 0 && _nextInsertion < _insertions.Length && _insertions[_nextInsertion].Position <= position)
        {
            _html.Append(_insertions[_nextInsertion++].Html);
        }
    }

    private void WriteReference(FootnoteReferenceNode note)
    {
        var number = note.Number.ToString(CultureInfo.InvariantCulture);
        var reference = FootnoteAddress.Reference(note.Number, note.Occurrence);
        _html.Append(CultureInfo.InvariantCulture, $"<sup class=\"footnote-ref\"><a {(_withIds ? $"id=\"{reference}\" " : string.Empty)}href=\"#{FootnoteAddress.Note(note.Number)}\" role=\"doc-noteref\">{number}</a></sup>");
    }
}
