using System.Globalization;
using Dossier.Dates.Grammar;
using Dossier.Text;

namespace Dossier.Dates.Reading;

/// <summary>Reads what begins with a figure: numbers, ordinals, decades, times of the clock, dates.</summary>
internal sealed class FigureReader(string text, DateLanguage language)
{
    private const int FirstYear = 1000;
    private const int FirstLateYear = 1500;
    private const int LastYear = 2199;

    /// <summary>Reads one token and gives the offset behind it.</summary>
    public int Read(int start, TextSpan block, ref DateToken token)
    {
        var end = DigitsFrom(start, block.End, out var value);
        token = new DateToken { Start = start, Kind = TokenKind.Number, Value = value };

        var free = start == block.Start || !IsJoint(text[start - 1]) || IsPair(start, end, block.Start) || IsBehindWord(start, block.Start);
        if (!free)
        {
            return Finish(ref token, PastFigures(end, block.End), 0);
        }

        var next = end < block.End ? text[end] : ' ';
        var then = end + 1 < block.End ? text[end + 1] : ' ';
        if (next is ':' && char.IsAsciiDigit(then) && TryReadClock(end, block.End, ref token, out var behind))
        {
            return Finish(ref token, behind, TokenClasses.Clock);
        }

        if (next is '-' or '/' or '.' or '‐' && char.IsAsciiDigit(then) && TryReadDate(start, end, value, block.End, ref token, out behind, out var classes))
        {
            return Finish(ref token, behind, classes);
        }

        token.Value = value;
        if (next is '.' or ',' && char.IsAsciiDigit(then))
        {
            behind = PastFigures(end, block.End);
            return Finish(ref token, behind, next == '.' ? PointClasses(value, end, behind, ref token) : 0);
        }

        if (TokenReader.IsLetter(next))
        {
            return ReadSuffix(end, block.End, ref token);
        }

        return end - start == 8 && NumericDate.Pack(false, (value / 10_000, 4), (value / 100 % 100, 2), (value % 100, 2)) is var compact and > 0
            ? FinishDate(ref token, end, compact)
            : Finish(ref token, end, ClassesOf(value, end - start));
    }

    private int FinishDate(ref DateToken token, int end, int date)
    {
        token.Value = date;
        return Finish(ref token, end, TokenClasses.Numeric);
    }

    // 21st, 1990s, 18h30; 8pm and 15km are two tokens, the second of which says what the first is.
    private int ReadSuffix(int end, int limit, ref DateToken token)
    {
        var behind = end;
        while (behind < limit && (TokenReader.IsLetter(text[behind]) || char.IsAsciiDigit(text[behind])))
        {
            behind++;
        }

        var suffix = text.AsSpan(end, behind - end);
        if (language.ClockWithH && suffix[0] is 'h' or 'H' && (suffix.Length == 1 || char.IsAsciiDigit(suffix[1])) && token.Value <= 24 && end - token.Start <= 2)
        {
            var minutes = DigitsFrom(end + 1, limit, out var minute);
            token.Value = (token.Value * 60) + minute;
            return Finish(ref token, minutes, minutes - end is 1 or 3 && minute < 60 ? TokenClasses.Clock : 0);
        }

        if (language.IsDecadeSuffix(suffix) && token.Value % 10 == 0 && end - token.Start is 2 or 4)
        {
            return Finish(ref token, behind, TokenClasses.Decade);
        }

        if (language.IsNthSuffix(suffix))
        {
            return Finish(ref token, behind, TokenClasses.Nth | (token.Value is >= 1 and <= 31 ? TokenClasses.NthDay : 0));
        }

        return language.Knows(suffix)
            ? Finish(ref token, end, ClassesOf(token.Value, end - token.Start))
            : Finish(ref token, end, 0);
    }

    private bool TryReadClock(int colon, int limit, ref DateToken token, out int behind)
    {
        var (hour, length) = (token.Value, colon - token.Start);
        behind = DigitsFrom(colon + 1, limit, out var minute);
        if (length > 2 || hour > 24 || behind - colon != 3 || minute > 59)
        {
            return false;
        }

        token.Value = (hour * 60) + minute;
        if (behind + 2 < limit && text[behind] == ':' && char.IsAsciiDigit(text[behind + 1]) && char.IsAsciiDigit(text[behind + 2]))
        {
            behind += 3;
        }

        return !(behind + 1 < limit && text[behind] is ':' or '.' && char.IsAsciiDigit(text[behind + 1]));
    }

