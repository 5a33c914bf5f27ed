using System.Buffers;
using Dossier.Names.Matching;
using Dossier.Text;

namespace Dossier.Names;

/// <summary>The words of an article's prose, in a rented buffer.</summary>
internal readonly struct ArticleTokens : IDisposable
{
    private readonly NameToken[] _buffer;
    private readonly int _count;

    private ArticleTokens(NameToken[] buffer, int count) => (_buffer, _count) = (buffer, count);

    /// <summary>The words, in the order of the text.</summary>
    public ReadOnlySpan<NameToken> Words => _buffer.AsSpan(0, _count);

    /// <summary>Cuts the prose into words; no gap joins two blocks.</summary>
    /// <param name="text">The article.</param>
    /// <param name="trie">Knows the numbers of words; null where nobody asks for them.</param>
    /// <param name="hasGenitive">Whether the language puts an s to names: <c>Merkels</c>.</param>
    public static ArticleTokens Read(ArticleText text, NameTrie? trie, bool hasGenitive)
    {
        // A word takes a character and a gap, so there are at most half as many words as characters.
        var buffer = ArrayPool<NameToken>.Shared.Rent((text.Plain.Length / 2) + 1);
        var count = 0;
        foreach (var block in text.Blocks)
        {
            if (block.IsProse)
            {
                count = Read(text, block, trie, hasGenitive, buffer, count);
            }
        }

        return new ArticleTokens(buffer, count);
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<NameToken>.Shared.Return(_buffer);

    private static int Read(ArticleText text, TextBlock block, NameTrie? trie, bool hasGenitive, NameToken[] into, int count)
    {
        var plain = text.Plain.AsSpan(0, block.Span.End);
        var inBlock = block.Kind == BlockKind.Heading ? TokenTraits.InHeading : TokenTraits.None;
        var sentence = block.FirstSentence;
        var endOfSentences = block.FirstSentence + block.SentenceCount;
        var before = count;
        for (var position = block.Span.Start; Tokens.TryNext(plain, position, out var start, out var end); position = end)
        {
            var word = plain[start..end];
            var gap = count == before ? Tokens.Break : Tokens.GapOf(plain[position..start], plain[into[count - 1].Start..position]);
            var traits = inBlock | Tokens.CapitalsOf(word) | (gap == Tokens.Break ? TokenTraits.Opens : TokenTraits.None);
            for (; sentence < endOfSentences && text.Sentences[sentence].Span.Start <= start; sentence++)
            {
                traits |= TokenTraits.Opens;
            }

            into[count++] = new NameToken(start, end, trie is null ? -1 : NumberOf(word, trie, hasGenitive), gap, traits);
        }

        return count;
    }

    private static int NumberOf(ReadOnlySpan<char> word, NameTrie trie, bool hasGenitive)
    {
        var number = trie.WordOf(word);
        return number < 0 && hasGenitive && word.Length > 3 && word[^1] == 's' && char.IsUpper(word[0]) ? trie.WordOf(word[..^1]) : number;
    }
}
