using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Yaml;

namespace Dossier.Names;

/// <summary>
/// A record as maintainers name it in other files: by its id, <c>jack-dorsey</c>, or by kind and id,
/// <c>person/jack-dorsey</c>, since an id is unique within a kind only.
/// </summary>
public static class RecordReference
{
    private const string Advice = "write the 'id' of a record, or its kind and id, as in 'person/jack-dorsey'";

    private static string KindPattern { get; } = $"(?:{string.Join('|', Enum.GetValues<RecordKind>().Select(kind => Whole(kind, string.Empty)))})";

    /// <summary>An id, or kind and id.</summary>
    internal static TextForm Form { get; } = new() { Pattern = $"^{KindPattern}?{Identifier.Pattern}$", Advice = Advice };

    /// <summary>Kind and id.</summary>
    internal static TextForm WholeForm { get; } = new()
    {
        Pattern = $"^{KindPattern}{Identifier.Pattern}$",
        Advice = "write kind and id of the record, as in 'person/jane-roe'",
        MayBeDigits = false,
    };

    /// <summary>The shortest reference that means this record: the id alone, where no record of another kind has it.</summary>
    public static string Of(AuthorityRecord record, AuthorityRegistry registry) =>
        Kinds.Count(kind => registry.ById(kind, record.Id) is not null) > 1 ? Whole(record) : record.Id;

    /// <summary>Kind and id: <c>person/jack-dorsey</c>.</summary>
    public static string Whole(AuthorityRecord record) => Whole(record.Kind, record.Id);

    /// <summary>Kind and id: <c>person/jack-dorsey</c>.</summary>
    public static string Whole(RecordKind kind, string id) => $"{kind.ToString().ToLowerInvariant()}/{id}";

    /// <summary>The kind, where one is named, and the id.</summary>
    public static (RecordKind? Kind, string Id) Parse(string written)
    {
        foreach (var kind in Kinds)
        {
            if (written.StartsWith(Whole(kind, string.Empty), StringComparison.Ordinal))
            {
                return (kind, written[Whole(kind, string.Empty).Length..]);
            }
        }

        return (null, written);
    }

    /// <summary>
    /// The record that is meant; null where there is none, or more than one, which is then reported. An id that one record
    /// had before means that record, with a warning.
    /// </summary>
    /// <param name="written">The reference.</param>
    /// <param name="place">Where it is written.</param>
    /// <param name="registry">All records.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static AuthorityRecord? Resolve(string written, SourceSpan place, AuthorityRegistry registry, DiagnosticBag diagnostics)
    {
        var (named, id) = Parse(written);
        var kinds = named is { } one ? [one] : Kinds;
        var records = kinds.Select(kind => registry.ById(kind, id)).Where(record => record is not null).Select(record => record!).ToArray();
        var former = records.Length > 0 ? [] : kinds.SelectMany(kind => registry.Formerly(kind, id)).Distinct().ToArray();
        switch ((records, former))
        {
            case ([var record], _):
                return record;
            case ([], [var record]):
                diagnostics.Add(Codes.RecordRenamed.At(place, written, Of(record, registry)));
                return record;
            case ([], []):
                diagnostics.Add(Codes.RecordUnknown.At(place, written, DidYouMean(named, id, registry)));
                return null;
            default:
                var candidates = records.Concat(former).ToArray();
                diagnostics.Add(Codes.RecordAmbiguous.At(
                    place, written, string.Join(" or ", candidates.Select(Called)), string.Join(" or ", candidates.Select(Whole))));
                return null;
        }
    }

    private static ImmutableArray<RecordKind> Kinds { get; } = [.. Enum.GetValues<RecordKind>()];

    private static string Called(AuthorityRecord record) => $"the {record.Kind.ToString().ToLowerInvariant()} '{record.Name}'";

    private static string DidYouMean(RecordKind? kind, string id, AuthorityRegistry registry)
    {
        foreach (var other in Kinds)
        {
            if (registry.ById(other, id) is { } namesake)
            {
                return $"did you mean '{Whole(namesake)}'?";
            }
        }

        var known = registry.All.Where(record => kind is null || record.Kind == kind).Select(record => record.Id);
        return Nearest.Among(known, id) is { } near
            ? $"did you mean '{(kind is { } named ? Whole(named, near) : near)}'?"
            : "give the 'id' of a record of people.yaml, organizations.yaml or places.yaml";
    }
}
