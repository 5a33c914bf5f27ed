using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Quotes;
using Dossier.Yaml;

namespace Dossier.Corrections;

/// <summary>Reads <c>corrections/&lt;slug&gt;.yaml</c>.</summary>
public static class CorrectionFile
{
    /// <summary>A kind of correction: the key that says it, of which an entry has exactly one, and the reader of its value.</summary>
    private sealed record Kind(string Key, Func<YamlMap, DiagnosticBag, Ruling?> Read);

    private static readonly ImmutableArray<Kind> Kinds = [new("date", Date), new("not_a_date", NotADate)];

    /// <summary>The corrections of a file, in its order. What is wrong is reported, all at once; an entry with an error is left out.</summary>
    public static ImmutableArray<WrittenCorrection> Read(SourceFile file, DiagnosticBag diagnostics) =>
    [
        .. YamlReader.ReadList(file, diagnostics)
            .Select(entry => ReadOne(entry, diagnostics))
            .Where(correction => correction is not null)
            .Select(correction => correction!),
    ];

    private static WrittenCorrection? ReadOne(YamlMap entry, DiagnosticBag diagnostics)
    {
        var quote = QuoteReader.Read(entry, diagnostics);
        var ruling = ReadRuling(entry, diagnostics);
        var because = entry.RequiredText("because", diagnostics);
        entry.ReportUnknownKeys(diagnostics);
        if (quote is null || ruling is null || because is null)
        {
            return null;
        }

        return new WrittenCorrection { Quote = quote, QuoteSpan = entry.SpanOf("quote"), Ruling = ruling, Because = because.Trim() };
    }

    private static Ruling? ReadRuling(YamlMap entry, DiagnosticBag diagnostics)
    {
        var said = Kinds.Where(kind => entry.Has(kind.Key)).ToArray();
        if (said is [var kind])
        {
            return kind.Read(entry, diagnostics);
        }

        var place = said.Length == 0 ? entry.Span with { Length = 0 } : entry.SpanOf(said[^1].Key);
        var keys = said.Length == 0 ? "nothing" : string.Join(" and ", said.Select(one => $"'{one.Key}'"));
        diagnostics.Add(Codes.CorrectionNotOne.At(place, keys, string.Join(", ", Kinds.Select(one => one.Key))));
        return null;
    }

    private static DateRuling? Date(YamlMap entry, DiagnosticBag diagnostics) =>
        entry.Date("date", diagnostics) is { } date ? new DateRuling(date) : null;

    /// <summary>Only <c>true</c> says anything: <c>false</c> would be a correction that corrects nothing.</summary>
    private static DateRuling? NotADate(YamlMap entry, DiagnosticBag diagnostics)
    {
        switch (entry.Text("not_a_date", diagnostics))
        {
            case "true" or "True" or "TRUE":
                return new DateRuling(null);
            case { } other:
                diagnostics.Add(Codes.YamlWrongType.At(entry.SpanOf("not_a_date"), "not_a_date", "true", $"'{other}'"));
                return null;
            default:
                return null;
        }
    }
}
