using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Dossier.Accuracy;

/// <summary>
/// Strict, relaxed and value scores of TIMEX3 expressions, as <c>score_dates.py</c> of the gold data defines them (after
/// TempEval-3): strict is the same span; relaxed any overlap, one to one, the same span first, then the longest overlap;
/// value is relaxed with an equal value. <c>full</c> counts all expressions; <c>cal</c> those of type DATE and TIME with a
/// value of the calendar, cut to its day: what overlaps another expression of the gold data is neither hit nor miss.
/// </summary>
internal sealed partial class TimexScore(bool calendar)
{
    private int _gold;
    private int _found;
    private int _strict;
    private int _relaxed;
    private int _value;

    /// <summary>An expression: its span in code points, and its TIMEX3 type and value.</summary>
    internal sealed record Expression(int Start, int End, string Type, string Value)
    {
        public static Expression Read(JsonNode node) => new(
            node["s"]!.GetValue<int>(), node["e"]!.GetValue<int>(), node["type"]!.GetValue<string>(), node["value"]?.GetValue<string>() ?? "");

        public int Overlap(Expression other) => Math.Min(End, other.End) - Math.Max(Start, other.Start);
    }

    /// <summary>Counts a document.</summary>
    public void Add(IEnumerable<Expression> goldExpressions, IEnumerable<Expression> foundExpressions)
    {
        var gold = goldExpressions.ToList();
        var found = foundExpressions.OrderBy(e => e.Start).ThenByDescending(e => e.End).DistinctBy(e => (e.Start, e.End)).ToList();
        var ignored = new List<Expression>();
        if (calendar)
        {
            ignored = [.. gold.Where(e => e.Type is not ("DATE" or "TIME") || Calendar(e.Value) is null)];
            gold = [.. gold.Where(e => e.Type is "DATE" or "TIME" && Calendar(e.Value) is not null).Select(e => e with { Value = Calendar(e.Value)! })];
            found = [.. found.Where(e => Calendar(e.Value) is not null).Select(e => e with { Value = Calendar(e.Value)! })];
        }

        var pairs =
            from g in Enumerable.Range(0, gold.Count)
            from f in Enumerable.Range(0, found.Count)
            let overlap = gold[g].Overlap(found[f])
            where overlap > 0
            let same = gold[g].Start == found[f].Start && gold[g].End == found[f].End
            orderby same descending, overlap descending, g, f
            select (Gold: g, Found: f, Same: same);
        var (usedGold, usedFound) = (new HashSet<int>(), new HashSet<int>());
        foreach (var pair in pairs)
        {
            if (usedGold.Contains(pair.Gold) || usedFound.Contains(pair.Found))
            {
                continue;
            }

            usedGold.Add(pair.Gold);
            usedFound.Add(pair.Found);
            _relaxed++;
            _strict += pair.Same ? 1 : 0;
            _value += string.Equals(gold[pair.Gold].Value.Trim(), found[pair.Found].Value.Trim(), StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        _gold += gold.Count;
        _found += found.Where((e, f) => usedFound.Contains(f) || !ignored.Any(i => i.Overlap(e) > 0)).Count();
    }

    /// <summary>The three scores, each as precision, recall and F1.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(calendar ? "cal " : "full")} gold {_gold,4} found {_found,4} | strict {Ratios(_strict)} | relaxed {Ratios(_relaxed)} | value {Ratios(_value)}");

    private string Ratios(int hits)
    {
        var precision = _found > 0 ? (double)hits / _found : 0;
        var recall = _gold > 0 ? (double)hits / _gold : 0;
        var f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        return string.Create(CultureInfo.InvariantCulture, $"P {precision:F3} R {recall:F3} F1 {f1:F3}");
    }

    // One notation for equal values: 2000-W7 and 2000-W07, 199X and 199, 1998-XX-XX and 1998.
    private static string? Calendar(string value)
    {
        var text = value.ToUpperInvariant().Split('T')[0];
        text = ShortWeek().Replace(text, "-W0${week}");
        text = UnknownTail().Replace(text, "");
        text = text.Length == 4 && text.EndsWith('X') && !text.EndsWith("XX", StringComparison.Ordinal) ? text[..3] : text;
        text = text.Length == 4 && text.EndsWith("XX", StringComparison.Ordinal) ? text[..2] : text;
        text = text.StartsWith("FY", StringComparison.Ordinal) ? text[2..] : text;
        return CalendarValue().IsMatch(text) && !text.EndsWith("-WXX", StringComparison.Ordinal) && !text.EndsWith("-QX", StringComparison.Ordinal) ? text : null;
    }

    [GeneratedRegex(@"-W(?<week>\d)$", RegexOptions.None, 1000)]
    private static partial Regex ShortWeek();

    [GeneratedRegex(@"(?:-XX)+$", RegexOptions.None, 1000)]
    private static partial Regex UnknownTail();

    [GeneratedRegex(@"^(?:BC)?\d{2,4}(?:$|-|X)", RegexOptions.None, 1000)]
    private static partial Regex CalendarValue();
}
