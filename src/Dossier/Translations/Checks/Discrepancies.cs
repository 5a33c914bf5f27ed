using System.Collections.Immutable;

namespace Dossier.Translations.Checks;

/// <summary>Finds where a translation does not say what its source says.</summary>
public static class Discrepancies
{
    /// <summary>The discrepancies of every pair.</summary>
    public static ImmutableArray<ImmutableArray<Discrepancy>> FindAll(ImmutableArray<Bitext> pairs) =>
        [.. pairs.AsParallel().AsOrdered().Select(pair => Find(pair.Source, pair.Target, pair.Beads))];

    /// <summary>
    /// The discrepancies, in the order of the beads; within a bead those of the source first. A bead with an empty side
    /// gives one for each segment; any other, one for each key that the other side lacks.
    /// </summary>
    public static ImmutableArray<Discrepancy> Find(
        ImmutableArray<Segment> source, ImmutableArray<Segment> target, ImmutableArray<Bead> beads)
    {
        var found = ImmutableArray.CreateBuilder<Discrepancy>();
        foreach (var bead in beads)
        {
            var sourceRun = source.Slice(bead.SourceStart, bead.SourceCount);
            var targetRun = target.Slice(bead.TargetStart, bead.TargetCount);
            found.AddRange(bead.Kind switch
            {
                BeadKind.Omission => sourceRun.Select(s => Alone(s, bead, CheckCatalogue.Omission, Side.Source)),
                BeadKind.Addition => targetRun.Select(s => Alone(s, bead, CheckCatalogue.Addition, Side.Target)),
                _ => OneSided(sourceRun, targetRun, bead, Side.Source).Concat(OneSided(targetRun, sourceRun, bead, Side.Target)),
            });
        }

        return found.ToImmutable();
    }

    private static Discrepancy Alone(Segment segment, Bead bead, CheckInfo check, Side side) => new()
    {
        Id = $"{check.Code}-{segment.Id}",
        Check = check,
        Bead = bead.Number,
        Segment = segment.Id,
        FactKey = null,
        Written = segment.Text,
        Side = side,
    };

    private static IEnumerable<Discrepancy> OneSided(
        ImmutableArray<Segment> here, ImmutableArray<Segment> there, Bead bead, Side side)
    {
        var added = side == Side.Target ? "added-" : "";
        return here.SelectMany(segment => segment.Facts, (segment, fact) => (segment, fact))
            .Where(pair => !Has(there, pair.fact))
            .DistinctBy(pair => (pair.fact.Kind, pair.fact.Key))
            .Select(pair => new Discrepancy
            {
                Id = $"{added}{CheckOf(pair.fact.Kind).Code}-{pair.segment.Id}-{Escaped(pair.fact.Key)}",
                Check = CheckOf(pair.fact.Kind),
                Bead = bead.Number,
                Segment = pair.segment.Id,
                FactKey = pair.fact.Key,
                Written = pair.fact.Written,
                Side = side,
            });
    }

    /// <summary>
    /// Whether a side states a fact anywhere in the bead. Kinds may differ: what is a year for one language's
    /// recogniser can be a number for the other's. A name is there also where only its letters are, linked to nobody.
    /// </summary>
    private static bool Has(ImmutableArray<Segment> segments, Fact fact) =>
        segments.Any(s => s.Facts.Any(f => f.Key == fact.Key)
            || (fact.Kind == FactKind.Name && HasWord(s.Text, fact.Written)));

    private static bool HasWord(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        while (at >= 0)
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }

            at = end < text.Length ? text.IndexOf(word, at + 1, StringComparison.Ordinal) : -1;
        }

        return false;
    }

    private static CheckInfo CheckOf(FactKind kind) => kind switch
    {
        FactKind.Name => CheckCatalogue.Name,
        FactKind.Date => CheckCatalogue.Date,
        _ => CheckCatalogue.Number,
    };

    /// <summary>A key with no character that a URL would have to escape; different keys stay different.</summary>
    private static string Escaped(string key) =>
        Uri.EscapeDataString(key.Replace("_", "__", StringComparison.Ordinal))
            .Replace("%2F", "/", StringComparison.Ordinal)
            .Replace('%', '_');
}
