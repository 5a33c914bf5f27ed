using Dossier.Text;

namespace Dossier.Names.Matching;

/// <summary>The words of an article, as a scan asks for them.</summary>
internal readonly ref struct ScannedText(string plain, ReadOnlySpan<NameToken> tokens)
{
    private readonly ReadOnlySpan<NameToken> _tokens = tokens;

    /// <summary>The characters from one word to another.</summary>
    public TextSpan SpanOf(int first, int last) => TextSpan.FromBounds(_tokens[first].Start, _tokens[last].End);

    /// <summary>The same, with the mark that ends the name: <c>U.S.</c></summary>
    public TextSpan SpanOf(int first, int last, NameShape shape)
    {
        var end = _tokens[last].End;
        end += shape.Tail != ' ' && end < plain.Length && plain[end] == shape.Tail ? 1 : 0;
        return TextSpan.FromBounds(_tokens[first].Start, end);
    }

    /// <summary>The shape of a name that the words have; null where they lack its capitals.</summary>
    public NameShape? ShapeOf(NameEnd end, int first, int last)
    {
        var capitals = CapitalsOf(first, last);
        var opens = _tokens[first].Has(TokenTraits.Opens | TokenTraits.InHeading);
        foreach (var shape in end.Shapes)
        {
            // Where every word has a capital, "Who" and "Us" need all of theirs to be WHO and US.
            var isPlainWord = opens && (shape.OnlyInside || (shape.ShortCapitals && !_tokens[first].Has(TokenTraits.AllCapitals)));
            if ((shape.Capitals & ~capitals) == 0 && !isPlainWord)
            {
                return shape;
            }
        }

        return null;
    }

    /// <summary>Which words have a capital, a bit each.</summary>
    public ulong CapitalsOf(int first, int last)
    {
        var capitals = 0UL;
        for (var i = first; i <= last; i++)
        {
            capitals |= _tokens[i].Has(TokenTraits.HasCapital) ? 1UL << (i - first) : 0;
        }

        return capitals;
    }

    /// <summary>Whether a name can begin at a word. What is behind an elided article is one ("dell'Isis"); what is behind
    /// the Irish O' is the end of one.</summary>
    public bool CanBegin(int first) =>
        first == 0 || _tokens[first].Gap != '\'' || _tokens[first - 1].Length > 1 || plain[_tokens[first - 1].Start] is not ('O' or 'o');
}
