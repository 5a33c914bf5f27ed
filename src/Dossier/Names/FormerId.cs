using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Yaml;

namespace Dossier.Names;

/// <summary>An id that a record had before it was renamed, merged, split or moved to another file: its old page leads on.</summary>
/// <param name="Kind">The kind that it had then.</param>
/// <param name="Id">The id.</param>
/// <param name="Span">Where it is written.</param>
public readonly record struct FormerId(RecordKind Kind, string Id, SourceSpan Span)
{
    /// <summary>The key of a record.</summary>
    internal static readonly YamlKey<ListForm<TextForm>> Key = new(
        "formerly",
        new(RecordReference.Form, orOne: true),
        "Ids that the record had before it was renamed, merged, split or moved: their old pages lead here. With a kind where it was another one: organization/lee-works.");

    /// <summary>Reads the key <c>formerly</c> of a record: ids, with a kind where it was another one (<c>organization/x</c>).
    /// What can't be an id is reported and left out.</summary>
    public static ImmutableArray<FormerId> Read(YamlMap map, RecordKind kind, DiagnosticBag diagnostics)
    {
        if (map.Value(Key) is not { } value)
        {
            return [];
        }

        var former = ImmutableArray.CreateBuilder<FormerId>();
        foreach (var item in value.IsScalar ? [value] : value.Items(Key.Name, diagnostics))
        {
            if (item.AsText(Key.Name, diagnostics) is not { } written)
            {
                continue;
            }

            var (named, id) = RecordReference.Parse(written);
            if (Identifier.IsValid(id))
            {
                former.Add(new FormerId(named ?? kind, id, item.Span));
            }
            else
            {
                diagnostics.Add(Codes.IdInvalid.At(item.Span, written));
            }
        }

        return former.ToImmutable();
    }
}
