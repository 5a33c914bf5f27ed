using System.Collections.Frozen;

namespace Dossier.Names;

/// <summary>How a name is written, where several share one key.</summary>
/// <param name="Capitals">Bit i: word i has a capital, and needs one in the text.</param>
/// <param name="ShortCapitals">Whether it is one word of two or three capitals: <c>WHO</c>, <c>US</c>.</param>
/// <param name="Tail">The mark that ends the name (<c>U.S.</c>, <c>Yahoo!</c>), or a space.</param>
/// <param name="Form">What kind of name it is.</param>
internal readonly record struct NameShape(ulong Capitals, bool ShortCapitals, char Tail, NameForm Form);

/// <summary>What ends at a node of the trie. Records are numbers in <see cref="AuthorityRegistry.All"/>.</summary>
internal sealed class NameEnd
{
    /// <summary>The record with this name, or -1.</summary>
    public int Record { get; set; } = -1;

    /// <summary>All records with this name, where there are several: it is linked to none.</summary>
    public List<int> Sharers { get; } = [];

    /// <summary>Whether the name was made by dropping middle names, and yields to one that somebody wrote.</summary>
    public bool IsDerived { get; set; }

    /// <summary>The ways to write it.</summary>
    public List<NameShape> Shapes { get; } = [];

    /// <summary>The persons with this surname, and how it is written.</summary>
    public List<(int Record, ulong Capitals)> Bearers { get; } = [];

    /// <summary>The records that this phrase is not.</summary>
    public List<int> Not { get; } = [];
}

/// <summary>All names and phrases by their folded words. Read-only once built, so it is shared between threads.</summary>
internal sealed class NameTrie
{
    /// <summary>Longer names are never found; one bit of <see cref="NameShape.Capitals"/> a word.</summary>
    public const int MaxWords = 64;

    private const int MaxFoldedLength = 96;

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int[] _firstNodes;
    private readonly FrozenDictionary<ulong, int> _edges;
    private readonly NameEnd?[] _ends;

    public NameTrie(Dictionary<string, int> words, Dictionary<ulong, int> edges, NameEnd?[] ends)
    {
        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _edges = edges.ToFrozenDictionary();
        _ends = ends;
        _firstNodes = [.. Enumerable.Range(0, words.Count).Select(word => edges.GetValueOrDefault(Edge(0, Tokens.Break, word)))];
        HasPhrases = Array.Exists(ends, end => end?.Not.Count > 0);
    }

    /// <summary>Whether any record has phrases that it is not.</summary>
    public bool HasPhrases { get; }

    /// <summary>The number of a word, or -1. Allocates nothing.</summary>
    public int WordOf(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[MaxFoldedLength];
        return word.Length <= MaxFoldedLength / Folding.Growth
            && _words.TryGetValue(folded[..Folding.Fold(word, folded)], out var number) ? number : -1;
    }

    /// <summary>The node behind the first word of a name, or 0.</summary>
    public int First(in NameToken token) => token.Word < 0 ? 0 : _firstNodes[token.Word];

    /// <summary>The node behind a further word, or 0.</summary>
    public int Next(int node, in NameToken token) =>
        token.Word < 0 || token.Gap == Tokens.Break ? 0 : _edges.GetValueOrDefault(Edge(node, token.Gap, token.Word));

    /// <summary>What ends at a node, or null.</summary>
    public NameEnd? EndAt(int node) => _ends[node];

    /// <summary>The key of an edge. The root is node 0; the gap before a first word does not count.</summary>
    public static ulong Edge(int node, char gap, int word) => ((ulong)node << 40) | ((ulong)gap << 24) | (uint)word;
}
