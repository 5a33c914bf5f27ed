using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>What stands in brackets in the source and in none in the target; dashes in their place are as good.</summary>
internal sealed class BracketCheck : IPairCheck
{
    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Find(CheckedPair pair)
    {
        foreach (var bead in pair.Beads.Where(bead => bead.IsSure && pair.Lost(bead, Count) > 0 && pair.Lost(bead, Dashes) >= 0))
        {
            var lost = pair.Lost(bead, Count);
            foreach (var (segment, place) in bead.Source.SelectMany(segment => Places(segment).Select(place => (segment, place))).TakeLast(lost))
            {
                yield return segment.Report(CheckCatalogue.Bracket, bead.Bead, place, place.In(segment.Text));
            }
        }
    }

    private static int Count(CheckedSegment segment) => Places(segment).Count;

    private static int Dashes(CheckedSegment segment) => segment.Text.Count(c => c is '–' or '—');

    private static List<TextSpan> Places(CheckedSegment segment)
    {
        var text = segment.Text;
        var found = new List<TextSpan>();
        for (var i = text.IndexOfAny(['(', '[']); i >= 0; i = i + 1 < text.Length ? text.IndexOfAny(['(', '['], i + 1) : -1)
        {
            var end = text.IndexOf(text[i] == '(' ? ')' : ']', i);
            if (end > i + 2 && (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && !segment.IsQuiet(new TextSpan(i, 1)) && text.AsSpan(i, end - i).ContainsAnyInRange('A', 'z'))
            {
                found.Add(TextSpan.FromBounds(i, end + 1));
                i = end;
            }
        }

        return found;
    }
}
