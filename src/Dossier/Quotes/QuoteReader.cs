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

        if (entry.Map("quote", diagnostics) is not { } quote)
        {
            return null;
        }

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
