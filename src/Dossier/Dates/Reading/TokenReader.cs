using System.Globalization;
using Dossier.Dates.Grammar;
using Dossier.Text;

namespace Dossier.Dates.Reading;

/// <summary>Cuts a block of prose into tokens: one pass, no copies of the text, one array that is used again.</summary>
internal sealed class TokenReader(string text, DateLanguage language)
{
    private readonly FigureReader _figures = new(text, language);
    private DateToken[] _tokens = new DateToken[256];

    public DateToken[] Tokens => _tokens;

    public int Count { get; set; }

    public string Text => text;

    /// <summary>Reads another block.</summary>
    public void Read(TextSpan block)
    {
        Count = 0;
        var i = block.Start;
        while (i < block.End)
        {
            var c = text[i];
            if (c == ' ')
            {
                i++;
                continue;
            }

            if (Count == _tokens.Length)
            {
                Array.Resize(ref _tokens, _tokens.Length * 2);
            }

            if (char.IsAsciiLetter(c) || (c >= '\u0080' && IsLetter(c)))
            {
                i = ReadWord(i, block.End, ref _tokens[Count++]);
                if (language.Lexicon[_tokens[Count - 1].Entry].Compound is { Head: > 0 } compound)
                {
                    Split(compound);
                }
            }
            else if (char.IsAsciiDigit(c))
            {
                i = _figures.Read(i, block, ref _tokens[Count++]);
            }
            else if (!char.IsWhiteSpace(c))
            {
                ReadMark(i++, c, ref _tokens[Count++]);
            }
            else
            {
                i++;
            }
        }
    }

    // The degree sign is written for the ordinal one, which is a letter.
    internal static bool IsLetter(char c) =>
        char.IsLetter(c) || c == '°' || (c >= '\u0300' && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);

    private int ReadWord(int start, int limit, ref DateToken token)
    {
        var hash = Lexicon.EmptyHash;
        var end = start;
        while (end < limit)
        {
            var c = text[end];
            if (char.IsAsciiLetter(c))
            {
                hash = Lexicon.Hash(hash, (char)(c | 0x20));
            }
            else if ((c >= '\u0080' && IsLetter(c)) || char.IsAsciiDigit(c))
            {
                hash = Lexicon.Hash(hash, char.ToLowerInvariant(c));
            }
            else
            {
                break;
            }

            end++;
        }

        var word = text.AsSpan(start, end - start);
        var capital = char.IsUpper(word[0]);
        var entry = language.Lexicon.Find(word, hash);
        if (language.Elides && end + 1 < limit && text[end] is '\'' or '’' && char.IsLetterOrDigit(text[end + 1]))
        {
            end++;
        }

        token = new DateToken { Start = start, End = end, Entry = entry, Kind = TokenKind.Word, IsCapital = capital };
        if (entry != 0)
        {
            var known = language.Lexicon[entry];
            token.Symbol = capital ? known.CapitalSymbol : known.LowerSymbol;
            if (known.IsMeasure && Count > 1)
            {
                language.MakeMeasure(ref _tokens[Count - 2]);
            }

            token.IsName = capital && known.IsOnlyMeasure;
        }
        else
        {
            token.Symbol = language.WordSymbol;

            // "in 1600 cities" counts them.
            if ((!capital || language.HasNounCapitals) && Count > 1 && _tokens[Count - 2] is { Kind: TokenKind.Number, Value: > 0 } number && number.Value % 100 == 0)
            {
                language.MakeMeasure(ref _tokens[Count - 2]);
            }

            if (capital)
            {
                token.Value = RomanNumeral.Read(word, language);
                token.Symbol = token.Value > 0 ? language.RomanSymbol : word.Length > 1 ? language.NameSymbol : 0;
                token.IsName = word.Length > 1;
            }
        }

        return end;
    }

    // The last token is two words, written together.
    private void Split((int Head, int Tail, int At) compound)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _tokens.Length * 2);
        }

        ref var head = ref _tokens[Count - 1];
        var middle = head.Start + compound.At;
        _tokens[Count++] = new DateToken { Start = middle, End = head.End, Entry = compound.Tail, Kind = TokenKind.Word, Symbol = language.Lexicon[compound.Tail].LowerSymbol };
        var known = language.Lexicon[compound.Head];
        (head.End, head.Entry, head.Symbol) = (middle, compound.Head, head.IsCapital ? known.CapitalSymbol : known.LowerSymbol);
    }

    private void ReadMark(int at, char c, ref DateToken token)
    {
        var mark = c switch
        {
            '’' or '‘' => '\'',
            '–' or '—' or '‐' => '-',
            _ => c,
        };
        var entry = mark < 128 ? language.Marks[mark] : 0;
        token = new DateToken { Start = at, End = at + 1, Entry = entry, Value = c, Kind = TokenKind.Mark };
        token.Symbol = entry != 0 ? language.Lexicon[entry].LowerSymbol : 0;
        if ((c is '%' or '‰' || (c >= '\u0080' && char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol)) && Count > 1)
        {
            language.MakeMeasure(ref _tokens[Count - 2]);
        }
    }
}
