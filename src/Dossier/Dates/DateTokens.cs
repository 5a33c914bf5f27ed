using System.Globalization;
using Dossier.Text;

namespace Dossier.Dates;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    /// <summary>There is no token: before the first and behind the last.</summary>
    None,

    /// <summary>Letters.</summary>
    Word,

    /// <summary>One to four digits; the token's value is the number.</summary>
    Number,

    /// <summary>More digits, or digits with a comma or a point between them.</summary>
    Figure,

    /// <summary>One other character; the token's value is its code.</summary>
    Mark,
}

/// <summary>A token of a block of prose.</summary>
/// <param name="Start">Offset of the first character in the plain text, in UTF-16 units.</param>
/// <param name="Length">Number of UTF-16 units.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Roles">Of a word, what it can be.</param>
/// <param name="Value">Of a word, its value in those roles; of a number, the number; of a mark, its code.</param>
/// <param name="Capital">Whether it begins with a capital letter.</param>
internal readonly record struct DateToken(int Start, int Length, TokenKind Kind, WordRoles Roles, int Value, bool Capital)
{
    public int End => Start + Length;

    public bool Is(WordRoles role) => (Roles & role) != WordRoles.None;

    public bool IsMark(char c) => Kind == TokenKind.Mark && Value == c;

    /// <summary>A word with a capital letter that is no part of a date: part of a name, as far as anybody can see.</summary>
    public bool IsName => Kind == TokenKind.Word && Capital && (Roles & ~WordRoles.Measure) == WordRoles.None && Length > 1;
}

/// <summary>The tokens of one block.</summary>
internal sealed class DateTokens(string text, DateLanguage language)
{
    private readonly List<DateToken> _tokens = [];

    public DateLanguage Language => language;

    public int Count => _tokens.Count;

    /// <summary>The token at an index; none outside of the block.</summary>
    public DateToken this[int index] => (uint)index < (uint)_tokens.Count ? _tokens[index] : default;

    /// <summary>Whether nothing stands between a token and the next.</summary>
    public bool Touches(int index) => this[index + 1].Kind != TokenKind.None && this[index + 1].Start == this[index].End;

    /// <summary>Reads another block.</summary>
    public void Read(TextSpan block)
    {
        _tokens.Clear();
        var i = block.Start;
        while (i < block.End)
        {
            var c = text[i];
            if (IsLetter(c))
            {
                i = ReadWord(i, block.End);
            }
            else if (char.IsAsciiDigit(c))
            {
                i = ReadNumber(i, block.End);
            }
            else
            {
                if (!char.IsWhiteSpace(c))
                {
                    _tokens.Add(new DateToken(i, 1, TokenKind.Mark, WordRoles.None, c, Capital: false));
                }

                i++;
            }
        }
    }

    private int ReadWord(int start, int limit)
    {
        var end = start + 1;
        while (end < limit && IsLetter(text[end]))
        {
            end++;
        }

        var word = language.Find(text.AsSpan(start, end - start));
        if (language.Elides && end + 1 < limit && text[end] is '\'' or '’' && char.IsLetterOrDigit(text[end + 1]))
        {
            end++;
        }

        _tokens.Add(new DateToken(start, end - start, TokenKind.Word, word.Roles, word.Value, char.IsUpper(text[start])));
        return end;
    }

    private int ReadNumber(int start, int limit)
    {
        var end = start;
        var (value, plain) = (0, true);
        while (end < limit)
        {
            if (char.IsAsciiDigit(text[end]))
            {
                value = end - start < 4 ? (value * 10) + (text[end] - '0') : value;
            }
            else if (text[end] is ',' or '.' && end + 1 < limit && char.IsAsciiDigit(text[end + 1]))
            {
                plain = false;
            }
            else
            {
                break;
            }

            end++;
        }

        var kind = plain && end - start <= 4 ? TokenKind.Number : TokenKind.Figure;
        _tokens.Add(new DateToken(start, end - start, kind, WordRoles.None, value, Capital: false));
        return end;
    }

    // The degree sign is written for the ordinal one, which is a letter.
    private static bool IsLetter(char c) =>
        char.IsLetter(c) || c == '°' || (c >= '\u0300' && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);
}
