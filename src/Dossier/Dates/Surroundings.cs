using System.Globalization;

namespace Dossier.Dates;

/// <summary>What stands around a token, and what that allows it to be.</summary>
internal static class Surroundings
{
    private const int FirstYear = 1000;
    private const int LastYear = 2100;

    /// <summary>Whether a word of a role stands before a token, perhaps with a hyphen: <c>mid-March</c>.</summary>
    public static bool Follows(this DateTokens tokens, int index, WordRoles role) =>
        tokens[index - 1].Is(role) || (tokens.IsDash(index - 1) && tokens[index - 2].Is(role));

    /// <summary>Whether a token is a hyphen or an en dash that touches both of its neighbours.</summary>
    public static bool IsDash(this DateTokens tokens, int index) =>
        (tokens[index].IsMark('-') || tokens[index].IsMark('–')) && tokens.Touches(index - 1) && tokens.Touches(index);

    /// <summary>Whether a token is an apostrophe, typed or typeset.</summary>
    public static bool IsApostrophe(this DateTokens tokens, int index) => tokens[index].IsMark('\'') || tokens[index].IsMark('’');

    /// <summary>The index behind a token of one of these kinds, or the same index.</summary>
    public static int Skip(this DateTokens tokens, int index, WordRoles role, char mark = '\0') =>
        tokens[index].Is(role) || tokens[index].IsMark(mark) ? index + 1 : index;

    /// <summary>Whether a month or a day of the week is written with the capital letter that its language asks for.</summary>
    public static bool IsSpeltAsName(this DateTokens tokens, int index) => !tokens.Language.Capitals || tokens[index].Capital;

    /// <summary>
    /// Whether a number stands for itself: no currency, percentage, unit, time of day, fraction or part of a code.
    /// </summary>
    public static bool IsFree(this DateTokens tokens, int index)
    {
        var (before, after) = (tokens[index - 1], tokens[index + 1]);
        if (IsSymbol(before) || IsSymbol(after) || after.Is(WordRoles.Measure))
        {
            return false;
        }

        if (tokens.Touches(index - 1)
            && ((before.Kind == TokenKind.Word && before.Roles == WordRoles.None) || IsJoint(before) || before.IsMark('.')))
        {
            return false;
        }

        return !tokens.Touches(index)
            || !((after.Kind == TokenKind.Word && !after.Is(WordRoles.OrdinalSuffix)) || (IsJoint(after) && tokens.Touches(index + 1)));
    }

    /// <summary>Whether a number can be the year of a date.</summary>
    public static bool IsYear(this DateTokens tokens, int index) =>
        tokens[index] is { Kind: TokenKind.Number, Length: 4, Value: >= FirstYear and <= LastYear } && tokens.IsFree(index);

    private static bool IsJoint(DateToken token) => token.IsMark('/') || token.IsMark(':');

    private static bool IsSymbol(DateToken token) => token.Kind == TokenKind.Mark
        && (token.Value is '%' or '‰' or '#' || char.GetUnicodeCategory((char)token.Value) == UnicodeCategory.CurrencySymbol);
}
