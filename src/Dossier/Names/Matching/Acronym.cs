namespace Dossier.Names.Matching;

/// <summary>Letters that an article sets beside a name: "the Islamic State (ISIS)", "ISIS (Islamic State)".</summary>
internal static class Acronym
{
    private const int MostLetters = 8;
    private const int MostGap = 4;

    /// <summary>The word of capitals in brackets behind a name; -1 where there is none.</summary>
    public static int Behind(string plain, ReadOnlySpan<NameToken> tokens, int last)
    {
        var at = last + 1;
        return at < tokens.Length && IsAcronym(tokens[at]) && Opens(plain, tokens[last].End, tokens[at].Start)
            && tokens[at].End < plain.Length && plain[tokens[at].End] is ')' or ',' or ';' ? at : -1;
    }

    /// <summary>The word of capitals before a name in brackets; -1 where there is none.</summary>
    public static int Before(string plain, ReadOnlySpan<NameToken> tokens, int first, int last)
    {
        var at = first - 1;
        return at >= 0 && IsAcronym(tokens[at]) && Opens(plain, tokens[at].End, tokens[first].Start)
            && tokens[last].End < plain.Length && plain[tokens[last].End] is ')' or ',' or ';' ? at : -1;
    }

    /// <summary>Whether the letters hold the first letters of the name's capitalised words, in their order; all of them, or
    /// two ("Nazioni Unite (ONU)").</summary>
    public static bool Fits(string plain, ReadOnlySpan<NameToken> tokens, int first, int last, int acronym)
    {
        var letters = plain.AsSpan(tokens[acronym].Start, tokens[acronym].Length);
        var (initials, found, at) = (0, 0, 0);
        for (var i = first; i <= last; i++)
        {
            if (!tokens[i].Has(TokenTraits.Capitalised))
            {
                continue;
            }

            initials++;
            var next = letters[at..].IndexOf(plain[tokens[i].Start]);
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
    private static bool Opens(string plain, int from, int to) =>
        to - from is > 0 and <= MostGap && plain[to - 1] == '(' && plain.AsSpan(from, to - from - 1).IsWhiteSpace();
}
