using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Yaml;

namespace Dossier.Names;

/// <summary>A record that was removed for good, on purpose: its old page says so, and why.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Id">Its id.</param>
/// <param name="Because">The reason, shown to readers; plain text.</param>
/// <param name="Span">Where the reason is written.</param>
public sealed record RetiredRecord(RecordKind Kind, string Id, string Because, SourceSpan Span)
{
    /// <summary>The key of <c>dossier.yaml</c>.</summary>
    internal static readonly YamlKey<NamesForm> Key = new(
        "retired",
        new(RecordReference.WholeForm, TextForm.Any, mayBeEmpty: false),
        "Records that were removed for good, each with the reason: person/jane-roe: why. Their old pages stay, and say so.");

    /// <summary>Reads the key <c>retired</c> of <c>dossier.yaml</c>: <c>{person/jane-roe: why}</c>. What names no kind and
    /// id, and what has no reason, is reported and left out.</summary>
    public static ImmutableArray<RetiredRecord> Read(YamlMap map, DiagnosticBag diagnostics)
    {
        if (map.Names(Key, diagnostics) is not { } reasons)
        {
            return [];
        }

        var retired = ImmutableArray.CreateBuilder<RetiredRecord>();
        foreach (var written in reasons.Names)
        {
            if (RecordReference.Parse(written) is not ({ } kind, var id) || !Identifier.IsValid(id))
            {
                diagnostics.Add(Codes.YamlWrongType.At(
                    reasons.SpanOf(written), "retired", "a map of kind and id to a reason ('person/jane-roe: why')", $"'{written}'"));
            }
            else if (reasons.RequiredText(written, diagnostics) is { } because)
            {
                retired.Add(new RetiredRecord(kind, id, because.Trim(), reasons.SpanOf(written)));
            }
        }

        return retired.ToImmutable();
    }
}
