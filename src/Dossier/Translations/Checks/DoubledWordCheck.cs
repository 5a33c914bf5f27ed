using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>A word of the target that stands twice in a row, where the source has none such and the language does not do so.</summary>
internal sealed class DoubledWordCheck : IPairCheck
{
    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Find(CheckedPair pair)
    {
        foreach (var bead in pair.Beads)
        {
            if (bead.Source.Any(segment => Doubled(segment).Any()))
            {
                continue;
            }

            foreach (var segment in bead.Target)
            {
                foreach (var place in Doubled(segment))
                {
                    yield return segment.Report(CheckCatalogue.DoubledWord, bead.Bead, place, segment.Lower(segment.Words.First(word => word.Start == place.Start)));
                }
            }
        }
    }

    private static IEnumerable<TextSpan> Doubled(CheckedSegment segment)
    {
        var words = segment.Words;
        for (var i = 1; i < words.Length && !segment.IsCode; i++)
        {
            var (first, second) = (words[i - 1], words[i]);
            var word = segment.Lower(second);
            if (word.Length > 1 && word.All(char.IsLetter) && word == segment.Lower(first)
                && segment.Text.AsSpan(first.End, second.Start - first.End).Trim().IsEmpty
                && segment.Table?.Doubles.Contains(word) != true
                && !(char.IsUpper(segment.Text[first.Start]) && char.IsUpper(segment.Text[second.Start]))
                && !segment.IsQuiet(first))
            {
                yield return TextSpan.FromBounds(first.Start, second.End);
            }
        }
    }
}
