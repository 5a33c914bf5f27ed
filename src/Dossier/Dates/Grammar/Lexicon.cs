namespace Dossier.Dates.Grammar;

/// <summary>A word or mark of a language's table.</summary>
internal sealed class LexiconEntry(string word)
{
    /// <summary>In lower case.</summary>
    public string Word => word;

    /// <summary>Its classes, however it is written.</summary>
    public UInt128 Classes { get; set; }

    /// <summary>Further classes where it is written with a capital letter, and where it is not.</summary>
    public UInt128 CapitalClasses { get; set; }

    public UInt128 LowerClasses { get; set; }

    /// <summary>Whether a pattern asks for this very word.</summary>
    public bool IsAskedFor { get; set; }

    /// <summary>Whether it makes a number before it a measure, and whether it is nothing else.</summary>
    public bool IsMeasure { get; set; }

    public bool IsOnlyMeasure { get; set; }

    /// <summary>The entries of the two words that it is written together from, and where the second begins; 0 of other words.</summary>
    public (int Head, int Tail, int At) Compound { get; set; }

    /// <summary>Its symbol with and without a capital letter.</summary>
    public int CapitalSymbol { get; set; }

    public int LowerSymbol { get; set; }

    /// <summary>Its value in each class.</summary>
    public List<(UInt128 Class, int Value)> Values { get; } = [];

    public int ValueIn(UInt128 @class)
    {
        foreach (var (known, value) in Values)
        {
            if (known == @class)
            {
                return value;
            }
        }

        return 0;
    }
}

/// <summary>
/// The words of a language, by their characters in lower case: an open-addressed hash table whose keys are computed
/// while the text is read, so that looking a word up costs one probe and no copy.
/// </summary>
internal sealed class Lexicon
{
    /// <summary>The hash of no characters (FNV-1a, 32 bits).</summary>
    public const uint EmptyHash = 2166136261;

    private readonly List<LexiconEntry> _entries = [new LexiconEntry("")];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private int[] _slots = new int[2048];

    /// <summary>The entry at an index; 0 is none.</summary>
    public LexiconEntry this[int index] => _entries[index];

    public int Count => _entries.Count;

    /// <summary>The hash of one more character, which is in lower case.</summary>
    public static uint Hash(uint hash, char c) => (hash ^ c) * 16777619;

    /// <summary>The index of a word's entry, which is made where there is none.</summary>
    public int Add(string word)
    {
        if (_indexes.TryGetValue(word, out var index))
        {
            return index;
        }

        index = _entries.Count;
        _entries.Add(new LexiconEntry(word));
        _indexes.Add(word, index);
        if (index * 4 > _slots.Length)
        {
            _slots = new int[_slots.Length * 2];
            for (var i = 1; i < index; i++)
            {
                Place(i);
            }
        }

        Place(index);
        return index;
    }

    /// <summary>The index of a word's entry; 0 where the table does not know it.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="hash">The hash of its characters in lower case.</param>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        var slots = _slots;
        for (var slot = hash & (uint)(slots.Length - 1); ; slot = (slot + 1) & (uint)(slots.Length - 1))
        {
            var index = slots[slot];
            if (index == 0 || Matches(_entries[index].Word, word))
            {
                return index;
            }
        }
    }

    /// <summary>The index of a word's entry; 0 where the table does not know it.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(word, HashOf(word));

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = EmptyHash;
        foreach (var c in word)
        {
            hash = Hash(hash, char.ToLowerInvariant(c));
        }

        return hash;
    }

    private static bool Matches(string known, ReadOnlySpan<char> word)
    {
        if (known.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < known.Length; i++)
        {
            if (known[i] != char.ToLowerInvariant(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private void Place(int index)
    {
        var slot = HashOf(_entries[index].Word) & (uint)(_slots.Length - 1);
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & (uint)(_slots.Length - 1);
        }

        _slots[slot] = index;
    }
}
