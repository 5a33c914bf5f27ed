namespace Dossier.Names.Recognition;

/// <summary>How an article writes its words: what it has in lower case, and what stands alone with a capital.</summary>
internal sealed class ArticleWords
{
    private readonly HashSet<ulong> _lowerCase = [];
    private readonly HashSet<ulong> _alone = [];

    public ArticleWords(string plain, ReadOnlySpan<NameToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (!token.Has(TokenTraits.HasCapital))
            {
                _lowerCase.Add(WordKey.Of(plain.AsSpan(token.Start, token.Length)));
            }
        }
    }

    /// <summary>Whether the article has a word of three letters or more in lower case.</summary>
    public bool IsCommon(in WordFacts word) => word.Token.Length > 2 && _lowerCase.Contains(word.Key);

    /// <summary>Whether a word stands alone with a capital in the article.</summary>
    public bool StandsAlone(in WordFacts word) => _alone.Contains(word.Key);

    /// <summary>Notes that a word stands alone.</summary>
    public void AddAlone(ulong key) => _alone.Add(key);
}
