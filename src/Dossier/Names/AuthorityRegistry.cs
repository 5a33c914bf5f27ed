using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Names;

/// <summary>All authority records of a dossier.</summary>
public sealed class AuthorityRegistry
{
    private readonly FrozenDictionary<(RecordKind, string), AuthorityRecord> _byId;

    private AuthorityRegistry(Dictionary<(RecordKind, string), AuthorityRecord> byId)
    {
        _byId = byId.ToFrozenDictionary();
        All =
        [
            .. byId.Values
                .OrderBy(record => record.Kind)
                .ThenBy(record => Folding.Fold(record.SortName), StringComparer.Ordinal)
                .ThenBy(record => record.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>A registry without records.</summary>
    public static AuthorityRegistry Empty { get; } = new([]);

    /// <summary>The records by kind, then by sort name (case and diacritics folded), then by id.</summary>
    public ImmutableArray<AuthorityRecord> All { get; }

    /// <summary>Joins the records of all files. Ids are unique within a kind: a later record with a taken id is
    /// reported and left out.</summary>
    public static AuthorityRegistry Create(IEnumerable<AuthorityRecord> records, DiagnosticBag diagnostics)
    {
        var byId = new Dictionary<(RecordKind, string), AuthorityRecord>();
        foreach (var record in records)
        {
            if (!byId.TryAdd((record.Kind, record.Id), record))
            {
                var taken = byId[(record.Kind, record.Id)];
                diagnostics.Add(Codes.IdTaken.At(
                    record.Span, record.Id, record.Kind.ToString().ToLowerInvariant(), taken.Span.ToString()));
            }
        }

        return new AuthorityRegistry(byId);
    }

    /// <summary>The record of a kind with an id, or null.</summary>
    public AuthorityRecord? ById(RecordKind kind, string id) => _byId.GetValueOrDefault((kind, id));
}
