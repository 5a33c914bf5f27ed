using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>Numbers that have one unit or currency in the source and another in the target.</summary>
internal sealed class UnitCheck : IPairCheck
{
    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Find(CheckedPair pair)
    {
        foreach (var bead in pair.Beads.Where(bead => bead.IsSure))
        {
            foreach (var (segment, number, unit) in bead.Source.SelectMany(With))
            {
                var same = bead.Target.SelectMany(With).Where(other => other.Number.Key == number.Key).ToArray();
                if (same.Length > 0 && !Array.Exists(same, other => other.Unit == unit))
                {
                    var other = same[0];
                    yield return segment.Report(CheckCatalogue.Unit, bead.Bead, number.Place, $"{number.Key}-{unit}") with
                    {
                        FactKey = unit,
                        Counterpart = other.Unit,
                    };
                }
            }
        }
    }

    private static IEnumerable<(CheckedSegment Segment, NumberMention Number, string Unit)> With(CheckedSegment segment)
    {
        foreach (var number in segment.Numbers.Stated)
        {
            if (UnitOf(segment, number.Place) is { } unit)
            {
                yield return (segment, number, unit);
            }
        }
    }

    private static string? UnitOf(CheckedSegment segment, TextSpan place)
    {
        var text = segment.Text;
        var before = place.Start - 1;
        if (before >= 0 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        var after = place.End;
        while (after < text.Length && char.IsWhiteSpace(text[after]))
        {
            after++;
        }

        if ((after < text.Length ? Symbol(text[after]) : null) is { } behind)
        {
            return behind;
        }

        if ((before >= 0 ? Symbol(text[before]) : null) is { } ahead and not "%")
        {
            return ahead;
        }

        var words = segment.Words.Where(word => word.Start >= place.End).Take(2).ToArray();
        return words.Length == 0 || words[0].Start != after || segment.Table is not { } table ? null
            : table.Units.TryGetValue(segment.Lower(words[0]), out var unit) ? unit
            : words.Length == 2 && (segment.Lower(words[0]), segment.Lower(words[1])) is ("per", "cent" or "cento") or ("pour", "cent") or ("por", "ciento" or "cento") ? "%"
            : null;
    }

    private static string? Symbol(char c) => c switch { '%' => "%", '$' => "usd", '€' => "eur", '£' => "gbp", '¥' => "jpy", _ => null };
}
