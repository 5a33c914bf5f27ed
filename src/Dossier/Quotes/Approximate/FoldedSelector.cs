namespace Dossier.Quotes.Approximate;

/// <summary>Prefix, exact words and suffix of a selector, folded and one behind the other.</summary>
internal sealed class FoldedSelector
{
    /// <summary>Folds a selector.</summary>
    public FoldedSelector(TextQuoteSelector quote)
    {
        var exact = QuoteMatcher.Part(quote.Exact);
        var prefix = QuoteMatcher.Part(quote.Prefix);
        var suffix = QuoteMatcher.Part(quote.Suffix);
        var before = prefix.Length == 0 ? string.Empty : IsApart(quote.Prefix, quote.Exact) ? prefix + " " : prefix;
        var after = suffix.Length == 0 ? string.Empty : IsApart(quote.Exact, quote.Suffix) ? " " + suffix : suffix;
        Value = before + exact + after;
        (Start, End) = (before.Length, before.Length + exact.Length);
    }

    /// <summary>All of it.</summary>
    public string Value { get; }

    /// <summary>Where the exact words begin.</summary>
    public int Start { get; }

    /// <summary>Where they end.</summary>
    public int End { get; }

    /// <summary>Whether white space stood between two parts, which are often written without it.</summary>
    private static bool IsApart(string left, string right)
    {
        var (last, first) = (left[^1], right[0]);
        return char.IsWhiteSpace(last) || char.IsWhiteSpace(first)
            || (last is not ('(' or '[' or '“' or '‘' or '«' or '„' or '\'' or '’' or '-' or '/') && first is not (')' or ']' or '”' or '’' or '»' or ',' or '.' or ';' or ':' or '!' or '?' or '-' or '/'));
    }
}
