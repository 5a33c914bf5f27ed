using Dossier.Diagnostics;
using Dossier.Yaml;

namespace Dossier.Quotes;

/// <summary>Reads the key <c>quote</c> of an entry: <c>{exact: …, prefix: …, suffix: …}</c>.</summary>
public static class QuoteReader
{
    /// <summary>The quote; null where it is missing, no map, or without words, which is then reported at its place.</summary>
    public static TextQuoteSelector? Read(YamlMap entry, DiagnosticBag diagnostics)
    {
        if (!entry.Has("quote"))
        {
            diagnostics.Add(Codes.YamlKeyMissing.At(entry.Span with { Length = 0 }, "quote"));
            return null;
        }

        return entry.Map("quote", diagnostics) is { } quote ? Selector(quote, diagnostics) : null;
    }

    /// <summary>The same of any value that may also be the words alone.</summary>
    /// <param name="value">The value.</param>
    /// <param name="key">What it belongs to, for messages.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static TextQuoteSelector? Words(YamlValue value, string key, DiagnosticBag diagnostics)
    {
        if (!value.IsScalar)
        {
            return value.AsMap(key, diagnostics) is { } quote ? Selector(quote, diagnostics) : null;
        }

        if (value.AsText(key, diagnostics) is { } text && !string.IsNullOrWhiteSpace(text))
        {
            return new TextQuoteSelector(text, string.Empty, string.Empty);
        }

        diagnostics.Add(Codes.QuoteEmpty.At(value.Span));
        return null;
    }

    private static TextQuoteSelector? Selector(YamlMap quote, DiagnosticBag diagnostics)
    {
        var exact = quote.Text("exact", diagnostics);
        var selector = new TextQuoteSelector(
            exact ?? string.Empty, quote.Text("prefix", diagnostics) ?? string.Empty, quote.Text("suffix", diagnostics) ?? string.Empty);
        quote.ReportUnknownKeys(diagnostics);
        if (string.IsNullOrWhiteSpace(exact))
        {
            diagnostics.Add(Codes.QuoteEmpty.At(quote.Span));
            return null;
        }

        return selector;
    }
}
