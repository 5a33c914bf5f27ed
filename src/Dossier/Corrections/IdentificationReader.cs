using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Names;
using Dossier.Quotes;
using Dossier.Yaml;

namespace Dossier.Corrections;

/// <summary>Reads <c>is</c>, <c>is_not</c> and <c>certainty</c> of a correction.</summary>
internal static class IdentificationReader
{
    private static readonly YamlKey<TextForm> Is = new("is", RecordReference.Form, "The record that the words name: its id, or kind and id where two kinds have it: person/lee.");

    private static readonly YamlKey<ListForm<TextForm>> IsNot = new("is_not", new(RecordReference.Form, orOne: true), "Records that the words do not name.");

    private static readonly YamlKey<ChoiceForm<Certainty>> CertaintyKey = new("certainty", new(), "How sure it is; only with is and is_not, since a date has EDTF's question mark.");

    /// <summary>The keys of an identification.</summary>
    public static YamlGroup Group { get; } = new(Is, IsNot) { With = [CertaintyKey] };

    /// <summary>The identification; null where something is wrong with it, which is then reported at its place.</summary>
    public static IdentificationRuling? Read(YamlMap entry, AuthorityRegistry registry, DiagnosticBag diagnostics)
    {
        var errors = diagnostics.ErrorCount;
        var record = entry.Text(Is, diagnostics) is { } id ? RecordReference.Resolve(id, entry.SpanOf(Is), registry, diagnostics) : null;
        var others = Rejected(entry, registry, diagnostics);
        var certainty = Choice.Read(entry, CertaintyKey, diagnostics);
        if (diagnostics.ErrorCount > errors)
        {
            return null;
        }

        if (record is not null && others.Contains(record))
        {
            diagnostics.Add(CorrectionFile.NotOne(entry.SpanOf(IsNot), $"'is' and 'is_not' of '{RecordReference.Of(record, registry)}'"));
            return null;
        }

        if (record is null && others.IsEmpty)
        {
            diagnostics.Add(CorrectionFile.NotOne(entry.SpanOf(IsNot), "nothing"));
            return null;
        }

        return new IdentificationRuling(record, others, certainty);
    }

    private static ImmutableArray<AuthorityRecord> Rejected(YamlMap entry, AuthorityRegistry registry, DiagnosticBag diagnostics)
    {
        if (entry.Value(IsNot) is not { } value)
        {
            return [];
        }

        var records = ImmutableArray.CreateBuilder<AuthorityRecord>();
        foreach (var item in value.IsScalar ? [value] : value.Items(IsNot.Name, diagnostics))
        {
            if (item.AsText(IsNot.Name, diagnostics) is { } id
                && RecordReference.Resolve(id, item.Span, registry, diagnostics) is { } record
                && !records.Contains(record))
            {
                records.Add(record);
            }
        }

        return records.ToImmutable();
    }
}
