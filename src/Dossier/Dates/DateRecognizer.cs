using System.Collections.Immutable;
using Dossier.Dates.Grammar;
using Dossier.Dates.Languages;
using Dossier.Dates.Meaning;
using Dossier.Dates.Reading;
using Dossier.Edtf;
using Dossier.Text;

namespace Dossier.Dates;

/// <summary>
/// Finds the expressions of time in an article (TIMEX3, ISO 24617-1) and resolves them against its publication date. A
/// pure function; it knows no clock and no culture. Linear in the length of the text.
/// </summary>
public static class DateRecognizer
{
    /// <summary>The languages that dates are found in: primary subtags of BCP 47, sorted.</summary>
    public static ImmutableArray<string> Languages => LanguageTables.Primaries;

    /// <summary>The dates to index: those of <see cref="FindAll"/> that are known, and no lengths, sets or mere times of the clock.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="language">Its language; in one that is not among <see cref="Languages"/>, nothing is found.</param>
    /// <param name="published">The publication date; without it, only dates that are written out are mentions.</param>
    public static ImmutableArray<DateMention> Find(ArticleText text, LanguageTag language, EdtfDate? published) =>
    [
        .. from timex in FindAll(text, language, published)
           let date = timex.Type is TimexType.Date or TimexType.Time && !timex.IsTimeAlone ? timex.Date : null
           where date is not null
           select new DateMention
           {
               Span = timex.Span,
               Value = date,
               Basis = timex.Basis,
               Written = timex.Written,
               Clock = timex.Clock,
               Reference = timex.Reference,
           },
    ];

    /// <summary>All expressions in an article's prose, in the order of the text; no two overlap and none crosses blocks.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="language">Its language; in one that is not among <see cref="Languages"/>, nothing is found.</param>
    /// <param name="published">The publication date; without it, only dates that are written out have a value.</param>
    public static ImmutableArray<Timex> FindAll(ArticleText text, LanguageTag language, EdtfDate? published)
    {
        if (LanguageTables.Of(language) is not { } table)
        {
            return [];
        }

        var reader = new TokenReader(text.Plain, table);
        var finder = new ExpressionFinder(reader, table);
        var clauses = new ClauseReader(reader, table);
        var resolver = new DateResolver(text.Plain, published);
        foreach (var block in text.Blocks)
        {
            if (!block.IsProse)
            {
                continue;
            }

            reader.Read(block.Span);
            if (!finder.Run())
            {
                continue;
            }

            for (var i = 0; i < reader.Count; i++)
            {
                if (reader.Tokens[i] is { Kind: TokenKind.Expression, IsWeak: false } token)
                {
                    var expression = finder[token.Expression];
                    var cue = expression.Basis == DateBasis.Absolute ? default : clauses.Around(i);
                    resolver.Add(new PlacedExpression(expression, token.Start, token.End), cue);
                }
            }
        }

        return resolver.Found;
    }
}
