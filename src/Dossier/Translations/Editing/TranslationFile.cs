using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Quotes;
using Dossier.Translations.Checks;
using Dossier.Yaml;

namespace Dossier.Translations.Editing;

/// <summary>Reads <c>translations/&lt;slug&gt;.yaml</c>; <c>docs/translations.md</c> describes it.</summary>
public static class TranslationFile
{
    private static readonly YamlKey<ListForm<EitherForm>> Source = new("source", new(QuoteReader.WordsForm, orOne: true), "Sentences of the original, in their order: the words of each, or some that no other sentence has.");

    private static readonly YamlKey<ListForm<EitherForm>> Target = new("target", new(QuoteReader.WordsForm, orOne: true), "Sentences of the translation, in their order: the words of each, or some that no other sentence has.");

    private static readonly YamlKey<ChoiceForm> Check = new("check", ChoiceForm.Of([.. CheckCatalogue.All.Select(check => check.Code)]), "The code of the check that found the discrepancy, as in the address of its page in the ledger: check-number.html.")
    {
        IsRequired = true,
    };

    private static readonly YamlKey<EitherForm> Quote = new("quote", QuoteReader.WordsForm, "Words of the discrepancy; words around them are allowed.")
    {
        IsRequired = true,
    };

    private static readonly YamlKey<ChoiceForm<Side>> SideKey = new("side", new(), "Which text has the words, where both have them.");

    private static readonly YamlKey<ChoiceForm<VerdictKind>> Kind = new(
        "verdict",
        new(),
        "error: the translation is wrong. justified: the texts differ, and the translation is right to. false_alarm: they do not differ.")
    {
        IsRequired = true,
    };

    private static readonly YamlKey<TextForm> Because = new("because", TextForm.Any, "The reason, in plain text. Readers see it.")
    {
        IsRequired = true,
    };

    private static readonly YamlKey<TextForm> By = new("by", TextForm.Any, "Whose word it is.");

    private static readonly YamlKey<ListForm<YamlShape>> Beads = new("beads", new(new(Source, Target) { Groups = [new(Source, Target)] }), "Sentences that belong together, set by hand: kept, whatever the program thinks.");

    private static readonly YamlKey<ListForm<YamlShape>> Verdicts = new("verdicts", new(new(Check, Quote, SideKey, Kind, Because, By)), "What an editor says of discrepancies.");

    /// <summary>What such a file may have.</summary>
    public static YamlShape Shape { get; } = new(Beads, Verdicts);

    /// <summary>What the file says. What is wrong is reported, all at once; an entry with an error is left out.</summary>
    public static WrittenTranslation Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var root = YamlReader.Read(file, 0, file.Text.Length, diagnostics)?.AsMap("translation", Shape, diagnostics);
        var beads = Entries(root, Beads, ReadBead, diagnostics);
        var verdicts = Entries(root, Verdicts, ReadVerdict, diagnostics);
        root?.ReportUnknownKeys(diagnostics);
        return new WrittenTranslation { File = file, Beads = beads, Verdicts = verdicts };
    }

    private static ImmutableArray<T> Entries<T>(
        YamlMap? root, YamlKey<ListForm<YamlShape>> key, Func<YamlMap, DiagnosticBag, T?> read, DiagnosticBag diagnostics)
        where T : class
    {
        var entries = ImmutableArray.CreateBuilder<T>();
        foreach (var map in root?.Maps(key, diagnostics) ?? [])
        {
            var entry = read(map, diagnostics);
            map.ReportUnknownKeys(diagnostics);
            if (entry is not null)
            {
                entries.Add(entry);
            }
        }

        return entries.ToImmutable();
    }

    private static WrittenBead? ReadBead(YamlMap entry, DiagnosticBag diagnostics)
    {
        var errors = diagnostics.ErrorCount;
        var source = Quotes(entry, Source, diagnostics);
        var target = Quotes(entry, Target, diagnostics);
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

    private static ImmutableArray<SegmentQuote> Quotes(YamlMap entry, YamlKey<ListForm<EitherForm>> key, DiagnosticBag diagnostics)
    {
        if (entry.Value(key) is not { } value)
        {
            return [];
        }

        var quotes = ImmutableArray.CreateBuilder<SegmentQuote>();
        foreach (var item in value.IsList ? value.Items(key.Name, diagnostics) : [value])
        {
            if (QuoteReader.Words(item, key.Name, diagnostics) is { } quote)
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
        if (entry.Value(Quote) is not { } value)
        {
            diagnostics.Add(Codes.YamlKeyMissing.At(entry.Span with { Length = 0 }, Quote.Name));
            value = default;
        }

        var quote = entry.Has(Quote) ? QuoteReader.Words(value, Quote.Name, diagnostics) : null;
        var side = Choice.Read(entry, SideKey, diagnostics);
        var kind = Choice.Read(entry, Kind, diagnostics);
        var because = entry.Text(Because, diagnostics);
        var by = entry.Text(By, diagnostics);
        if (diagnostics.ErrorCount > errors || check is null || quote is null || kind is null || because is null)
        {
            return null;
        }

        var verdict = new Verdict(kind.Value, because.Trim(), string.IsNullOrWhiteSpace(by) ? null : by.Trim());
        return new WrittenVerdict(check, new SegmentQuote(quote, value.Span), side, verdict);
    }

    private static CheckInfo? ReadCheck(YamlMap entry, DiagnosticBag diagnostics) =>
        entry.Text(Check, diagnostics) is { } written ? CheckReference.Resolve(written, entry.SpanOf(Check), diagnostics) : null;
}
