using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Quotes;
using Dossier.Yaml;

namespace Dossier.Corrections;

/// <summary>Reads <c>is</c>, <c>is_not</c> and <c>certainty</c> of a correction.</summary>
internal static class IdentificationReader
{
    /// <summary>The identification; null where something is wrong with it, which is then reported at its place.</summary>
    public static IdentificationRuling? Read(YamlMap entry, AuthorityRegistry registry, DiagnosticBag diagnostics)
    {
        var errors = diagnostics.ErrorCount;
        var record = entry.Text("is", diagnostics) is { } id ? RecordReference.Resolve(id, entry.SpanOf("is"), registry, diagnostics) : null;
        var others = Rejected(entry, registry, diagnostics);
        var certainty = Choice.Read<Certainty>(entry, "certainty", diagnostics);
        if (diagnostics.ErrorCount > errors)
        {
            return null;
        }

        if (record is not null && others.Contains(record))
        {
            diagnostics.Add(CorrectionFile.NotOne(entry.SpanOf("is_not"), $"'is' and 'is_not' of '{RecordReference.Of(record, registry)}'"));
            return null;
        }

        if (record is null && others.IsEmpty)
        {
            diagnostics.Add(CorrectionFile.NotOne(entry.SpanOf("is_not"), "nothing"));
            return null;
        }

        return new IdentificationRuling(record, others, certainty);
    }

    private static ImmutableArray<AuthorityRecord> Rejected(YamlMap entry, AuthorityRegistry registry, DiagnosticBag diagnostics)
    {
        if (entry.Value("is_not") is not { } value)
        {
            return [];
        }

        var records = ImmutableArray.CreateBuilder<AuthorityRecord>();
        foreach (var item in value.IsScalar ? [value] : value.Items("is_not", diagnostics))
        {
            if (item.AsText("is_not", diagnostics) is { } id
                && RecordReference.Resolve(id, item.Span, registry, diagnostics) is { } record
                && !records.Contains(record))
            {
                records.Add(record);
            }
        }

        return records.ToImmutable();
    }
}
