using Dossier.Edtf;

namespace Dossier.Dates;

/// <summary>Expressions made of days and months: <c>24 February 2016</c>, <c>May of 2015</c>, <c>in October</c>.</summary>
internal static class CalendarShapes
{
    /// <summary>The longest expression that begins at a token.</summary>
    /// <param name="tokens">The block.</param>
    /// <param name="at">Index of the first token.</param>
    /// <param name="joined">Whether the token is joined to an expression before it: <c>March and …</c></param>
    public static DateMatch? Match(DateTokens tokens, int at, bool joined)
    {
        var token = tokens[at];
        if (token.Is(WordRoles.Weekday))
        {
            var next = tokens.Skip(at + 1, WordRoles.None, ',');
            return (DayThenMonth(tokens, next) ?? MonthThenDay(tokens, next)) is { } match ? match with { First = at } : null;
        }

        if (token.Is(WordRoles.Month))
        {
            return MonthThenDay(tokens, at)
                ?? (HasImpossibleDay(tokens, at) ? null : MonthThenYear(tokens, at) ?? MonthAlone(tokens, at, joined));
        }

        return Iso(tokens, at) ?? DaysThenMonth(tokens, at) ?? DayThenMonth(tokens, at);
    }

    private static DateMatch? Iso(DateTokens tokens, int at)
    {
        if (tokens[at] is not { Kind: TokenKind.Number, Length: 4, Value: > 0 } year
            || !tokens.IsDash(at + 1) || tokens[at + 2] is not { Kind: TokenKind.Number, Length: 2, Value: >= 1 and <= 12 } month
            || !tokens.IsDash(at + 3) || tokens[at + 4] is not { Kind: TokenKind.Number, Length: 2 } day
            || tokens.IsDash(at - 1) || tokens.IsDash(at + 5))
        {
            return null;
        }

        return Written(at, at + 5, year.Value, month.Value, day.Value);
    }

    // 24–26 February 2016. Without a year, the last day is left to DayThenMonth.
    private static DateMatch? DaysThenMonth(DateTokens tokens, int at)
    {
        if (DayAt(tokens, at) is not ({ } first, _) || !tokens.IsDash(at + 1)
            || DayThenMonth(tokens, at + 2) is not { Expression: WrittenDate { Value: var last } } match || first >= last.Earliest.Day)
        {
            return null;
        }

        var start = EdtfDate.OfDay(new DateOnly((int)last.Earliest.Year, last.Earliest.Month, first));
        return new DateMatch(at, match.End, new WrittenDate(EdtfDate.OfInterval(start, last)));
    }

    private static DateMatch? DayThenMonth(DateTokens tokens, int at)
    {
        if (DayAt(tokens, at) is not var (day, next))
        {
            return null;
        }

        var month = tokens.Skip(next, WordRoles.Of);
        if (!tokens[month].Is(WordRoles.Month) || (tokens[at].Is(WordRoles.Ordinal) && day > 1 && month == next))
        {
            return null;
        }

        var end = BehindMonth(tokens, month);
        var year = tokens.Skip(end, WordRoles.Of, ',');
        return tokens.IsYear(year)
            ? Written(at, year + 1, tokens[year].Value, tokens[month].Value, day)
            : WithoutYear(tokens, at, end, month, day);
    }

    private static DateMatch? MonthThenDay(DateTokens tokens, int at)
    {
        if (!tokens.Language.MonthFirst || !tokens[at].Is(WordRoles.Month)
            || DayAt(tokens, BehindMonth(tokens, at)) is not var (day, next) || tokens[next - 1].Is(WordRoles.Ordinal))
        {
            return null;
        }

        var to = tokens.IsDash(next) && DayAt(tokens, next + 1) is var (last, behind) && last > day ? (Day: last, End: behind) : (Day: day, End: next);
        var year = tokens.Skip(to.End, WordRoles.None, ',');
        if (!tokens.IsYear(year))
        {
            return tokens[at].Is(WordRoles.Doubtful) && tokens[at - 1].IsName ? null : WithoutYear(tokens, at, next, at, day);
        }

        var from = Written(at, year + 1, tokens[year].Value, tokens[at].Value, day);
        return to.Day > day && from is { Expression: WrittenDate { Value: var start } }
            && Written(at, year + 1, tokens[year].Value, tokens[at].Value, to.Day) is { Expression: WrittenDate { Value: var end } }
            ? new DateMatch(at, year + 1, new WrittenDate(EdtfDate.OfInterval(start, end)))
            : from;
    }

    private static DateMatch? MonthThenYear(DateTokens tokens, int at)
    {
        var year = tokens.Skip(BehindMonth(tokens, at), WordRoles.Of, ',');
        return tokens.IsYear(year)
            ? new DateMatch(at, year + 1, new WrittenDate(EdtfDate.OfMonth(tokens[year].Value, tokens[at].Value)))
            : null;
    }

    private static DateMatch? MonthAlone(DateTokens tokens, int at, bool joined)
    {
        var token = tokens[at];
        if (token.Is(WordRoles.Short) || !tokens.IsSpeltAsName(at) || tokens[at - 1].Is(WordRoles.Every))
        {
            return null;
        }

        var allowed = token.Is(WordRoles.Doubtful)
            ? (joined || tokens.Follows(at, WordRoles.InLead)) && !tokens[at + 1].IsName
            : tokens.Follows(at, WordRoles.InLead) || !token.Capital || !(tokens[at - 1].IsName || tokens[at + 1].IsName);
        return allowed ? new DateMatch(at, at + 1, new BareMonth(token.Value)) : null;
    }

    // 30 February: a day stands beside the month, but made no date with it.
    private static bool HasImpossibleDay(DateTokens tokens, int month) =>
        (tokens[month - 1].Kind == TokenKind.Number && DayAt(tokens, month - 1) is not null)
        || (tokens.Language.MonthFirst && DayAt(tokens, BehindMonth(tokens, month)) is not null);

    private static DateMatch? WithoutYear(DateTokens tokens, int first, int end, int month, int day)
    {
        // "3 set" can be tennis, "3 Set" and "3 set." cannot.
        var token = tokens[month];
        var spelt = tokens.IsSpeltAsName(month) && (!token.Is(WordRoles.Short) || token.Capital || tokens[month + 1].IsMark('.'));
        var named = token.Is(WordRoles.Doubtful) && tokens[end].IsName;
        return spelt && !named && day <= DateTime.DaysInMonth(2000, token.Value)
            ? new DateMatch(first, end, new MonthDay(token.Value, day))
            : null;
    }

    private static DateMatch? Written(int first, int end, int year, int month, int day) =>
        day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateMatch(first, end, new WrittenDate(EdtfDate.OfDay(new DateOnly(year, month, day))))
            : null;

    /// <summary>A day of the month and the index behind it: <c>24</c>, <c>24th</c>, <c>first</c>.</summary>
    private static (int Day, int Next)? DayAt(DateTokens tokens, int at)
    {
        var token = tokens[at];
        if (token.Is(WordRoles.Ordinal))
        {
            return (token.Value, at + 1);
        }

        if (token is not { Kind: TokenKind.Number, Length: <= 2, Value: >= 1 and <= 31 } || !tokens.IsFree(at))
        {
            return null;
        }

        return (token.Value, tokens.Touches(at) ? tokens.Skip(at + 1, WordRoles.OrdinalSuffix) : at + 1);
    }

    private static int BehindMonth(DateTokens tokens, int month) =>
        tokens[month].Is(WordRoles.Short) && tokens.Touches(month) ? tokens.Skip(month + 1, WordRoles.None, '.') : month + 1;
}
