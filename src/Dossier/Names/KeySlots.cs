using System.Numerics;

namespace Dossier.Names;

/// <summary>
/// Where keys stand in a hash table: open addressing, linear probing. Key 0 is the empty slot: no word has it, since FNV of
/// nothing is not 0.
/// </summary>
internal static class KeySlots
{
    /// <summary>The size of a table that is at most half full: a power of two.</summary>
    public static int SizeFor(int keys) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys * 2));

    /// <summary>The slot of a key, or the empty one where it would stand.</summary>
    /// <param name="keys">The table; it may be longer than its size.</param>
    /// <param name="mask">The size less one.</param>
    /// <param name="key">The key.</param>
    public static int Find(ulong[] keys, int mask, ulong key)
    {
        var at = (int)(key ^ (key >> 32)) & mask;
        while (keys[at] != key && keys[at] != 0)
        {
            at = (at + 1) & mask;
        }

        return at;
    }
}
