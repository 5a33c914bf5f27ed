using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>
/// Links, images, footnotes' marks, and addresses in the text. A link counts as kept where the target has one to the same
/// address, with the subtags of the languages left out (<c>en.example.org</c>, <c>it.example.org</c>), or one to another page of the
/// same site.
/// </summary>
internal sealed class LinkCheck : IPairCheck
{
    /// <summary>A thing that leads somewhere.</summary>
    private sealed record Lead(CheckedSegment Segment, TextSpan Place, string Address, string Site);

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Find(CheckedPair pair) => pair.Beads.Where(bead => bead.IsSure).SelectMany(bead => Of(pair, bead));

    private static IEnumerable<Discrepancy> Of(CheckedPair pair, CheckedBead bead)
    {
        var target = bead.Target.Concat(pair.Around(bead).SelectMany(near => near.Target)).SelectMany(segment => In(pair, segment)).ToList();
        foreach (var near in pair.Around(bead).SelectMany(near => near.Source).SelectMany(segment => In(pair, segment)))
        {
            // What the neighbours have is theirs.
            Take(target, near, other => other.Address == near.Address);
        }

        var left = bead.Source.SelectMany(segment => In(pair, segment)).Where(lead => !Take(target, lead, other => other.Address == lead.Address)).ToList();
        foreach (var lead in left.Where(lead => !Take(target, lead, other => other.Site == lead.Site)))
        {
            var changed = target.Find(other => bead.Target.Contains(other.Segment));
            target.Remove(changed!);
            yield return lead.Segment.Report(CheckCatalogue.Link, bead.Bead, lead.Place, lead.Address) with
            {
                Written = lead.Place.Length > 0 ? lead.Place.In(lead.Segment.Text) : lead.Segment.Text,
                Place = lead.Place.Length > 0 ? lead.Place : null,
                Counterpart = changed?.Address,
            };
        }
    }

    private static bool Take(List<Lead> leads, Lead lead, Predicate<Lead> fits)
    {
        var at = leads.FindIndex(fits);
        if (at >= 0)
        {
            leads.RemoveAt(at);
        }

        return at >= 0;
    }

    private static IEnumerable<Lead> In(CheckedPair pair, CheckedSegment segment)
    {
        var marks = segment.Segment.Marks.Where(mark => mark.Kind is MarkKind.Link or MarkKind.Image or MarkKind.Footnote).ToArray();
        foreach (var mark in marks)
        {
            yield return mark.Kind switch
            {
                MarkKind.Footnote => new Lead(segment, mark.Place, "footnote", "footnote"),
                MarkKind.Image => new Lead(segment, mark.Place, "image", "image"),
                _ => Make(pair, segment, mark.Place, mark.Address ?? ""),
            };
        }

        foreach (var place in segment.IsCode ? [] : Addresses.Find(segment.Text))
        {
            if (!Array.Exists(marks, mark => mark.Place.Overlaps(place)))
            {
                yield return Make(pair, segment, place, place.In(segment.Text));
            }
        }
    }

    private static Lead Make(CheckedPair pair, CheckedSegment segment, TextSpan place, string address)
    {
        var languages = new[] { pair.Bitext.SourceLanguage.Primary, pair.Bitext.TargetLanguage.Primary };
        var lower = address.Trim().ToLowerInvariant();
        var scheme = lower.IndexOf("://", StringComparison.Ordinal);
        var plain = scheme >= 0 ? lower[(scheme + 3)..] : lower.StartsWith("mailto:", StringComparison.Ordinal) ? lower[7..] : lower;
        var site = scheme >= 0 || lower.StartsWith("www.", StringComparison.Ordinal) ? plain.Split('/', 2)[0] : lower.Contains('@') ? plain : "";
        return new Lead(segment, place, Without(plain.TrimEnd('/')), Without(site));

        // Parts between marks that are a language's subtag are left out; so is "www".
        string Without(string part) => string.Join('.', part.Split('.', '/', '-', '_').Where(piece => piece != "www" && !languages.Contains(piece)));
    }
}
