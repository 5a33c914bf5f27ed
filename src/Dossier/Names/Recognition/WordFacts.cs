using Dossier.Names.Languages;

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

    /// <summary>A title that stands before a first name, never before a surname alone: <c>King</c>.</summary>
    Royal = 512,
    Function = Opener | Article | JoinedArticle | Locative,
}

/// <summary>All that the recogniser asks of a word, looked up once.</summary>
internal readonly record struct WordFacts(NameToken Token, WordSense Sense, WordRole Role, bool IsLetter)
{
    public bool IsCapitalised => Token.Has(TokenTraits.Capitalised);

    /// <summary>A single letter.</summary>
    public bool IsInitial => Token.Length == 1;

    public bool Is(WordSense sense) => (Sense & sense) != WordSense.None;

    public bool Is(WordRole role) => (Role & role) != WordRole.None;

    public static WordFacts Of(string plain, in NameToken token, NameLanguage language)
    {
        var word = plain.AsSpan(token.Start, token.Length);
        return char.IsLetter(word[0])
            ? new WordFacts(token, NameLexicon.SenseOf(token.Key), language.RoleOf(word, token), true)
            : new WordFacts(token, WordSense.None, WordRole.None, false);
    }
}
