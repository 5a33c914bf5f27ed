using Dossier.Edtf;

namespace Dossier.Dates;

/// <summary>Expressions that point away from the publication date: <c>last year</c>, <c>on Sunday</c>, <c>two days ago</c>.</summary>
internal static class RelativeShapes
{
    /// <summary>The longest expression that begins at a token.</summary>
    public static DateMatch? Match(DateTokens tokens, int at)
    {
        var token = tokens[at];
        return (token.Is(WordRoles.Shift) ? Shifted(tokens, at, at + 1) : null)
            ?? (tokens.Language.ShiftFollows && tokens[at + 1].Is(WordRoles.Shift) && tokens[at + 1].Value != 0 ? Shifted(tokens, at + 1, at) : null)
            ?? Ago(tokens, at)
            ?? DayNearby(tokens, at)
            ?? (token.Is(WordRoles.Weekday) ? WeekdayAlone(tokens, at) : null);
    }

    private static DateMatch? Shifted(DateTokens tokens, int shift, int noun)
    {
        var (first, amount, word) = (Math.Min(shift, noun), tokens[shift].Value, tokens[noun]);
        if (tokens[first - 1].Is(WordRoles.Numeral) || tokens[first - 1].Kind == TokenKind.Number)
        {
            return null;
        }

        DateExpression? expression = null;
        if (word.Is(WordRoles.Unit))
        {
            var unit = (CalendarUnit)word.Value;
            var spoiled = amount != 0 && !tokens.Language.ShiftTakesArticle && tokens[first - 1].Is(WordRoles.Article);
            expression = unit is CalendarUnit.Day or CalendarUnit.Half || spoiled ? null : new ShiftedUnit(unit, amount);
        }
        else if (word.Is(WordRoles.Month) && !word.Is(WordRoles.Short) && tokens.IsSpeltAsName(noun))
        {
            expression = new ShiftedMonth(word.Value, amount);
        }
        else if (word.Is(WordRoles.Weekday) && tokens.IsSpeltAsName(noun))
        {
            expression = new WeekdayNear(Weekday(word), amount);
        }
        else if (word.Is(WordRoles.Season))
        {
            expression = new ShiftedSeason((YearPart)word.Value, amount);
        }

        return expression is null ? null : new DateMatch(first, first + 2, expression);
    }

    private static DateMatch? Ago(DateTokens tokens, int at)
    {
        var (count, unit) = (tokens[at], tokens[at + 1]);
        var counted = count.Is(WordRoles.Numeral) || count is { Kind: TokenKind.Number, Length: <= 3 };
        return counted && unit.Is(WordRoles.Unit) && (CalendarUnit)unit.Value != CalendarUnit.Half && tokens[at + 2].Is(WordRoles.Ago)
            ? new DateMatch(at, at + 3, new ShiftedUnit((CalendarUnit)unit.Value, -count.Value))
            : null;
    }

    private static DateMatch? DayNearby(DateTokens tokens, int at)
    {
        // The day before yesterday; l'altro ieri.
        var further = tokens[at].Is(WordRoles.Unit) && tokens[at].Value == (int)CalendarUnit.Day && tokens[at + 1].Is(WordRoles.Further) ? at + 1
            : tokens[at].Is(WordRoles.Further) && tokens[at].Value > 0 ? at
            : -1;
        var day = tokens[further < 0 ? at : further + 1];
        if (!day.Is(WordRoles.DayShift) || (day.Capital && tokens[at - 1].IsName))
        {
            return null;
        }

        return further < 0
            ? new DateMatch(at, at + 1, new ShiftedUnit(CalendarUnit.Day, day.Value))
            : new DateMatch(at, further + 2, new ShiftedUnit(CalendarUnit.Day, day.Value + Math.Sign(day.Value)));
    }

    private static DateMatch? WeekdayAlone(DateTokens tokens, int at)
    {
        var token = tokens[at];
        var habit = tokens[at - 1].Is(WordRoles.Every | WordRoles.Article);
        var named = token.Capital && !tokens.Follows(at, WordRoles.DayLead) && (tokens[at - 1].IsName || tokens[at + 1].IsName);
        return habit || named || !tokens.IsSpeltAsName(at) ? null : new DateMatch(at, at + 1, new WeekdayNear(Weekday(token), Shift: null));
    }

    private static DayOfWeek Weekday(DateToken token) => (DayOfWeek)(token.Value % 7);
}
