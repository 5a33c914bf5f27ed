using System.Buffers;

namespace Dossier.Names;

/// <summary>A set of word keys in a rented buffer, of a size known beforehand.</summary>
internal readonly struct KeySet : IDisposable
{
    private readonly ulong[] _keys;
    private readonly int _mask;

    /// <summary>An empty set.</summary>
    /// <param name="most">How many keys it will hold at the most.</param>
    public KeySet(int most)
    {
        var size = KeySlots.SizeFor(most);
        _keys = ArrayPool<ulong>.Shared.Rent(size);
        _keys.AsSpan(0, size).Clear();
        _mask = size - 1;
    }

    /// <summary>Puts a key in.</summary>
    public void Add(ulong key) => _keys[KeySlots.Find(_keys, _mask, key)] = key;

    /// <summary>Whether a key is in.</summary>
    public bool Contains(ulong key) => _keys[KeySlots.Find(_keys, _mask, key)] == key;

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<ulong>.Shared.Return(_keys);
}
