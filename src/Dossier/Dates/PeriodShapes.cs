using Dossier.Edtf;

namespace Dossier.Dates;

/// <summary>Expressions of years, their parts and decades: <c>in 2014</c>, <c>summer 2015</c>, <c>the 1990s</c>.</summary>
internal static class PeriodShapes
{
    // Below it, four digits are a number more often than a year.
    private const int FirstLoneYear = 1500;

    // Decades in two figures or a word are those of the twentieth century.
    private const int Century = 1900;

    /// <summary>The longest expression that begins at a token.</summary>
    /// <param name="tokens">The block.</param>
    /// <param name="at">Index of the first token.</param>
    /// <param name="joined">Whether the token is joined to an expression before it: <c>2013 and …</c></param>
    public static DateMatch? Match(DateTokens tokens, int at, bool joined)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Word)
        {
            return PartOfYear(tokens, at) ?? DecadeInWords(tokens, at);
        }

        return DecadeInFigures(tokens, at) ?? Years(tokens, at, joined);
    }

    private static DateMatch? Years(DateTokens tokens, int at, bool joined)
    {
        var token = tokens[at];
        if (!tokens.IsYear(at) || token.Value < FirstLoneYear || tokens[at - 1].IsName)
        {
            return null;
        }

        var (end, last) = (at + 1, token.Value);
        if (tokens.IsDash(at + 1) && tokens[at + 2] is { Kind: TokenKind.Number, Length: 2 or 4 } second)
        {
            (end, last) = (at + 3, second.Length == 4 ? second.Value : (token.Value / 100 * 100) + second.Value);
            if (last <= token.Value || !tokens.IsFree(at + 2))
            {
                return null;
            }
        }

        // "in 1600 cities" counts them.
        var next = tokens[end];
        var counts = token.Value % 100 == 0 && next.Kind == TokenKind.Word && next.Roles == WordRoles.None;
        var bracketed = tokens[at - 1].IsMark('(') && next.IsMark(')');
        var led = joined || tokens.Follows(at, WordRoles.InLead) || (tokens.Follows(at, WordRoles.YearLead) && !next.IsName);
        if (!bracketed && (!led || counts))
        {
            return null;
        }

        var first = EdtfDate.OfYear(token.Value);
        return new DateMatch(at, end, new WrittenDate(end == at + 1 ? first : EdtfDate.OfInterval(first, EdtfDate.OfYear(last))));
    }

    private static DateMatch? PartOfYear(DateTokens tokens, int at)
    {
        var token = tokens[at];
        YearPart part;
        var next = at + 1;
        if (token.Is(WordRoles.Season))
        {
            part = (YearPart)token.Value;
        }
        else if (token.Is(WordRoles.Ordinal) && tokens[next].Is(WordRoles.Unit))
        {
            var unit = (CalendarUnit)tokens[next].Value;
            if (!(unit == CalendarUnit.Quarter && token.Value <= 4) && !(unit == CalendarUnit.Half && token.Value <= 2))
            {
                return null;
            }

            part = (unit == CalendarUnit.Quarter ? YearPart.FirstQuarter : YearPart.FirstHalf) + (token.Value - 1);
            next++;
        }
        else
        {
            return null;
        }

        var year = tokens.Skip(next, WordRoles.Of);
        return tokens.IsYear(year) ? new DateMatch(at, year + 1, new WrittenDate(EdtfDate.OfPart(tokens[year].Value, part))) : null;
    }

    private static DateMatch? DecadeInWords(DateTokens tokens, int at)
    {
        var led = tokens[at - 1].Is(WordRoles.DecadeLead);
        if (tokens[at].Is(WordRoles.DecadeWord))
        {
            return led ? Decade(at, at + 1, Century + tokens[at].Value) : null;
        }

        if (!tokens[at].Is(WordRoles.DecadeNoun))
        {
            return null;
        }

        var cut = tokens.IsApostrophe(at + 1);
        var number = cut ? at + 2 : at + 1;
        return tokens[number] switch
        {
            { Kind: TokenKind.Word } word when word.Is(WordRoles.Numeral) && IsTens(word.Value) && (led || word.Capital) =>
                Decade(at, number + 1, Century + word.Value),
            { Kind: TokenKind.Number, Length: 2 } figure when IsTens(figure.Value) && (led || cut) =>
                Decade(at, number + 1, Century + figure.Value),
            { Kind: TokenKind.Number, Length: 4 } figure when figure.Value % 10 == 0 && led && tokens.IsYear(number) =>
                Decade(at, number + 1, figure.Value),
            _ => null,
        };
    }

    private static DateMatch? DecadeInFigures(DateTokens tokens, int at)
    {
        var suffix = tokens.IsApostrophe(at + 1) && tokens.Touches(at) ? at + 2 : at + 1;
        if (!tokens[suffix].Is(WordRoles.DecadeSuffix) || !tokens.Touches(suffix - 1))
        {
            return null;
        }

        var cut = tokens.IsApostrophe(at - 1) && tokens.Touches(at - 1);
        return tokens[at] switch
        {
            { Kind: TokenKind.Number, Length: 4, Value: >= 1000 and <= 2090 } figure when figure.Value % 10 == 0 =>
                Decade(at, suffix + 1, figure.Value),
            { Kind: TokenKind.Number, Length: 2 } figure when IsTens(figure.Value) && (cut || tokens[at - 1].Is(WordRoles.DecadeLead)) =>
                Decade(cut ? at - 1 : at, suffix + 1, Century + figure.Value),
            _ => null,
        };
    }

    // "The 1800s" are a century, but "the 2000s" so far a decade.
    private static DateMatch Decade(int first, int end, int year) =>
        new(first, end, new WrittenDate(year % 100 == 0 && year != 2000 ? EdtfDate.OfCentury(year) : EdtfDate.OfDecade(year)));

    private static bool IsTens(int value) => value is >= 20 and <= 90 && value % 10 == 0;
}
