using System.Collections.Immutable;
using Dossier.Pipeline;
using Dossier.Text;
using Dossier.Translations;
using Dossier.Translations.Checks;

namespace Dossier.Accuracy.Defects;

/// <summary>What came of one planted defect.</summary>
/// <param name="Pair">Where.</param>
/// <param name="Change">What was done.</param>
/// <param name="By">The new discrepancies of the right check in the right place; none is a miss.</param>
internal sealed record Outcome(TranslationPair Pair, Change Change, ImmutableArray<Discrepancy> By)
{
    /// <summary>Whether it was flagged.</summary>
    public bool IsFlagged => By.Length > 0;
}

/// <summary>Plants defects into the pairs of a dossier, one at a time, and sees what is flagged.</summary>
internal static class DefectScore
{
    /// <summary>The outcomes, by pair and kind.</summary>
    /// <param name="files">The dossier.</param>
    /// <param name="seed">Of what is drawn.</param>
    /// <param name="most">How many defects of a kind in a pair.</param>
    public static ImmutableArray<Outcome> Run(PairFiles files, ulong seed, int most) =>
    [
        .. files.Pairs.AsParallel().AsOrdered().SelectMany((pair, index) => OfPair(files, pair, new Dice(seed + (ulong)index), most)),
    ];

    /// <summary>Words of a text.</summary>
    public static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static IEnumerable<Outcome> OfPair(PairFiles files, TranslationPair pair, Dice dice, int most)
    {
        var clean = files.One(pair);
        var known = clean.Discrepancies.Select(Key).ToLookup(key => key);
        var planting = new Planting(clean, dice);
        foreach (var kind in DefectKind.All)
        {
            foreach (var change in dice.Draw(planting.Of(kind), most).ToArray())
            {
                var planted = files.One(clean, change.In(clean.Translation.File.Text));
                var left = known.ToDictionary(group => group.Key, group => group.Count());
                var found = planted.Discrepancies.Where(one => IsNew(left, one)).ToArray();
                yield return new Outcome(clean, change, [.. found.Where(one => kind.Checks.Contains(one.Check) && IsThere(planted, one, change))]);
            }
        }
    }

    /// <summary>What a discrepancy says, whatever the number of its sentence, which a defect before it changes.</summary>
    private static (string Check, Side Side, string Written, string? Counterpart) Key(Discrepancy one) => (one.Check.Code, one.Side, one.Written, one.Counterpart);

    private static bool IsNew(Dictionary<(string Check, Side Side, string Written, string? Counterpart), int> left, Discrepancy one)
    {
        var known = left.GetValueOrDefault(Key(one));
        left[Key(one)] = known - 1;
        return known <= 0;
    }

    /// <summary>Whether it is in a bead of the sentence that was changed.</summary>
    private static bool IsThere(TranslationPair planted, Discrepancy one, Change change)
    {
        var bead = planted.Beads[one.Bead - 1];
        var source = TranslationPair.SegmentsOf(planted.Source).Slice(bead.SourceStart, bead.SourceCount);
        var place = new TextSpan(change.Start, Math.Max(1, change.After.Length));
        return source.Any(segment => change.Sources.Contains(segment.Id))
            || TranslationPair.SegmentsOf(planted.Translation).Slice(bead.TargetStart, bead.TargetCount).Any(segment =>
                segment.Role == SegmentRole.Body && planted.Translation.Text.Offsets.ToSource(segment.Span) is var span && place.Overlaps(new TextSpan(span.Start, span.Length)));
    }
}
