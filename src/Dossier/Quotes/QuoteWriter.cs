using Dossier.Yaml;

namespace Dossier.Quotes;

/// <summary>Writes what <see cref="QuoteReader"/> reads.</summary>
public static class QuoteWriter
{
    /// <summary><c>{exact: "the words", prefix: "before"}</c>, on one line.</summary>
    public static string Line(TextQuoteSelector quote)
    {
        var parts = new[] { ("exact", quote.Exact), ("prefix", quote.Prefix), ("suffix", quote.Suffix) }
            .Where(part => part.Item2.Length > 0)
            .Select(part => $"{part.Item1}: {YamlText.Quoted(part.Item2)}");
        return "{" + string.Join(", ", parts) + "}";
    }
}
