using System.Collections.Immutable;
using Dossier.Dates.Languages;
using Dossier.Edtf;
using Dossier.Text;

namespace Dossier.Dates;

/// <summary>
/// Finds the dates that an article names and resolves them against its publication date: of TIMEX3 (ISO 24617-1) the
/// type DATE, with values in EDTF. A pure function; it knows no clock and no culture.
/// </summary>
public static class DateRecognizer
{
    private const WordRoles Beginnings = WordRoles.Month | WordRoles.Weekday | WordRoles.Season | WordRoles.Unit | WordRoles.Numeral
        | WordRoles.Ordinal | WordRoles.Shift | WordRoles.DayShift | WordRoles.DecadeNoun | WordRoles.DecadeWord | WordRoles.Further;

    private static readonly ImmutableArray<DateLanguage> Known = [EnglishDates.Language, ItalianDates.Language];

    /// <summary>The languages that dates are found in: primary subtags of BCP 47, sorted.</summary>
    public static ImmutableArray<string> Languages { get; } = [.. Known.Select(language => language.Primary)];

    /// <summary>The dates in an article's prose, in the order of the text; no two overlap and none crosses blocks.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="language">Its language; in one that is not among <see cref="Languages"/>, nothing is found.</param>
    /// <param name="published">The publication date; without it, only dates that are written out are mentions.</param>
    public static ImmutableArray<DateMention> Find(ArticleText text, LanguageTag language, EdtfDate? published)
    {
        var primary = language.Primary;
        var known = Known.FirstOrDefault(candidate => string.Equals(candidate.Primary, primary, StringComparison.Ordinal));
        if (known is null)
        {
            return [];
        }

        var mentions = ImmutableArray.CreateBuilder<DateMention>();
        var tokens = new DateTokens(text.Plain, known);
        foreach (var block in text.Blocks)
        {
            if (block.IsProse)
            {
                tokens.Read(block.Span);
                Find(tokens, text.Plain, published, mentions);
            }
        }

        return mentions.DrainToImmutable();
    }

    private static void Find(DateTokens tokens, string plain, EdtfDate? published, ImmutableArray<DateMention>.Builder mentions)
    {
        var behindLast = -1;
        var at = 0;
        while (at < tokens.Count)
        {
            if (Match(tokens, at, behindLast) is not { } match)
            {
                at++;
                continue;
            }

            at = match.End;
            if (DateResolver.Resolve(match.Expression, published) is { } value)
            {
                var span = TextSpan.FromBounds(tokens[match.First].Start, tokens[match.End - 1].End);
                mentions.Add(new DateMention { Span = span, Value = value, Basis = match.Expression.Basis, Written = span.In(plain) });
                behindLast = match.End;
            }
        }
    }

    private static DateMatch? Match(DateTokens tokens, int at, int behindLast)
    {
        var token = tokens[at];
        if (!token.Is(Beginnings) && token.Kind != TokenKind.Number)
        {
            return null;
        }

        // In 2013, 2014 and 2015.
        var joined = behindLast == at - 1 && at > 0 && (tokens[at - 1].Is(WordRoles.And)
            || (tokens[at - 1].IsMark(',') && (tokens[at + 1].IsMark(',') || tokens[at + 1].Is(WordRoles.And))));
        if (token.Is(WordRoles.Month) && tokens.Language.ShiftFollows && RelativeShapes.Match(tokens, at) is { } shifted)
        {
            return shifted;
        }

        return CalendarShapes.Match(tokens, at, joined) ?? PeriodShapes.Match(tokens, at, joined) ?? RelativeShapes.Match(tokens, at);
    }
}
