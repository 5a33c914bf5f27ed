using System.Buffers;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Names;

/// <summary>
/// Finds the mentions of authority records in articles. Built once, immutable, and safe to use from many threads.
/// The time to search an article does not depend on how many records there are.
/// </summary>
public sealed class NameMatcher
{
    private readonly NameTrie _trie;
    private readonly ImmutableArray<AuthorityRecord> _records;

    private NameMatcher(NameTrie trie, ImmutableArray<AuthorityRecord> records)
    {
        _trie = trie;
        _records = records;
    }

    /// <summary>Makes a matcher for all names of a registry. A name that two records share is reported, and linked to
    /// neither.</summary>
    public static NameMatcher Create(AuthorityRegistry registry, DiagnosticBag diagnostics) =>
        new(NameTrieBuilder.Build(registry.All, diagnostics), registry.All);

    /// <summary>The mentions in an article.</summary>
    /// <param name="text">The article. Only its prose is searched, and no name spans two blocks.</param>
    /// <param name="language">The article's language: it says which words are titles before a surname.</param>
    /// <param name="rulings">What the maintainer says, in the order of the text; no two overlap.</param>
    public NamesFound Find(ArticleText text, LanguageTag language, ImmutableArray<NameRuling> rulings)
    {
        if (_records.IsEmpty)
        {
            return NamesFound.None;
        }

        // A word takes a character and a gap, so there are at most half as many words as characters.
        var buffer = ArrayPool<NameToken>.Shared.Rent((text.Plain.Length / 2) + 1);
        try
        {
            var tokens = buffer.AsSpan(0, Tokenize(text, buffer));
            return new NameScan(_trie, _records, text.Plain, language, tokens, rulings).Run();
        }
        finally
        {
            ArrayPool<NameToken>.Shared.Return(buffer);
        }
    }

    private int Tokenize(ArticleText text, NameToken[] into)
    {
        var count = 0;
        foreach (var block in text.Blocks)
        {
            if (block.IsProse)
            {
                count = Tokenize(text, block, into, count);
            }
        }

        return count;
    }

    private int Tokenize(ArticleText text, TextBlock block, NameToken[] into, int count)
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

            into[count++] = new NameToken(start, end, _trie.WordOf(word), gap, traits);
        }

        return count;
    }
}