    // Two numbers with a point between, as one: 60 times the first and the second.
    private UInt128 PointClasses(int first, int point, int behind, ref DateToken token)
    {
        if (point - token.Start > 2 || behind - point != 3 || !int.TryParse(text.AsSpan(point + 1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var second))
        {
            return 0;
        }

        token.Value = (first * 60) + second;
        return (first <= 24 && second <= 59 ? TokenClasses.PointClock : 0)
            | (language.PointDates && second is >= 1 and <= 12 && first >= 1 && first <= DateTime.DaysInMonth(2000, second) ? TokenClasses.PointDate : 0);
    }

    private bool TryReadDate(int start, int end, int first, int limit, ref DateToken token, out int behind, out UInt128 classes)
    {
        var sign = text[end] == '‐' ? '-' : text[end];
        var (firstLength, secondStart) = (end - start, end + 1);
        behind = DigitsFrom(secondStart, limit, out var second);
        var secondLength = behind - secondStart;
        classes = 0;
        if (secondLength > 4)
        {
            return false;
        }

        if (behind + 1 < limit && text[behind] == sign && char.IsAsciiDigit(text[behind + 1]))
        {
            var thirdStart = behind + 1;
            behind = DigitsFrom(thirdStart, limit, out var third);
            token.Value = NumericDate.Pack(language.MonthFirst && sign != '.', (first, firstLength), (second, secondLength), (third, behind - thirdStart));
            classes = TokenClasses.Numeric;

            // 2016-02-30: no part of it is a date.
            if (token.Value == 0 || IsJoined(behind, limit, sign))
            {
                (behind, classes) = (PastFigures(behind, limit), 0);
            }

            return true;
        }

        if (IsJoined(behind, limit, sign))
        {
            return false;
        }

        // 24.2. has a second point, or it is a number.
        if (sign == '.')
        {
            if (!language.PointDates || behind >= limit || text[behind] != '.')
            {
                return false;
            }

            behind++;
        }

        token.Value = NumericDate.Pack(language.MonthFirst && sign == '/', (first, firstLength), (second, secondLength));
        classes = token.Value >= 10_000_000 && sign == '-' ? TokenClasses.Numeric : TokenClasses.HalfNumeric;
        return token.Value != 0 && (sign != '-' || classes == TokenClasses.Numeric);
    }

    // 10/1-10/7 are two dates.
    private bool IsJoined(int behind, int limit, char sign) => behind < limit
        && (char.IsLetterOrDigit(text[behind]) || (text[behind] == sign && behind + 1 < limit && char.IsAsciiDigit(text[behind + 1])));

    private int PastFigures(int end, int limit)
    {
        while (end < limit && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' or '\'' or '/' or ':' && end + 1 < limit && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private int DigitsFrom(int start, int limit, out int value)
    {
        var end = start;
        value = 0;
        while (end < limit && char.IsAsciiDigit(text[end]))
        {
            value = end - start < 8 ? (value * 10) + (text[end] - '0') : value;
            end++;
        }

        return end;
    }

    // A slash behind a word is no fraction: 23/Sep/2020.
    private bool IsBehindWord(int start, int blockStart) => text[start - 1] == '/' && start - 1 > blockStart && TokenReader.IsLetter(text[start - 2]);

    private static bool IsJoint(char before) => before is '.' or ',' or '/' or ':' or '#' or '$' or '_' or '@' or '+'
        || char.IsAsciiDigit(before) || (before >= '\u0080' && char.GetUnicodeCategory(before) == UnicodeCategory.CurrencySymbol);

    // 9./10. are two ordinal numbers, 2005/2010 and 2005/06 two years.
    private bool IsPair(int start, int end, int first) => text[start - 1] == '/' && start - 2 >= first
        && (text[start - 2] == '.' || (end - start is 2 or 4 && start - 5 >= first && text.AsSpan(start - 5, 4).IndexOfAnyExceptInRange('0', '9') < 0));

    private static UInt128 ClassesOf(int value, int length) => TokenClasses.Int
        | (length <= 2 && value is >= 1 and <= 31 ? TokenClasses.Day : 0)
        | (length <= 2 && value <= 24 ? TokenClasses.Hour : 0)
        | (length == 2 && value <= 59 ? TokenClasses.Minute : 0)
        | (length == 2 ? TokenClasses.TwoFigures : 0)
        | (length == 4 && value is >= FirstYear and <= LastYear ? TokenClasses.Year : 0)
        | (length == 4 && value is >= FirstLateYear and <= LastYear ? TokenClasses.LateYear : 0);

    private int Finish(ref DateToken token, int end, UInt128 classes)
    {
        token.End = end;
        token.Symbol = language.SymbolOf(classes);
        return end;
    }
}
