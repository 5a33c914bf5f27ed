namespace Dossier.Dates.Grammar;

/// <summary>
/// Tokens that no pattern can tell apart are one symbol: the same classes and, where a pattern asks for the very word,
/// the same word. Symbol 0 is every token that no pattern asks for.
/// </summary>
internal sealed class SymbolTable
{
    private readonly List<(UInt128 Classes, int Word)> _symbols = [(0, 0)];
    private readonly Dictionary<(UInt128, int), int> _indexes = new() { [(0, 0)] = 0 };

    public int Count => _symbols.Count;

    public int Of(UInt128 classes, int word = 0)
    {
        if (!_indexes.TryGetValue((classes, word), out var symbol))
        {
            symbol = _symbols.Count;
            _symbols.Add((classes, word));
            _indexes.Add((classes, word), symbol);
        }

        return symbol;
    }

    public UInt128 ClassesOf(int symbol) => _symbols[symbol].Classes;

    /// <summary>Whether a token of this symbol can stand at a place of a pattern.</summary>
    public bool Fits(int symbol, in PatternPlace place)
    {
        var (classes, word) = _symbols[symbol];
        return place.Class != 0 ? (classes & place.Class) != 0 : word == place.Word;
    }
}
