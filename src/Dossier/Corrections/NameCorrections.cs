using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Text;

namespace Dossier.Corrections;

/// <summary>The names of an article as the rules and the maintainer have them.</summary>
/// <param name="Found">The mentions, and the names that nobody could tell.</param>
/// <param name="Rejected">Who passages do not name, by the word of the maintainer: in the order of the text, those of one
/// passage as they were written.</param>
public sealed record CorrectedNames(NamesFound Found, ImmutableArray<NameRuling> Rejected);

/// <summary>Tells the matcher what the maintainer says of names.</summary>
public static class NameCorrections
{
    /// <summary>
    /// The names of an article, corrected. An identification of words that can't be linked, and a rejection of what nobody
    /// would have found, are reported at their quotes.
    /// </summary>
    /// <param name="matcher">Knows the names of all records.</param>
    /// <param name="text">The article's text.</param>
    /// <param name="language">The article's language.</param>
    /// <param name="corrections">In the order of the text; no two overlap. Rulings on other things are passed over.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static CorrectedNames Find(
        NameMatcher matcher, ArticleText text, LanguageTag language, ImmutableArray<Correction> corrections, DiagnosticBag diagnostics)
    {
        var rulings = ImmutableArray.CreateBuilder<NameRuling>();
        var rejected = ImmutableArray.CreateBuilder<NameRuling>();
        var quotes = new Dictionary<TextSpan, SourceSpan>();
        foreach (var (written, target) in corrections)
        {
            if (written.Ruling is not IdentificationRuling said)
            {
                continue;
            }

            if (!IsLinkable(text, target))
            {
                diagnostics.Add(Codes.IdentificationMisplaced.At(written.QuoteSpan));
                continue;
            }

            var others = said.IsNot.Select(record => new NameRuling(target, record, false, written.Because, said.Certainty)).ToArray();
            rejected.AddRange(others);
            if (said.Is is { } named)
            {
                // What it is says enough to the matcher, which takes one word or several rejections for a passage.
                rulings.Add(new NameRuling(target, named, true, written.Because, said.Certainty));
            }
            else
            {
                rulings.AddRange(others);
                quotes.Add(target, written.QuoteSpan);
            }
        }

        var all = rulings.ToImmutable();
        foreach (var ruling in all.Where(ruling => !ruling.IsRecord && !HasEffect(ruling)))
        {
            diagnostics.Add(Codes.CorrectionIdle.At(quotes[ruling.Span], $"no name of '{ruling.Record.Id}'", "is_not"));
        }

        return new CorrectedNames(matcher.Find(text, language, all), rejected.ToImmutable());

        // Without it, or without all that is said of the passage, the record would be found there.
        bool HasEffect(NameRuling ruling) =>
            IsFound(ruling, all.RemoveAll(other => ReferenceEquals(other, ruling)))
            || IsFound(ruling, all.RemoveAll(other => other.Span == ruling.Span));

        bool IsFound(NameRuling ruling, ImmutableArray<NameRuling> without)
        {
            var found = matcher.Find(text, language, without);
            return found.Mentions.Any(mention => mention.Span.Overlaps(ruling.Span) && mention.Record == ruling.Record)
                || found.Ambiguous.Any(name => name.Span.Overlaps(ruling.Span) && name.Candidates.Contains(ruling.Record));
        }
    }

    /// <summary>Whether they are words, in one block of prose: a link can't run from one paragraph into the next.</summary>
    private static bool IsLinkable(ArticleText text, TextSpan span) =>
        text.BlockAt(span.Start) is { IsProse: true } block && block.Span.Contains(span) && span.In(text.Plain).Any(char.IsLetterOrDigit);
}
