namespace Dossier.Quotes.Approximate;

/// <summary>Prefix, exact words and suffix of a selector, folded and one behind the other.</summary>
internal sealed class FoldedSelector
{
    /// <summary>Folds a selector.</summary>
    public FoldedSelector(TextQuoteSelector quote)
    {
        quote = quote with { Exact = quote.Exact.Trim() };
        var before = new FoldedText(quote.Before).Value.TrimStart();
        var exact = QuoteMatcher.Part(quote.Exact);
        Value = before + exact + new FoldedText(quote.After).Value.TrimEnd();
        (Start, End) = (before.Length, before.Length + exact.Length);
    }

    /// <summary>All of it.</summary>
    public string Value { get; }

    /// <summary>Where the exact words begin.</summary>
    public int Start { get; }

    /// <summary>Where they end.</summary>
    public int End { get; }
}
