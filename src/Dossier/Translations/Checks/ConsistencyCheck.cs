using System.Collections.Immutable;

namespace Dossier.Translations.Checks;

/// <summary>
/// The same source segment translated in two ways, and the same translation for two sources, over all pairs of two
/// languages. The commonest way is left alone; of ways that are equally common, the first in the order of the pairs.
/// </summary>
internal sealed class ConsistencyCheck : IDossierCheck
{
    private const int FewestWords = 4;

    /// <summary>A segment with its only partner.</summary>
    private sealed record Entry(int Pair, CheckedBead Bead, string Languages, string Source, string Target);

    /// <inheritdoc/>
    public IEnumerable<(int Pair, Discrepancy Found)> Find(ImmutableArray<CheckedPair> pairs)
    {
        var entries = pairs.SelectMany((pair, index) => pair.Beads.Where(bead => bead.IsSure && bead.Bead.Kind == BeadKind.OneToOne)
            .Select(bead => new Entry(
                index,
                bead,
                $"{pair.Bitext.SourceLanguage.Value} {pair.Bitext.TargetLanguage.Value}",
                UntranslatedCheck.Key(bead.Source[0]),
                UntranslatedCheck.Key(bead.Target[0])))).ToArray();
        return Odd(entries, entry => entry.Source, entry => entry.Target, Side.Source)
            .Concat(Odd(entries, entry => entry.Target, entry => entry.Source, Side.Target));
    }

    private static IEnumerable<(int Pair, Discrepancy Found)> Odd(
        Entry[] entries, Func<Entry, string> same, Func<Entry, string> other, Side side)
    {
        foreach (var group in entries.Where(entry => same(entry).Count(c => c == ' ') >= FewestWords - 1).GroupBy(entry => (entry.Languages, same(entry))))
        {
            var ways = group.GroupBy(other, StringComparer.Ordinal).OrderByDescending(way => way.Count()).ToArray();
            foreach (var entry in ways.Skip(1).SelectMany(way => way))
            {
                var segment = entry.Bead.Of(side)[0];
                var usual = ways[0].First().Bead.Of(side == Side.Source ? Side.Target : Side.Source)[0];
                yield return (entry.Pair, segment.Report(CheckCatalogue.Consistency, entry.Bead.Bead, null) with { Counterpart = usual.Text });
            }
        }
    }
}
