using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Quotes;
using Dossier.Yaml;

namespace Dossier.Corrections;

/// <summary>Reads <c>corrections/&lt;slug&gt;.yaml</c>.</summary>
public static class CorrectionFile
{
    /// <summary>A kind of correction: the keys that say it, one or more of them, and the reader of their values. An entry is of one kind.</summary>
    private sealed record Kind(ImmutableArray<string> Keys, Func<YamlMap, AuthorityRegistry, DiagnosticBag, Ruling?> Read);

    private static readonly ImmutableArray<Kind> Kinds =
    [
        new(["date"], Date),
        new(["not_a_date"], NotADate),
        new(["is", "is_not"], IdentificationReader.Read),
    ];

    /// <summary>The corrections of a file, in its order. What is wrong is reported, all at once; an entry with an error is left out.</summary>
    /// <param name="file">The file.</param>
    /// <param name="registry">The records that identifications name.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static ImmutableArray<WrittenCorrection> Read(SourceFile file, AuthorityRegistry registry, DiagnosticBag diagnostics) =>
    [
        .. YamlReader.ReadList(file, diagnostics)
            .Select(entry => ReadOne(entry, registry, diagnostics))
            .Where(correction => correction is not null)
            .Select(correction => correction!),
    ];

    private static WrittenCorrection? ReadOne(YamlMap entry, AuthorityRegistry registry, DiagnosticBag diagnostics)
    {
        var quote = QuoteReader.Read(entry, diagnostics);
        var ruling = ReadRuling(entry, registry, diagnostics);
        var because = entry.RequiredText("because", diagnostics);
        entry.ReportUnknownKeys(diagnostics);
        if (quote is null || ruling is null || because is null)
        {
            return null;
        }

        return new WrittenCorrection { Quote = quote, QuoteSpan = entry.SpanOf("quote"), Ruling = ruling, Because = because.Trim() };
    }

    /// <summary>That a correction does not say one thing.</summary>
    /// <param name="place">Where.</param>
    /// <param name="said">What it says instead.</param>
    internal static Diagnostic NotOne(SourceSpan place, string said) =>
        Codes.CorrectionNotOne.At(place, said, string.Join(", ", Kinds.SelectMany(kind => kind.Keys)));

    private static Ruling? ReadRuling(YamlMap entry, AuthorityRegistry registry, DiagnosticBag diagnostics)
    {
        var keys = Kinds.SelectMany(kind => kind.Keys).Where(entry.Has).ToArray();
        var said = Kinds.Where(kind => kind.Keys.Any(keys.Contains)).ToArray();
        if (said is [var kind])
        {
            return kind.Read(entry, registry, diagnostics);
        }

        diagnostics.Add(keys.Length == 0
            ? NotOne(entry.Span with { Length = 0 }, "nothing")
            : NotOne(entry.SpanOf(keys[^1]), string.Join(" and ", keys.Select(key => $"'{key}'"))));
        return null;
    }

    private static DateRuling? Date(YamlMap entry, AuthorityRegistry registry, DiagnosticBag diagnostics) =>
        entry.Date("date", diagnostics) is { } date ? new DateRuling(date) : null;

    /// <summary>Only <c>true</c> says anything: <c>false</c> would be a correction that corrects nothing.</summary>
    private static DateRuling? NotADate(YamlMap entry, AuthorityRegistry registry, DiagnosticBag diagnostics)
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
