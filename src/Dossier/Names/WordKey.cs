using System.Runtime.CompilerServices;

namespace Dossier.Names;

/// <summary>A word as a number, whatever its case and diacritics: FNV-1a, 64 bits, of its folded characters.</summary>
internal static class WordKey
{
    /// <summary>The key of no characters.</summary>
    public const ulong Start = 14695981039346656037UL;

    private const ulong Prime = 1099511628211UL;

    /// <summary>The key of a word.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var key = Start;
        foreach (var c in word)
        {
            key = Next(key, c);
        }

        return key;
    }

    /// <summary>The key of a word that is one character longer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Next(ulong key, char c)
    {
        var folded = Folding.FoldToOne(c);
        return folded > Folding.Dropped && folded < Folding.TwoLetters ? (key ^ folded) * Prime : Rest(key, c, folded);
    }

    /// <summary>The key of several words.</summary>
    public static ulong Join(ulong first, ulong second) => ((first * Prime) ^ second) * Prime;

    private static ulong Rest(ulong key, char c, char folded)
    {
        if (folded == Folding.Dropped)
        {
            return key;
        }

        foreach (var letter in Folding.TwoLettersOf(c))
        {
            key = (key ^ letter) * Prime;
        }

        return key;
    }
}
