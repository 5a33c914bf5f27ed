using Dossier.Text;

namespace Dossier.Names.Recognition;

/// <summary>What part a word can play beside a name.</summary>
[Flags]
internal enum WordRole
{
    None = 0,
    Title = 1,

    /// <summary>Sentences begin with it: no name.</summary>
    Opener = 2,
    Particle = 4,
    Suffix = 8,
    Saint = 16,
    Article = 32,

    /// <summary>A preposition joined to an article: <c>del</c>, <c>au</c>.</summary>
    JoinedArticle = 64,

    /// <summary>A preposition of place.</summary>
    Locative = 128,

    /// <summary>It has the ending of a profession, in lower case.</summary>
    Profession = 256,
    Function = Opener | Article | JoinedArticle | Locative,
}

/// <summary>All that the recogniser asks of a word, looked up once.</summary>
internal readonly record struct WordFacts(NameToken Token, WordSense Sense, WordRole Role, ulong Key, bool IsLetter)
{
    private const int MaxLength = 48;

    public bool IsCapitalised => Token.Has(TokenTraits.Capitalised);

    /// <summary>A single letter, or two capitals that are no name.</summary>
    public bool IsInitial => Token.Length == 1;

    public bool IsAcronym => Token.Length == 2 && Token.Has(TokenTraits.AllCapitals) && (Sense & (WordSense.FirstName | WordSense.Surname)) == 0;

    public bool Is(WordSense sense) => (Sense & sense) != 0;

    public bool Is(WordRole role) => (Role & role) != 0;

    public static WordFacts Of(string plain, in NameToken token, LanguageTag language)
    {
        var word = plain.AsSpan(token.Start, token.Length);
        if (token.Length > MaxLength || !char.IsLetter(word[0]))
        {
            return new WordFacts(token, WordSense.None, WordRole.None, 0, char.IsLetter(word[0]));
        }

        Span<char> buffer = stackalloc char[MaxLength * Folding.Growth];
        var folded = (ReadOnlySpan<char>)buffer[..Folding.Fold(word, buffer)];
        return new WordFacts(token, NameLexicon.SenseOf(folded), RoleOf(folded, token, language), WordKey.Of(word), true);
    }

    private static WordRole RoleOf(ReadOnlySpan<char> folded, in NameToken token, LanguageTag language)
    {
        var role = ContextWords.RoleOf(folded, language)
            | (NameWords.IsTitle(folded, language) ? WordRole.Title : WordRole.None)
            | (NameWords.IsOpener(folded, language) ? WordRole.Opener : WordRole.None);
        return token.Has(TokenTraits.HasCapital) || !ContextWords.IsProfession(folded, language) ? role : role | WordRole.Profession;
    }
}

/// <summary>A word as a number, whatever its case.</summary>
internal static class WordKey
{
    /// <summary>FNV-1a, 64 bits, of the letters in lower case.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
        {
            hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211UL;
        }

        return hash;
    }
}
