using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Corrections;

/// <summary>Puts what the maintainer says of dates in the place of what was recognised.</summary>
public static class DateCorrections
{
    /// <summary>
    /// The dates of an article, corrected, in the order of the text; no two overlap. Every recognised date that a
    /// <see cref="DateRuling"/> overlaps goes; where the ruling names a date, its passage is a mention of that date.
    /// Rulings of other kinds change nothing. A passage that is said to be no date, and where none was recognised, is
    /// reported as having no effect.
    /// </summary>
    /// <param name="text">The article's text.</param>
    /// <param name="recognised">The dates found in it, in the order of the text.</param>
    /// <param name="corrections">In the order of the text; no two overlap.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static ImmutableArray<DateMention> Apply(
        ArticleText text, ImmutableArray<DateMention> recognised, ImmutableArray<Correction> corrections, DiagnosticBag diagnostics)
    {
        // One recognised date may be cut into several by several corrections: each is held against all that was recognised.
        var set = new List<DateMention>();
        var ruled = new List<TextSpan>();
        foreach (var correction in corrections)
        {
            if (correction.Written.Ruling is not DateRuling ruling)
            {
                continue;
            }

            ruled.Add(correction.Target);
            if (ruling.Date is { } date)
            {
                set.Add(new DateMention
                {
                    Span = correction.Target,
                    Value = date,
                    Basis = DateBasis.Corrected,
                    Written = correction.Target.In(text.Plain),
                    Because = correction.Written.Because,
                });
            }
            else if (!recognised.Any(mention => mention.Span.Overlaps(correction.Target)))
            {
                diagnostics.Add(Codes.CorrectionIdle.At(correction.Written.QuoteSpan, "no date", "not_a_date"));
            }
        }

        return ruled.Count == 0
            ? recognised
            : [.. recognised.Where(mention => !ruled.Exists(mention.Span.Overlaps)).Concat(set).OrderBy(mention => mention.Span.Start)];
    }
}
