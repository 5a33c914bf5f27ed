namespace Dossier.Names.Matching;

/// <summary>The places of an article that hold phrases which are not a record (<see cref="AuthorityRecord.Not"/>).</summary>
internal sealed class Phrases
{
    private static readonly Phrases None = new([]);

    private readonly List<(int Record, int First, int Last)> _places;

    private Phrases(List<(int Record, int First, int Last)> places) => _places = places;

    /// <summary>Finds them.</summary>
    public static Phrases Find(NameTrie trie, ReadOnlySpan<NameToken> tokens)
    {
        if (!trie.HasPhrases)
        {
            return None;
        }

        var places = new List<(int, int, int)>();
        Span<(int Node, int Last)> ends = stackalloc (int, int)[NameTrie.MaxWords];
        for (var first = 0; first < tokens.Length; first++)
        {
            for (var count = !trie.MayBegin(tokens[first]) ? -1 : trie.Walk(tokens, first, ends) - 1; count >= 0; count--)
            {
                foreach (var record in trie.EndAt(ends[count].Node).Not)
                {
                    places.Add((record, first, ends[count].Last));
                }
            }
        }

        return new Phrases(places);
    }

    /// <summary>Whether a name lies in a phrase that is not its record.</summary>
    public bool Hold(int record, int first, int last) =>
        _places.Count > 0 && _places.Exists(place => place.Record == record && place.First <= first && place.Last >= last);
}
