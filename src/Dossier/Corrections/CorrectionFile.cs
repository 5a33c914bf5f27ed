using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Quotes;
using Dossier.Yaml;

namespace Dossier.Corrections;

/// <summary>Reads <c>corrections/&lt;slug&gt;.yaml</c>.</summary>
public static class CorrectionFile
{
    /// <summary>A kind of correction: the keys that say it, and the reader of their values. An entry is of one kind.</summary>
    private sealed record Kind(YamlGroup Group, Func<YamlMap, AuthorityRegistry, DiagnosticBag, Ruling?> Read);

    private static readonly YamlKey<YamlShape> Quote = new("quote", QuoteReader.Shape, "The words that the correction is about. They have to mean one place of the article.")
    {
        IsRequired = true,
    };

    private static readonly YamlKey<DateForm> Date = new("date", DateForm.Edtf, "The date that the words name (EDTF).");

    private static readonly YamlKey<FlagForm> NotADate = new("not_a_date", FlagForm.OnlyTrue, "true: the words name no date.");

    private static readonly YamlKey<TextForm> Because = new("because", TextForm.Any, "The reason, in plain text. Readers see it.")
    {
        IsRequired = true,
    };

    private static readonly ImmutableArray<Kind> Kinds =
    [
        new(new(Date), ReadDate),
        new(new(NotADate), ReadNotADate),
        new(IdentificationReader.Group, IdentificationReader.Read),
    ];

    /// <summary>What such a file is.</summary>
    public static ListForm<YamlShape> Form { get; } = new(
        new([Quote, .. Kinds.SelectMany(kind => kind.Group.Keys), .. Kinds.SelectMany(kind => kind.Group.With), Because])
        {
            Groups = [.. Kinds.Select(kind => kind.Group)],
        });

    /// <summary>The corrections of a file, in its order. What is wrong is reported, all at once; an entry with an error is left out.</summary>
    /// <param name="file">The file.</param>
    /// <param name="registry">The records that identifications name.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static ImmutableArray<WrittenCorrection> Read(SourceFile file, AuthorityRegistry registry, DiagnosticBag diagnostics) =>
    [
        .. YamlReader.ReadList(file, Form, diagnostics)
            .Select(entry => ReadOne(entry, registry, diagnostics))
            .Where(correction => correction is not null)
            .Select(correction => correction!),
    ];

    private static WrittenCorrection? ReadOne(YamlMap entry, AuthorityRegistry registry, DiagnosticBag diagnostics)
    {
        var quote = QuoteReader.Read(entry, Quote, diagnostics);
        var ruling = ReadRuling(entry, registry, diagnostics);
        var because = entry.Text(Because, diagnostics);
        entry.ReportUnknownKeys(diagnostics);
        if (quote is null || ruling is null || because is null)
        {
            return null;
        }

        return new WrittenCorrection { Quote = quote, QuoteSpan = entry.SpanOf(Quote), Ruling = ruling, Because = because.Trim() };
    }

    /// <summary>That a correction does not say one thing.</summary>
    /// <param name="place">Where.</param>
    /// <param name="said">What it says instead.</param>
    internal static Diagnostic NotOne(SourceSpan place, string said) =>
        Codes.CorrectionNotOne.At(place, said, string.Join(", ", Kinds.SelectMany(kind => kind.Group.Keys).Select(key => key.Name)));

    private static Ruling? ReadRuling(YamlMap entry, AuthorityRegistry registry, DiagnosticBag diagnostics)
    {
        var keys = Kinds.SelectMany(kind => kind.Group.Keys).Where(entry.Has).ToArray();
        var said = Kinds.Where(kind => kind.Group.Keys.Any(keys.Contains)).ToArray();
        if (said is [var kind])
        {
            return kind.Read(entry, registry, diagnostics);
        }

        diagnostics.Add(keys.Length == 0
            ? NotOne(entry.Span with { Length = 0 }, "nothing")
            : NotOne(entry.SpanOf(keys[^1]), string.Join(" and ", keys.Select(key => $"'{key.Name}'"))));
        return null;
    }

    private static DateRuling? ReadDate(YamlMap entry, AuthorityRegistry registry, DiagnosticBag diagnostics) =>
        entry.Date(Date, diagnostics) is { } date ? new DateRuling(date) : null;

    /// <summary>Only <c>true</c> says anything: <c>false</c> would be a correction that corrects nothing.</summary>
    private static DateRuling? ReadNotADate(YamlMap entry, AuthorityRegistry registry, DiagnosticBag diagnostics) =>
        entry.Flag(NotADate, diagnostics) ? new DateRuling(null) : null;
}
