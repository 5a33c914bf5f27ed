using System.Collections.Immutable;
using System.Globalization;
using Dossier.Text;

namespace Dossier.Translations;

/// <summary>What is marked in an article, and which of its blocks stand in a list.</summary>
internal sealed class MarkReader
{
    private readonly ImmutableArray<SegmentMark>.Builder _marks = ImmutableArray.CreateBuilder<SegmentMark>();
    private readonly HashSet<int> _inList = [];

    private MarkReader(ArticleText text)
    {
        Visit(text.Body, isInList: false);
        foreach (var note in text.Footnotes)
        {
            Visit(note.Children, isInList: false);
        }

        _marks.Sort((a, b) => (a.Place.Start, -a.Place.Length, a.Kind).CompareTo((b.Place.Start, -b.Place.Length, b.Kind)));
        Marks = _marks.ToImmutable();
    }

    /// <summary>The marks of a text.</summary>
    public static MarkReader Of(ArticleText text) => new(text);

    /// <summary>All marks, by their place in the article's plain text.</summary>
    public ImmutableArray<SegmentMark> Marks { get; }

    /// <summary>Whether a block stands in a list.</summary>
    public bool IsInList(int block) => _inList.Contains(block);

    private void Visit(ImmutableArray<ContentNode> nodes, bool isInList)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case FootnoteReferenceNode note:
                    _marks.Add(new SegmentMark(MarkKind.Footnote, new TextSpan(note.Position, 0), note.Number.ToString(CultureInfo.InvariantCulture)));
                    break;
                case ElementNode element:
                    Visit(element, isInList || element.Tag is "ul" or "ol");
                    break;
            }
        }
    }

    private void Visit(ElementNode element, bool isInList)
    {
        if (isInList && element.Block >= 0)
        {
            _inList.Add(element.Block);
        }

        if (KindOf(element.Tag) is { } kind)
        {
            var address = kind switch { MarkKind.Link => Attribute(element, "href"), MarkKind.Image => Attribute(element, "src"), _ => null };
            _marks.Add(new SegmentMark(kind, element.Span, address));
        }

        Visit(element.Children, isInList);
    }

    private static string? Attribute(ElementNode element, string name) =>
        element.Attributes.FirstOrDefault(attribute => attribute.Name == name).Value;

    private static MarkKind? KindOf(string tag) => tag switch
    {
        "a" => MarkKind.Link,
        "img" => MarkKind.Image,
        "em" or "i" or "cite" or "dfn" => MarkKind.Emphasis,
        "strong" or "b" => MarkKind.Strong,
        "code" or "kbd" or "samp" or "var" => MarkKind.Code,
        "q" => MarkKind.Quotation,
        _ => null,
    };
}
