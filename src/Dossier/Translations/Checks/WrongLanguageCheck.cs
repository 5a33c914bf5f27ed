namespace Dossier.Translations.Checks;

/// <summary>
/// Segments of the target in another language than the target. Only for languages that there is a table of; quiet on short
/// texts, on what is the same as its source (that is untranslated), and where the source itself is not in its language: a
/// citation is kept as it is.
/// </summary>
internal sealed class WrongLanguageCheck : IPairCheck
{
    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Find(CheckedPair pair)
    {
        if (pair.TargetTable is not { } expected)
        {
            yield break;
        }

        foreach (var bead in pair.Beads.Where(bead => bead.Target.Length > 0))
        {
            var sources = bead.Source.Concat(pair.Around(bead).SelectMany(other => other.Source)).Select(UntranslatedCheck.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var segment in bead.Target.Where(segment => !segment.IsCode))
            {
                if (LanguageGuess.OtherThan(expected, segment) is { } language && !sources.Contains(UntranslatedCheck.Key(segment)) && !IsCitation(pair, bead))
                {
                    yield return segment.Report(CheckCatalogue.WrongLanguage, bead.Bead, language.Primary) with { FactKey = language.Primary };
                }
            }
        }
    }

    private static bool IsCitation(CheckedPair pair, CheckedBead bead) =>
        pair.SourceTable is { } source && bead.Source.Any(segment => LanguageGuess.OtherThan(source, segment) is not null);
}
