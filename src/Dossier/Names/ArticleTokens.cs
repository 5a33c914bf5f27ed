using System.Buffers;
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
    public static ArticleTokens Read(ArticleText text)
    {
        // Chinese and Japanese are cut by the character, so there may be as many words as characters.
        var buffer = ArrayPool<NameToken>.Shared.Rent(text.Plain.Length + 1);
        var count = 0;
        foreach (var block in text.Blocks)
        {
            if (block.IsProse)
            {
                count = Read(text, block, buffer, count);
            }
        }

        return new ArticleTokens(buffer, count);
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<NameToken>.Shared.Return(_buffer);

    private static int Read(ArticleText text, TextBlock block, NameToken[] into, int count)
    {
        var plain = text.Plain.AsSpan(0, block.Span.End);
        var inBlock = block.Kind == BlockKind.Heading ? TokenTraits.InHeading : TokenTraits.None;
        var sentence = block.FirstSentence;
        var endOfSentences = block.FirstSentence + block.SentenceCount;
        var before = count;
        for (var position = block.Span.Start; Tokens.TryNext(plain, position, out var token); position = token.End)
        {
            var gap = count == before ? Tokens.Break : Tokens.GapOf(plain[position..token.Start], plain[into[count - 1].Start..position]);
            var traits = token.Traits | inBlock | (gap == Tokens.Break ? TokenTraits.Opens : TokenTraits.None);
            for (; sentence < endOfSentences && text.Sentences[sentence].Span.Start <= token.Start; sentence++)
            {
                traits |= TokenTraits.Opens;
            }

            into[count++] = token with { Gap = gap, Traits = traits };
        }

        return count;
    }
}
