using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Names;

/// <summary>All authority records of a dossier.</summary>
public sealed class AuthorityRegistry
{
    private readonly FrozenDictionary<(RecordKind, string), AuthorityRecord> _byId;
    private readonly FrozenDictionary<(RecordKind Kind, string Id), ImmutableArray<AuthorityRecord>> _byFormerId;

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
        _byFormerId = All
            .SelectMany(record => record.Formerly.Select(former => (Key: (former.Kind, former.Id), record)))
            .Distinct()
            .GroupBy(entry => entry.Key, entry => entry.record)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    /// <summary>A registry without records.</summary>
    public static AuthorityRegistry Empty { get; } = new([]);

    /// <summary>The records by kind, then by sort name (case and diacritics folded), then by id.</summary>
    public ImmutableArray<AuthorityRecord> All { get; }

    /// <summary>Joins the records of all files. Ids are unique within a kind: a later record with a taken id is
    /// reported and left out; an id that a record has can't be a former one.</summary>
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

        foreach (var former in byId.Values.SelectMany(record => record.Formerly))
        {
            if (byId.TryGetValue((former.Kind, former.Id), out var current))
            {
                diagnostics.Add(Codes.IdInUse.At(former.Span, former.Id, current.Kind.ToString().ToLowerInvariant(), current.Span));
            }
        }

        return new AuthorityRegistry(byId);
    }

    /// <summary>The record of a kind with an id, or null.</summary>
    public AuthorityRecord? ById(RecordKind kind, string id) => _byId.GetValueOrDefault((kind, id));

    /// <summary>The ids that records had before, by kind, then ordinally.</summary>
    public IEnumerable<(RecordKind Kind, string Id)> FormerIds =>
        _byFormerId.Keys.OrderBy(former => former.Kind).ThenBy(former => former.Id, StringComparer.Ordinal);

    /// <summary>The records that had an id before: several after a split, none where nobody had it. In the order of <see cref="All"/>.</summary>
    public ImmutableArray<AuthorityRecord> Formerly(RecordKind kind, string id) => _byFormerId.GetValueOrDefault((kind, id), []);
}
