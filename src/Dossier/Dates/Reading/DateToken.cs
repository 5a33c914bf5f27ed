namespace Dossier.Dates.Reading;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,
    Mark,

    /// <summary>An expression that an earlier stage found.</summary>
    Expression,
}

/// <summary>
/// A token of a block of prose, or an expression in the place of its tokens. It holds no references, so that millions of
/// them are written without the garbage collector's notice.
/// </summary>
internal struct DateToken
{
    /// <summary>Offset of the first character in the plain text, in UTF-16 units.</summary>
    public int Start;

    /// <summary>Offset behind the last character.</summary>
    public int End;

    /// <summary>What patterns see of it.</summary>
    public int Symbol;

    /// <summary>Its entry in the lexicon; 0 where it has none.</summary>
    public int Entry;

    /// <summary>The number; of a time, minutes of the day; of a date in figures, year × 10,000 + month × 100 + day.</summary>
    public int Value;

    public TokenKind Kind;

    /// <summary>Whether a word begins with a capital letter.</summary>
    public bool IsCapital;

    /// <summary>Of an expression, its index among those of the block.</summary>
    public int Expression;

    /// <summary>Of an expression, whether it is none unless a longer one takes it in.</summary>
    public bool IsWeak;

    /// <summary>
    /// Whether it is a capitalised word that the table does not know, or as a measure only: part of a name, as far as
    /// anybody can see.
    /// </summary>
    public bool IsName;
}
