using System.Collections.Immutable;

namespace Dossier.Text;

/// <summary>A part of a mark that can be one element.</summary>
internal readonly record struct Piece(Mark Mark, int Start, int End)
{
    public string WrittenAs { get; init; } = Mark.Tag;
}

/// <summary>Cuts marks so that their elements nest with the tree's and with each other's.</summary>
internal static class Pieces
{
    /// <summary>
    /// Parts the pieces of one element into those that go around its children and those that go down into one child,
    /// because they begin or end within it, or are links around a link.
    /// </summary>
    public static (List<Piece> Here, List<Piece> Below) Divide(ImmutableArray<ContentNode> children, List<Piece> pieces)
    {
        var here = new List<Piece>(pieces.Count);
        var below = new List<Piece>();
        foreach (var piece in pieces)
        {
            var start = piece.Start;
            foreach (var child in children)
            {
                if (child is FootnoteReferenceNode note && piece.Mark.Tag == "a" && note.Position > start && note.Position < piece.End)
                {
                    here.Add(piece with { Start = start, End = note.Position });
                    start = note.Position;
                }

                if (child is not ElementNode element || element.Span.Length == 0 || element.Span.End <= start || element.Span.Start >= piece.End)
                {
                    continue;
                }

                var inside = element.Span;
                var cuts = start > inside.Start || piece.End < inside.End;
                if (!cuts && !(piece.Mark.Tag == "a" && element.HasLink))
                {
                    continue;
                }

                if (inside.Start > start)
                {
                    here.Add(piece with { Start = start, End = inside.Start });
                }

                var end = Math.Min(piece.End, inside.End);
                below.Add(piece with { Start = Math.Max(start, inside.Start), End = end });
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
    /// Sorts pieces and cuts those that cross: of two, the one that begins later is cut at the end of the earlier one.
    /// A link that would begin in a link is left to the writer, which makes it a span.
    /// </summary>
    public static void Nest(List<Piece> pieces)
    {
        pieces.Sort(Compare);
        var open = new Stack<Piece>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            while (open.TryPeek(out var outer) && outer.End <= piece.Start)
            {
                open.Pop();
            }

            if (open.TryPeek(out var around) && piece.End > around.End)
            {
                var rest = piece with { Start = around.End };
                piece = piece with { End = around.End };
                pieces[i] = piece;
                var at = pieces.BinarySearch(i + 1, pieces.Count - i - 1, rest, Comparer<Piece>.Create(Compare));
                pieces.Insert(at >= 0 ? at : ~at, rest);
            }

            open.Push(piece);
        }
    }

    private static int Compare(Piece a, Piece b)
    {
        var order = a.Start.CompareTo(b.Start);
        order = order != 0 ? order : b.End.CompareTo(a.End);
        return order != 0 ? order : a.Mark.Rank.CompareTo(b.Mark.Rank);
    }
}
