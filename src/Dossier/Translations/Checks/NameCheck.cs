namespace Dossier.Translations.Checks;

/// <summary>
/// Records that one side names and the other does not, in any form. Where the beads beside it name the record, the sentence
/// may well say "she": then it is reported only if something else with a capital stands in its place. A name of an organization
/// or a place in whose stead the translation has other words with a capital seems to be translated (<c>Guardian</c>,
/// <c>Custode</c>).
/// </summary>
internal sealed class NameCheck : IPairCheck
{
    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Find(CheckedPair pair) => pair.Beads.Where(bead => bead.HasBoth).SelectMany(bead => Of(pair, bead));

    private static IEnumerable<Discrepancy> Of(CheckedPair pair, CheckedBead bead)
    {
        var missing = Absent(bead, Side.Source);
        var extra = Absent(bead, Side.Target);
        if (missing.Count + extra.Count == 0)
        {
            yield break;
        }

        var strange = CapitalRuns.Unexplained(bead, Side.Target);
        var replaced = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (segment, name) in missing.Where(entry => extra.Count + strange.Length > 0 || !IsNear(pair, bead, Side.Target, entry.Name)))
        {
            if (IsMoved(pair, bead, Side.Source, name))
            {
                continue;
            }

            var other = extra.Find(entry => Kind(entry.Name) == Kind(name) && !replaced.Contains(entry.Name.Key)).Name;
            if (other is not null)
            {
                replaced.Add(other.Key);
                yield return Report(bead, segment, name, CheckCatalogue.Name) with { Counterpart = other.Written };
            }
            else if (strange.Length > 0)
            {
                var check = Kind(name) == "person" ? CheckCatalogue.Name : CheckCatalogue.NameTranslated;
                yield return Report(bead, segment, name, check) with { Counterpart = strange[0].Place.In(strange[0].Segment.Text) };
            }
            else
            {
                yield return Report(bead, segment, name, CheckCatalogue.Name);
            }
        }

        foreach (var (segment, name) in extra)
        {
            if (!replaced.Contains(name.Key) && !IsNear(pair, bead, Side.Source, name) && !IsMoved(pair, bead, Side.Target, name))
            {
                yield return Report(bead, segment, name, CheckCatalogue.Name);
            }
        }
    }

    private static List<(CheckedSegment Segment, Fact Name)> Absent(CheckedBead bead, Side side)
    {
        var other = bead.Of(side == Side.Source ? Side.Target : Side.Source);
        return
        [
            .. bead.Of(side).SelectMany(segment => segment.Segment.Facts.Where(fact => fact.Kind == FactKind.Name).Select(fact => (segment, fact)))
                .DistinctBy(entry => entry.fact.Key)
                .Where(entry => !NameForms.Names(other, entry.fact)),
        ];
    }

    /// <summary>Whether a side names the record in the beads beside this one.</summary>
    private static bool IsNear(CheckedPair pair, CheckedBead bead, Side side, Fact name) =>
        pair.Around(bead).Any(near => NameForms.Names(near.Of(side), name));

    /// <summary>Whether the other side has the name beside this bead, and this side has not: it went over the end of a sentence.</summary>
    private static bool IsMoved(CheckedPair pair, CheckedBead bead, Side side, Fact name) =>
        pair.Around(bead).Any(near => NameForms.Names(near.Of(side == Side.Source ? Side.Target : Side.Source), name) && !NameForms.Names(near.Of(side), name));

    private static string Kind(Fact name) => name.Key[..Math.Max(0, name.Key.IndexOfAny(['-', '/']))];

    private static Discrepancy Report(CheckedBead bead, CheckedSegment segment, Fact name, CheckInfo check) =>
        segment.Report(check, bead.Bead, name.Place, name.Key) with { Written = name.Written };
}
