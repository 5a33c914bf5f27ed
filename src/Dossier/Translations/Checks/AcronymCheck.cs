using System.Collections.Frozen;
using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>
/// Words of capitals in the source that the target lacks: neither the same letters, nor the same letters in another order
/// (<c>EU</c>, <c>UE</c>), nor what a table gives, nor words that begin with them. Quiet where the target is long enough to say it in words, and where the target has another word
/// of capitals in its place.
/// </summary>
internal sealed class AcronymCheck : IPairCheck
{
    private const double Expanded = 1.1;

    /// <summary>Letters that stand for common words.</summary>
    private static readonly FrozenSet<string> Common = "ASAP FYI OK AM PM AD BC CE BCE AKA TBD TBA FAQ CEO CFO CTO RIP DIY TV PC".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Groups = ResourceLines.Read("Translations.Languages.acronyms")
        .SelectMany((line, group) => line.Split(' ').Select(word => KeyValuePair.Create(word, group)))
        .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Find(CheckedPair pair)
    {
        foreach (var bead in pair.Beads.Where(bead => bead.IsSure))
        {
            // Words in full are longer than letters.
            var isExpanded = bead.LengthOf(Side.Target) > bead.LengthOf(Side.Source) * pair.LengthRatio * Expanded;
            var reported = new HashSet<string>(StringComparer.Ordinal);
            var over = bead.Target.SelectMany(In).Select(entry => entry.Written).Except(bead.Source.SelectMany(In).Select(entry => entry.Written), StringComparer.Ordinal).Count();
            foreach (var (segment, place, acronym) in bead.Source.SelectMany(In))
            {
                if (over == 0 && !isExpanded && !IsIn(bead.Target, acronym) && !pair.Around(bead).Any(near => IsIn(near.Target, acronym)) && reported.Add(acronym))
                {
                    yield return segment.Report(CheckCatalogue.Acronym, bead.Bead, place, acronym);
                }
            }
        }
    }

    private static IEnumerable<(CheckedSegment Segment, TextSpan Place, string Written)> In(CheckedSegment segment)
    {
        // In a line of capitals every word looks like one.
        var letters = segment.Text.Count(char.IsLetter);
        if (segment.IsCode || segment.Text.Count(char.IsUpper) * 2 > letters)
        {
            yield break;
        }

        foreach (var word in segment.Words)
        {
            var written = word.In(segment.Text);
            if (written.Length is > 1 and < 9 && written.All(c => char.IsUpper(c) || char.IsAsciiDigit(c)) && written.Count(char.IsUpper) > 1
                && !Common.Contains(written) && written.AsSpan().ContainsAnyExcept("IVXLC") && !segment.IsQuiet(word)
                && !segment.Segment.Facts.Any(fact => fact.Place.Overlaps(word)))
            {
                yield return (segment, word, written);
            }
        }
    }

    private static bool IsIn(IEnumerable<CheckedSegment> segments, string acronym)
    {
        var sorted = Sorted(acronym);
        var group = Groups.GetValueOrDefault(acronym, -1);
        foreach (var segment in segments)
        {
            if (segment.Text.Contains(acronym, StringComparison.OrdinalIgnoreCase) || HasInitials(segment, acronym)
                || segment.Words.Select(word => word.In(segment.Text)).Any(word =>
                    Sorted(word.ToUpperInvariant()) == sorted || (group >= 0 && Groups.GetValueOrDefault(word, -2) == group)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words with capitals begin with its letters, in any order, small words between them left out.</summary>
    private static bool HasInitials(CheckedSegment segment, string acronym)
    {
        var initials = string.Concat(segment.Words.Where(word => char.IsUpper(segment.Text[word.Start])).Select(word => segment.Text[word.Start]));
        var sorted = Sorted(acronym);
        for (var i = 0; i + acronym.Length <= initials.Length; i++)
        {
            if (Sorted(initials.Substring(i, acronym.Length)) == sorted)
            {
                return true;
            }
        }

        return false;
    }

    private static string Sorted(string word) => string.Concat(word.Order());
}
