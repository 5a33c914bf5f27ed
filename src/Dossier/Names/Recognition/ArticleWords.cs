namespace Dossier.Names.Recognition;

/// <summary>How an article writes its words: what it has in lower case, and what stands alone with a capital.</summary>
internal readonly struct ArticleWords : IDisposable
{
    private readonly KeySet _lowerCase;
    private readonly KeySet _alone;

    public ArticleWords(ReadOnlySpan<NameToken> tokens)
    {
        _lowerCase = new KeySet(tokens.Length);
        _alone = new KeySet(tokens.Length);
        foreach (var token in tokens)
        {
            if (!token.Has(TokenTraits.HasCapital))
            {
                _lowerCase.Add(token.Key);
            }
        }
    }

    /// <summary>Whether the article has a word of two letters or more in lower case.</summary>
    public bool IsCommon(in NameToken word) => word.Length > 1 && _lowerCase.Contains(word.Key);

    /// <summary>Whether a word stands alone with a capital in the article.</summary>
    public bool StandsAlone(in NameToken word) => _alone.Contains(word.Key);

    /// <summary>Notes that a word stands alone.</summary>
    public void AddAlone(in NameToken word) => _alone.Add(word.Key);

    /// <inheritdoc/>
    public void Dispose()
    {
        _lowerCase.Dispose();
        _alone.Dispose();
    }
}
