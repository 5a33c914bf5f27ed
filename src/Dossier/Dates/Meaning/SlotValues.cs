using Dossier.Dates.Grammar;

namespace Dossier.Dates.Meaning;

/// <summary>The values that a pattern's tokens gave, at most two a slot, and the expressions among them. Used again and again.</summary>
internal sealed class SlotValues
{
    private static readonly int Slots = Enum.GetValues<Slot>().Length;

    private readonly int?[] _first = new int?[Slots];
    private readonly int?[] _second = new int?[Slots];

    /// <summary>The expressions that stood among the tokens.</summary>
    public List<PlacedExpression> Dates { get; } = [];

    /// <summary>The first value of a slot.</summary>
    public int? this[Slot slot] => _first[(int)slot];

    /// <summary>The second value of a slot.</summary>
    public int? Second(Slot slot) => _second[(int)slot];

    public void Clear()
    {
        Array.Clear(_first);
        Array.Clear(_second);
        Dates.Clear();
    }

    public void Add(Slot slot, int value)
    {
        var values = _first[(int)slot] is null ? _first : _second;
        values[(int)slot] = value;
    }

    /// <summary>Adds to a slot's last value.</summary>
    public void AddTo(Slot slot, int value)
    {
        var values = _second[(int)slot] is null ? _first : _second;
        values[(int)slot] = (values[(int)slot] ?? 0) + value;
    }
}
