using Dossier.Diagnostics;
using Dossier.Yaml;

namespace Dossier.Quotes;

/// <summary>Reads quotes: <c>{exact: …, prefix: …, suffix: …}</c>.</summary>
public static class QuoteReader
{
    internal static readonly YamlKey<TextForm> Exact = new("exact", TextForm.Any, "The words, copied from the text. White space and kinds of quotation marks do not count.")
    {
        IsRequired = true,
    };

    internal static readonly YamlKey<TextForm> Prefix = new("prefix", TextForm.Any, "Words directly before them, where they stand more than once.");

    internal static readonly YamlKey<TextForm> Suffix = new("suffix", TextForm.Any, "Words directly behind them, where they stand more than once.");

    /// <summary>What a quote may have.</summary>
    public static YamlShape Shape { get; } = new(Exact, Prefix, Suffix);

    /// <summary>A quote, or its words alone.</summary>
    public static EitherForm WordsForm { get; } = new(TextForm.Any, Shape);

    /// <summary>The quote; null where it is missing, no map, or without words, which is then reported at its place.</summary>
    public static TextQuoteSelector? Read(YamlMap entry, YamlKey<YamlShape> key, DiagnosticBag diagnostics)
    {
        if (!entry.Has(key))
        {
            diagnostics.Add(Codes.YamlKeyMissing.At(entry.Span with { Length = 0 }, key.Name));
            return null;
        }

        return entry.Map(key, diagnostics) is { } quote ? Selector(quote, diagnostics) : null;
    }

    /// <summary>The same of any value that may also be the words alone.</summary>
    /// <param name="value">The value.</param>
    /// <param name="key">What it belongs to, for messages.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static TextQuoteSelector? Words(YamlValue value, string key, DiagnosticBag diagnostics)
    {
        if (!value.IsScalar)
        {
            return value.AsMap(key, Shape, diagnostics) is { } quote ? Selector(quote, diagnostics) : null;
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
        var exact = quote.TextOrNothing(Exact, diagnostics);
        var selector = new TextQuoteSelector(
            exact ?? string.Empty, quote.Text(Prefix, diagnostics) ?? string.Empty, quote.Text(Suffix, diagnostics) ?? string.Empty);
        quote.ReportUnknownKeys(diagnostics);
        if (string.IsNullOrWhiteSpace(exact))
        {
            diagnostics.Add(Codes.QuoteEmpty.At(quote.Span));
            return null;
        }

        return selector;
    }
}
