namespace Dossier.Names;

/// <summary>
/// A table from word keys (<see cref="WordKey"/>) to values, read-only once built: a hash table. The
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
        var size = KeySlots.SizeFor(entries.Count);
        _keys = new ulong[size];
        _values = new T[size];
        _mask = size - 1;
        foreach (var (key, value) in entries)
        {
            var at = KeySlots.Find(_keys, _mask, key);
            _keys[at] = key;
            _values[at] = value;
        }
    }

    /// <summary>The value of a key, or the default.</summary>
    public T this[ulong key] => _values[KeySlots.Find(_keys, _mask, key)];
}
