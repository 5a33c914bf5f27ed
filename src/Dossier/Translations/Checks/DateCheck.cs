using Dossier.Edtf;

namespace Dossier.Translations.Checks;

/// <summary>
/// Dates by their EDTF values. A coarser value fits a finer one that it contains. A relative date (<c>yesterday</c>)
/// that only one side resolves is no difference; one that became another date is.
/// </summary>
internal sealed class DateCheck : IPairCheck
{
    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Find(CheckedPair pair) => pair.Beads.Where(bead => bead.HasBoth).SelectMany(bead => Of(pair, bead));

    private static IEnumerable<Discrepancy> Of(CheckedPair pair, CheckedBead bead)
    {
        var missing = OneSided(pair, bead, Side.Source);
        var extra = OneSided(pair, bead, Side.Target);
        var changed = Math.Min(missing.Count, extra.Count);
        for (var i = 0; i < changed; i++)
        {
            yield return Report(bead, missing[i]) with { Counterpart = extra[i].Fact.Written };
        }

        foreach (var (entry, other) in missing.Skip(changed).Select(entry => (entry, Side.Target)).Concat(extra.Skip(changed).Select(entry => (entry, Side.Source))))
        {
            if (!entry.Fact.IsRelative && !HasItsDigits(bead.Of(other), entry.Fact))
            {
                yield return Report(bead, entry);
            }
        }
    }

    private static List<(CheckedSegment Segment, Fact Fact)> OneSided(CheckedPair pair, CheckedBead bead, Side side)
    {
        var other = side == Side.Source ? Side.Target : Side.Source;
        return
        [
            .. bead.Of(side).SelectMany(segment => segment.Segment.Facts.Where(fact => fact.Kind == FactKind.Date).Select(fact => (segment, fact)))
                .Where(entry => !Has(bead.Of(other), entry.fact)
                    && !pair.Around(bead).Any(near => Has(near.Of(other), entry.fact) && !Has(near.Of(side), entry.fact)))
                .DistinctBy(entry => entry.fact.Key),
        ];
    }

    /// <summary>Whether segments have a date. An interval is there also where both its ends are; an end, also where its interval is.</summary>
    private static bool Has(IEnumerable<CheckedSegment> segments, Fact date)
    {
        var facts = segments.SelectMany(segment => segment.Segment.Facts).SelectMany(fact => Ends(fact).Prepend(fact)).ToArray();
        return Array.Exists(facts, fact => Fits(date, fact))
            || (Ends(date) is { Length: 2 } ends && Array.TrueForAll(ends, end => Array.Exists(facts, fact => Fits(end, fact))));
    }

    private static Fact[] Ends(Fact fact) => fact.Kind == FactKind.Date && fact.Key.Split('/') is [{ Length: > 2 } start, { Length: > 2 } end]
        ? [fact with { Key = start }, fact with { Key = end }]
        : [];

    private static bool Fits(Fact date, Fact other)
    {
        if (date.Key == other.Key)
        {
            return true;
        }

        if (other.Kind == FactKind.Name || (other.Kind == FactKind.Number && other.Key.Length != 4))
        {
            return false;
        }

        if (date.IsRelative && other.IsRelative && date.Reference != other.Reference)
        {
            // The two texts were published on other days, so that their words for "yesterday" mean other days.
            return true;
        }

        // The year was taken from the day of publication, by the tense of the verb or as it differs: what is written is compared.
        var isYearInferred = !date.IsRelative && !other.IsRelative
            && ((date.Reference is not null && other.Reference is not null) || ((date.Reference ?? other.Reference) is not null && date.Reference != other.Reference));
        return (isYearInferred && WithoutYear(date.Key) == WithoutYear(other.Key) && WithoutYear(date.Key).Length > 0)
            || (EdtfDate.TryParse(date.Key, out var one) && EdtfDate.TryParse(other.Key, out var two) && !date.Key.Contains('/') && !other.Key.Contains('/') && (Contains(one, two) || Contains(two, one)));
    }

    private static bool Contains(EdtfDate whole, EdtfDate part) => whole.Earliest <= part.Earliest && whole.Latest >= part.Latest;

    private static string WithoutYear(string key) => key.IndexOf('-', 1) is > 0 and var dash ? key[dash..] : "";

    /// <summary>Whether a side has all the digits of a date that was not recognised there.</summary>
    private static bool HasItsDigits(IEnumerable<CheckedSegment> segments, Fact date)
    {
        var runs = Runs(date.Written);
        return runs.Length > 0 && runs.All(run => segments.Any(segment => segment.Numbers.Has(new NumberMention(run, default, run, false), "")));
    }

    private static string[] Runs(string written) =>
        [.. WordScanner.Find(written).Select(word => word.In(written)).Where(word => word.All(char.IsAsciiDigit)).Select(word => word.TrimStart('0'))];

    private static Discrepancy Report(CheckedBead bead, (CheckedSegment Segment, Fact Fact) entry) =>
        entry.Segment.Report(CheckCatalogue.Date, bead.Bead, entry.Fact.Place, entry.Fact.Key) with { Written = entry.Fact.Written };
}
