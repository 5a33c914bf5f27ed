using System.Collections.Immutable;

namespace Dossier.Text;

/// <summary>
/// The text of an article: a tree of elements whose leaves are runs of one plain text.
/// Recognisers see only <see cref="Plain"/>, <see cref="Blocks"/> and <see cref="Sentences"/>; what they find is put
/// into the HTML by <see cref="MarkedHtml"/>, and back into the source by <see cref="Offsets"/>.
/// </summary>
public sealed record ArticleText
{
    /// <summary>The blocks' text, one after the other, each followed by one line feed. No marks of Markdown.</summary>
    public required string Plain { get; init; }

    /// <summary>The leaf blocks, in the order of the text; footnotes last.</summary>
    public required ImmutableArray<TextBlock> Blocks { get; init; }

    /// <summary>The sentences, in the order of the text. Every character of a block is in exactly one.</summary>
    public required ImmutableArray<Sentence> Sentences { get; init; }

    /// <summary>The elements of the body.</summary>
    public required ImmutableArray<ContentNode> Body { get; init; }

    /// <summary>The author's footnotes, by number.</summary>
    public required ImmutableArray<Footnote> Footnotes { get; init; }

    /// <summary>From plain text to source.</summary>
    public required OffsetMap Offsets { get; init; }

    /// <summary>The files beside the article that it shows: paths below the input folder.</summary>
    public required ImmutableArray<string> Media { get; init; }

    /// <summary>The block that holds an offset of the plain text.</summary>
    public TextBlock BlockAt(int offset) => Blocks[BlockIndexAt(offset)];

    /// <summary>The index of the block that holds an offset of the plain text.</summary>
    public int BlockIndexAt(int offset)
    {
        int low = 0, high = Blocks.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Blocks[middle].Span.Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>The sentence that holds an offset of the plain text.</summary>
    public Sentence SentenceAt(int offset)
    {
        var block = BlockAt(offset);
        var index = block.FirstSentence;
        for (var i = 1; i < block.SentenceCount && Sentences[block.FirstSentence + i].Span.Start <= offset; i++)
        {
            index = block.FirstSentence + i;
        }

        return Sentences[index];
    }
}
