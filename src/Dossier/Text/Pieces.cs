using System.Collections.Immutable;

namespace Dossier.Text;

/// <summary>A part of a mark that can be one element.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Order">The mark's place among all marks: of two equal pieces the smaller goes around the other.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The offset behind its last.</param>
internal readonly record struct Piece(Mark Mark, int Order, int Start, int End)
{
    /// <summary>The element that it became.</summary>
    public string WrittenAs { get; init; } = Mark.Tag;
}

/// <summary>Cuts marks so that their elements nest with the tree's and with each other's.</summary>
internal static class Pieces
{
    private static readonly Comparer<Piece> ByPlace = Comparer<Piece>.Create(Compare);

    /// <summary>
    /// Parts the pieces of one element into those that go around its children and those that go down into one child,
    /// because they begin or end within it, or are links around a link. The latter come by the child's index.
    /// </summary>
    public static (List<Piece> Here, Dictionary<int, List<Piece>> Below) Divide(ImmutableArray<ContentNode> children, List<Piece> pieces)
    {
        var here = new List<Piece>(pieces.Count);
        var below = new Dictionary<int, List<Piece>>();
        foreach (var piece in pieces)
        {
            var start = piece.Start;
            for (var i = FirstBehind(children, start); i < children.Length && SpanOf(children[i]).Start < piece.End; i++)
            {
                var inside = SpanOf(children[i]);
                var holdsLink = piece.Mark.Tag == "a" && children[i] is (FootnoteReferenceNode or ElementNode { HasLink: true });
                if (inside.Length == 0)
                {
                    // A link without text (the number of a footnote, a linked image): a link around it would hold a link.
                    if (holdsLink && inside.Start > start)
                    {
                        here.Add(piece with { Start = start, End = inside.Start });
                        start = inside.Start;
                    }

                    continue;
                }

                if (children[i] is not ElementNode || (start <= inside.Start && piece.End >= inside.End && !holdsLink))
                {
                    continue;
                }

                if (inside.Start > start)
                {
                    here.Add(piece with { Start = start, End = inside.Start });
                }

                var end = Math.Min(piece.End, inside.End);
                Below(below, i).Add(piece with { Start = Math.Max(start, inside.Start), End = end });
                start = end;
            }

            if (start < piece.End)
            {
                here.Add(piece with { Start = start });
            }
        }

        return (here, below);
    }

    /// <summary>
    /// Pieces in the order in which they open, with those cut that cross: of two, the one that begins later is cut at the
    /// end of the earlier one. A link that would begin in a link is left to the writer, which makes it a span.
    /// </summary>
    public static List<Piece> Nest(List<Piece> pieces)
    {
        pieces.Sort(ByPlace);
        var nested = new List<Piece>(pieces.Count);
        var rests = new PriorityQueue<Piece, Piece>(ByPlace);
        var open = new Stack<Piece>();
        for (var next = 0; next < pieces.Count || rests.Count > 0;)
        {
            var piece = next < pieces.Count && (rests.Count == 0 || Compare(pieces[next], rests.Peek()) < 0) ? pieces[next++] : rests.Dequeue();
            while (open.TryPeek(out var outer) && outer.End <= piece.Start)
            {
                open.Pop();
            }

            if (open.TryPeek(out var around) && piece.End > around.End)
            {
                var rest = piece with { Start = around.End };
                rests.Enqueue(rest, rest);
                piece = piece with { End = around.End };
            }

            nested.Add(piece);
            open.Push(piece);
        }

        return nested;
    }

    private static List<Piece> Below(Dictionary<int, List<Piece>> below, int child)
    {
        if (!below.TryGetValue(child, out var pieces))
        {
            below.Add(child, pieces = []);
        }

        return pieces;
    }

    /// <summary>The first child that ends behind an offset. Children stand in the order of the text.</summary>
    private static int FirstBehind(ImmutableArray<ContentNode> children, int offset)
    {
        int low = 0, high = children.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (SpanOf(children[middle]).End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private static TextSpan SpanOf(ContentNode node) => node switch
    {
        ElementNode element => element.Span,
        TextNode run => run.Span,
        LineBreakNode line => line.Span,
        FootnoteReferenceNode note => new TextSpan(note.Position, 0),
        _ => throw new NotSupportedException(node.GetType().Name),
    };

    private static int Compare(Piece a, Piece b)
    {
        var order = a.Start.CompareTo(b.Start);
        order = order != 0 ? order : b.End.CompareTo(a.End);
        order = order != 0 ? order : a.Mark.Rank.CompareTo(b.Mark.Rank);
        return order != 0 ? order : a.Order.CompareTo(b.Order);
    }
}
