using System.Numerics;

namespace Dossier.Names;

/// <summary>
/// A table from word keys (<see cref="WordKey"/>) to values, read-only once built: open addressing, linear probing. The
/// keys are 64-bit hashes and stand for the words: of a million different words two share one with odds of 1 to 30 million.
/// </summary>
/// <typeparam name="T">The values; the default means that a key is not there.</typeparam>
internal sealed class KeyTable<T>
    where T : struct
{
    private readonly ulong[] _keys;
    private readonly T[] _values;
    private readonly int _mask;

    public KeyTable(IReadOnlyCollection<KeyValuePair<ulong, T>> entries)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, entries.Count * 2));
        _keys = new ulong[size];
        _values = new T[size];
        _mask = size - 1;
        foreach (var (key, value) in entries)
        {
            var at = SlotOf(key);
            _keys[at] = key;
            _values[at] = value;
        }
    }

    /// <summary>The value of a key, or the default.</summary>
    public T this[ulong key] => _values[SlotOf(key)];

    // Key 0 is the empty slot: no word has it (FNV of nothing is not 0), and asking for it gives the default.
    private int SlotOf(ulong key)
    {
        var at = (int)(key ^ (key >> 32)) & _mask;
        while (_keys[at] != key && _keys[at] != 0)
        {
            at = (at + 1) & _mask;
        }

        return at;
    }
}
