using Dossier.Dates.Grammar;

namespace Dossier.Dates.Meaning;

/// <summary>The values that a pattern's tokens gave, at most two a slot, and the expressions among them.</summary>
internal sealed class SlotValues
{
    private readonly List<(Slot Slot, int Value)> _values = [];

    /// <summary>The expressions that stood among the tokens.</summary>
    public List<DateExpression> Dates { get; } = [];

    /// <summary>The first value of a slot.</summary>
    public int? this[Slot slot] => Nth(slot, 0);

    /// <summary>The second value of a slot.</summary>
    public int? Second(Slot slot) => Nth(slot, 1);

    public void Add(Slot slot, int value) => _values.Add((slot, value));

    /// <summary>Adds to a slot's last value.</summary>
    public void AddTo(Slot slot, int value)
    {
        var last = _values.FindLastIndex(known => known.Slot == slot);
        if (last < 0)
        {
            Add(slot, value);
        }
        else
        {
            _values[last] = (slot, _values[last].Value + value);
        }
    }

    private int? Nth(Slot slot, int n)
    {
        foreach (var (known, value) in _values)
        {
            if (known == slot && n-- == 0)
            {
                return value;
            }
        }

        return null;
    }
}
