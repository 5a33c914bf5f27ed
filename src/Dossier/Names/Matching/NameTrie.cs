using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dossier.Names.Matching;

/// <summary>How a name is written, where several share one key.</summary>
/// <param name="Capitals">Bit i: word i has a capital, and needs one in the text.</param>
/// <param name="ShortCapitals">Whether it is one word of two or three capitals: <c>WHO</c>, <c>US</c>.</param>
/// <param name="Tail">The mark that ends the name (<c>U.S.</c>, <c>Yahoo!</c>), or a space.</param>
/// <param name="Form">What kind of name it is.</param>
/// <param name="OnlyInside">Whether it needs the midst of a sentence to be a name: <c>Times</c>, for The Times.</param>
internal readonly record struct NameShape(ulong Capitals, bool ShortCapitals, char Tail, NameForm Form, bool OnlyInside);

/// <summary>A person with a surname.</summary>
/// <param name="Record">Who.</param>
/// <param name="Capitals">How the surname is written, as in <see cref="NameShape"/>.</param>
/// <param name="Initials">The first letters of the given names, folded: <c>jp</c>.</param>
internal readonly record struct Bearer(int Record, ulong Capitals, string Initials);

/// <summary>What ends at a node of the trie. Records are numbers in <see cref="AuthorityRegistry.All"/>.</summary>
internal sealed class NameEnd
{
    /// <summary>The record with this name, or -1.</summary>
    public int Record { get; set; } = -1;

    /// <summary>All records with this name, where there are several: it is linked to none.</summary>
    public List<int> Sharers { get; } = [];

    /// <summary>Whether the name was made by dropping middle names or an article, and yields to one that somebody wrote.</summary>
    public bool IsDerived { get; set; }

    /// <summary>The records that this name fits and is not enough for: <c>George Bush</c>, for George H. W. Bush.</summary>
    public List<int> Doubtful { get; } = [];

    /// <summary>The ways to write it.</summary>
    public List<NameShape> Shapes { get; } = [];

    /// <summary>The persons with this surname.</summary>
    public List<Bearer> Bearers { get; } = [];

    /// <summary>The records that this phrase is not.</summary>
    public List<int> Not { get; } = [];

    /// <summary>Whether the name is a surname of the record that has it: <c>Di Stefano</c>, or an alias such as <c>Obama</c>.</summary>
    public bool BearsOwnName => Bearers.Exists(bearer => bearer.Record == Record);

    /// <summary>Adds a record to those that share the name.</summary>
    public void Share(int record)
    {
        if (Sharers.Count == 0)
        {
            Sharers.Add(Record);
        }

        if (!Sharers.Contains(record))
        {
            Sharers.Add(record);
        }
    }
}

/// <summary>All names and phrases by their folded words. Read-only once built, so it is shared between threads.</summary>
internal sealed class NameTrie
{
    /// <summary>Longer names are never found; one bit of <see cref="NameShape.Capitals"/> a word.</summary>
    public const int MaxWords = 64;

    private readonly KeyTable<int> _words; // numbers from 1
    private readonly FrozenDictionary<AuthorityRecord, int> _numbers;
    private readonly int[] _firstNodes;
    private readonly KeyTable<bool> _lowerCase;
    private readonly KeyTable<int> _edges;
    private readonly NameEnd?[] _ends;

    public NameTrie(Dictionary<ulong, int> words, Dictionary<ulong, int> edges, NameEnd?[] ends, IEnumerable<ulong> lowerCase, ImmutableArray<AuthorityRecord> records)
    {
        _numbers = Enumerable.Range(0, records.Length).ToFrozenDictionary(number => records[number]);
        _words = new KeyTable<int>(words);
        _lowerCase = new KeyTable<bool>([.. lowerCase.Select(key => KeyValuePair.Create(key, true))]);
        _edges = new KeyTable<int>(edges);
        _ends = ends;
        _firstNodes = [.. Enumerable.Range(0, words.Count + 1).Select(word => edges.GetValueOrDefault(Edge(0, Tokens.Break, word)))];
        HasPhrases = Array.Exists(ends, end => end?.Not.Count > 0);
    }

    /// <summary>Whether any record has phrases that it is not.</summary>
    public bool HasPhrases { get; }

    /// <summary>The number of a record.</summary>
    public int NumberOf(AuthorityRecord record) => _numbers[record];

    /// <summary>Whether a name can begin with a word. Few can begin in lower case, so most words need no further look.</summary>
    public bool MayBegin(in NameToken token) => token.Has(TokenTraits.HasCapital) || _lowerCase[token.Key];

    /// <summary>What ends at a node.</summary>
    public NameEnd EndAt(int node) => _ends[node]!;

    /// <summary>The names that begin with a word, as the nodes where they end and their last words, shortest first.</summary>
    /// <returns>How many there are.</returns>
    public int Walk(ReadOnlySpan<NameToken> tokens, int first, scoped Span<(int Node, int Last)> found)
    {
        var count = 0;
        var node = FirstOf(tokens[first].Key);
        for (var last = first; node != 0; node = Next(node, tokens[last]))
        {
            if (_ends[node] is not null)
            {
                found[count++] = (node, last);
            }

            if (++last == tokens.Length)
            {
                break;
            }
        }

        return count;
    }

    /// <summary>The node behind the first word of a name, or 0.</summary>
    public int FirstOf(ulong key) => _firstNodes[_words[key]];

    /// <summary>The node behind a further word, or 0.</summary>
    public int NextOf(int node, char gap, ulong key) =>
        gap != Tokens.Break && _words[key] is > 0 and var word ? _edges[Edge(node, gap, word)] : 0;

    /// <summary>Whether names end at a node.</summary>
    public bool IsEnd(int node) => _ends[node] is not null;

    /// <summary>The key of an edge, spread over 64 bits (by an odd number, so that no two become one). The root is node 0; the gap before a first word does not count.</summary>
    public static ulong Edge(int node, char gap, int word) => (((ulong)node << 40) ^ ((ulong)gap << 24) ^ (uint)word) * 0x9E3779B97F4A7C15UL;

    private int Next(int node, in NameToken token) => NextOf(node, token.Gap, token.Key);
}
