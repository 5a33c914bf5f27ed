using System.Globalization;

namespace Dossier.Accuracy;

/// <summary>Hits, predictions and gold, summed over documents: precision, recall and F1.</summary>
internal sealed class PeopleScore
{
    private int _hits;
    private int _predicted;
    private int _gold;

    public void Add(int hits, int predicted, int gold)
    {
        _hits += hits;
        _predicted += predicted;
        _gold += gold;
    }

    public override string ToString()
    {
        var precision = _predicted == 0 ? 0 : _hits / (double)_predicted;
        var recall = _gold == 0 ? 0 : _hits / (double)_gold;
        var f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return string.Create(CultureInfo.InvariantCulture, $"P {precision:F3} R {recall:F3} F1 {f1:F3} (hit {_hits}, predicted {_predicted}, gold {_gold})");
    }
}
