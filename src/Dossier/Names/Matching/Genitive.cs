namespace Dossier.Names.Matching;

/// <summary>Names with the s of the genitive, where the language writes no apostrophe: <c>Merkels</c>, <c>Angela Merkels</c>.</summary>
internal static class Genitive
{
    private const int ShortestWord = 4;

    /// <summary>The longest name that begins at a word, and ends with one whose s is none of its own.</summary>
    /// <returns>Where it ends in the trie, and its last word; node 0 where there is none.</returns>
    public static (int Node, int Last) Find(NameTrie trie, string plain, ReadOnlySpan<NameToken> tokens, int first)
    {
        var found = (Node: 0, Last: first);
        var node = 0;
        for (var last = first; last < tokens.Length; last++)
        {
            var gap = tokens[last].Gap;
            if (Without(plain, tokens[last]) is { } key
                && (last == first ? trie.FirstOf(key) : trie.NextOf(node, gap, key)) is not 0 and var end && trie.IsEnd(end))
            {
                found = (end, last);
            }

            node = last == first ? trie.FirstOf(tokens[last].Key) : trie.NextOf(node, gap, tokens[last].Key);
            if (node == 0)
            {
                break;
            }
        }

        return found;
    }

    private static ulong? Without(string plain, in NameToken token) =>
        token.Length >= ShortestWord && token.Has(TokenTraits.Capitalised) && plain[token.End - 1] == 's'
            ? WordKey.Of(plain.AsSpan(token.Start, token.Length - 1))
            : null;
}
