namespace Dossier.Names.Matching;

/// <summary>Letters that an article sets beside a name: "the Islamic State (ISIS)", "ISIS (Islamic State)".</summary>
internal readonly ref struct Acronyms(string plain, ReadOnlySpan<NameToken> tokens, NameFindings found, Rulings rulings)
{
    private const int MostLetters = 8;
    private const int MostGap = 4;

    private readonly ReadOnlySpan<NameToken> _tokens = tokens;

    /// <summary>Notes the letters beside a name of a record, and the mention that they are where they stand before it.</summary>
    public void Define(int record, int first, int last)
    {
        if (Behind(last) is >= 0 and var behind && Fits(first, last, behind))
        {
            found.DefineAcronym(_tokens[behind].Key, record);
        }
        else if (Before(first, last) is >= 0 and var before && Fits(first, last, before))
        {
            found.DefineAcronym(_tokens[before].Key, record);
            Take(before);
        }
    }

    /// <summary>Takes a word for a mention where the article has defined it; false where it has not.</summary>
    public bool Take(int at) =>
        _tokens[at].Has(TokenTraits.AllCapitals) && !IsAmongCapitals(at) && found.TryAddAcronym(_tokens[at].Key, _tokens[at], rulings);

    // Where all is in capitals, IS may be the verb.
    private bool IsAmongCapitals(int at) =>
        (at > 0 && _tokens[at].Gap == ' ' && IsLoud(_tokens[at - 1])) || (at + 1 < _tokens.Length && _tokens[at + 1].Gap == ' ' && IsLoud(_tokens[at + 1]));

    private static bool IsLoud(in NameToken token) => token.Length > 1 && token.Has(TokenTraits.AllCapitals);

    /// <summary>The word of capitals in brackets behind a name; -1 where there is none.</summary>
    private int Behind(int last)
    {
        var at = last + 1;
        return at < _tokens.Length && IsAcronym(_tokens[at]) && Opens(_tokens[last].End, _tokens[at].Start)
            && _tokens[at].End < plain.Length && plain[_tokens[at].End] is ')' or ',' or ';' ? at : -1;
    }

    /// <summary>The word of capitals before a name in brackets; -1 where there is none.</summary>
    private int Before(int first, int last)
    {
        var at = first - 1;
        return at >= 0 && IsAcronym(_tokens[at]) && Opens(_tokens[at].End, _tokens[first].Start)
            && _tokens[last].End < plain.Length && plain[_tokens[last].End] is ')' or ',' or ';' ? at : -1;
    }

    /// <summary>Whether the letters hold the first letters of the name's capitalised words, in their order; all of them, or
    /// two ("Nazioni Unite (ONU)").</summary>
    private bool Fits(int first, int last, int acronym)
    {
        var letters = plain.AsSpan(_tokens[acronym].Start, _tokens[acronym].Length);
        var (initials, found, at) = (0, 0, 0);
        for (var i = first; i <= last; i++)
        {
            if (!_tokens[i].Has(TokenTraits.Capitalised))
            {
                continue;
            }

            initials++;
            var next = letters[at..].IndexOf(plain[_tokens[i].Start]);
            if (next >= 0)
            {
                found++;
                at += next + 1;
            }
        }

        return initials > 1 && found >= Math.Min(2, initials);
    }

    private static bool IsAcronym(in NameToken token) => token.Length is > 1 and <= MostLetters && token.Has(TokenTraits.AllCapitals);

    // White space at the most, and the bracket.
    private bool Opens(int from, int to) =>
        to - from is > 0 and <= MostGap && plain[to - 1] == '(' && plain.AsSpan(from, to - from - 1).IsWhiteSpace();
}
