using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>Terms of the glossary that the target has none of the given words for, and words that it forbids.</summary>
internal sealed class TerminologyCheck : IPairCheck
{
    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Find(CheckedPair pair)
    {
        foreach (var term in pair.Glossary.Terms.Where(term => term.Language.Primary == pair.Bitext.SourceLanguage.Primary))
        {
            var allowed = term.TranslationsIn(pair.Bitext.TargetLanguage);
            var forbidden = term.ForbiddenIn(pair.Bitext.TargetLanguage);
            foreach (var bead in pair.Beads.Where(bead => bead.IsSure))
            {
                foreach (var segment in bead.Source)
                {
                    if (TermPlace.Find(segment, term.Text) is not { } place)
                    {
                        continue;
                    }

                    var wrong = bead.Target.SelectMany(target => forbidden.Select(word => (target, Place: TermPlace.Find(target, word)))).FirstOrDefault(found => found.Place is not null);
                    if (wrong.Place is { } at)
                    {
                        yield return wrong.target.Report(CheckCatalogue.Terminology, bead.Bead, at, term.Text) with { Counterpart = place.In(segment.Text) };
                    }
                    else if (!allowed.IsEmpty && !HasAny(bead) && !pair.Around(bead).Any(HasAny))
                    {
                        yield return segment.Report(CheckCatalogue.Terminology, bead.Bead, place, term.Text) with { Counterpart = string.Join(" / ", allowed) };
                    }

                    break;
                }
            }

            bool HasAny(CheckedBead bead) => bead.Target.Any(target => allowed.Any(word => TermPlace.Find(target, word) is not null));
        }
    }
}
