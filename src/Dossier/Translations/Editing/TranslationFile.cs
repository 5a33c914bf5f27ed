using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Quotes;
using Dossier.Translations.Checks;
using Dossier.Yaml;

namespace Dossier.Translations.Editing;

/// <summary>Reads <c>translations/&lt;slug&gt;.yaml</c>; <c>docs/translations.md</c> describes it.</summary>
public static class TranslationFile
{
    /// <summary>What the file says. What is wrong is reported, all at once; an entry with an error is left out.</summary>
    public static WrittenTranslation Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var root = YamlReader.Read(file, 0, file.Text.Length, diagnostics)?.AsMap("translation", diagnostics);
        var beads = Entries(root, "beads", ReadBead, diagnostics);
        var verdicts = Entries(root, "verdicts", ReadVerdict, diagnostics);
        root?.ReportUnknownKeys(diagnostics);
        return new WrittenTranslation { File = file, Beads = beads, Verdicts = verdicts };
    }

    private static ImmutableArray<T> Entries<T>(YamlMap? root, string key, Func<YamlMap, DiagnosticBag, T?> read, DiagnosticBag diagnostics)
        where T : class
    {
        if (root?.Value(key) is not { } list)
        {
            return [];
        }

        var entries = ImmutableArray.CreateBuilder<T>();
        foreach (var item in list.Items(key, diagnostics))
        {
            if (item.AsMap("item", diagnostics) is { } map)
            {
                var entry = read(map, diagnostics);
                map.ReportUnknownKeys(diagnostics);
                if (entry is not null)
                {
                    entries.Add(entry);
                }
            }
        }

        return entries.ToImmutable();
    }

    private static WrittenBead? ReadBead(YamlMap entry, DiagnosticBag diagnostics)
    {
        var errors = diagnostics.ErrorCount;
        var source = Quotes(entry, "source", diagnostics);
        var target = Quotes(entry, "target", diagnostics);
        if (diagnostics.ErrorCount > errors)
        {
            return null;
        }

        if (source.IsEmpty && target.IsEmpty)
        {
            diagnostics.Add(Codes.BeadEmpty.At(entry.Span with { Length = 0 }));
            return null;
        }

        return new WrittenBead(source, target, entry.Span with { Length = 0 });
    }

    private static ImmutableArray<SegmentQuote> Quotes(YamlMap entry, string key, DiagnosticBag diagnostics)
    {
        if (entry.Value(key) is not { } value)
        {
            return [];
        }

        var quotes = ImmutableArray.CreateBuilder<SegmentQuote>();
        foreach (var item in value.IsList ? value.Items(key, diagnostics) : [value])
        {
            if (QuoteReader.Words(item, key, diagnostics) is { } quote)
            {
                quotes.Add(new SegmentQuote(quote, item.Span));
            }
        }

        return quotes.ToImmutable();
    }

    private static WrittenVerdict? ReadVerdict(YamlMap entry, DiagnosticBag diagnostics)
    {
        var errors = diagnostics.ErrorCount;
        var check = ReadCheck(entry, diagnostics);
        if (entry.Value("quote") is not { } value)
        {
            diagnostics.Add(Codes.YamlKeyMissing.At(entry.Span with { Length = 0 }, "quote"));
            value = default;
        }

        var quote = entry.Has("quote") ? QuoteReader.Words(value, "quote", diagnostics) : null;
        var side = Choice.Read<Side>(entry, "side", diagnostics);
        var kind = Choice.Required<VerdictKind>(entry, "verdict", diagnostics);
        var because = entry.RequiredText("because", diagnostics);
        var by = entry.Text("by", diagnostics);
        if (diagnostics.ErrorCount > errors || check is null || quote is null || kind is null || because is null)
        {
            return null;
        }

        var verdict = new Verdict(kind.Value, because.Trim(), string.IsNullOrWhiteSpace(by) ? null : by.Trim());
        return new WrittenVerdict(check, new SegmentQuote(quote, value.Span), side, verdict);
    }

    private static CheckInfo? ReadCheck(YamlMap entry, DiagnosticBag diagnostics) =>
        entry.RequiredText("check", diagnostics) is { } written ? CheckReference.Resolve(written, entry.SpanOf("check"), diagnostics) : null;
}
