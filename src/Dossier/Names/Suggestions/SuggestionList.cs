using System.Collections.Immutable;

namespace Dossier.Names.Suggestions;

/// <summary>Gathers the names of many articles into suggestions.</summary>
public static class SuggestionList
{
    private const int MostReasons = 3;

    /// <summary>
    /// One suggestion for each name, whatever its case and diacritics: people first, then organizations, places and what
    /// can't be told, each by the number of places, most first, then by name.
    /// </summary>
    /// <param name="names">The names with their places, in the order in which the places are to be shown.</param>
    /// <param name="takenIds">Ids that a new record can't have.</param>
    public static ImmutableArray<Suggestion<TPlace>> Of<TPlace>(IEnumerable<(UnlistedName Name, TPlace Place)> names, IEnumerable<string> takenIds)
    {
        var ids = takenIds.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. names.GroupBy(entry => Folding.Fold(entry.Name.Name), StringComparer.Ordinal)
                .Select(group => (Kind: KindOf(group.Select(entry => entry.Name.Kind)), Entries: group.ToArray()))
                .OrderBy(group => group.Kind is null)
                .ThenBy(group => group.Kind)
                .ThenByDescending(group => group.Entries.Length)
                .ThenBy(group => group.Entries[0].Name.Name, StringComparer.Ordinal)
                .Select(group => new Suggestion<TPlace>
                {
                    Kind = group.Kind,
                    Name = MostOften(group.Entries.Select(entry => entry.Name.Name)).First(),
                    Id = FreeId(group.Entries[0].Name.Name, ids),
                    Places = [.. group.Entries.Select(entry => entry.Place)],
                    Why = [.. MostOften(group.Entries.SelectMany(entry => entry.Name.Why)).Take(MostReasons)],
                }),
        ];
    }

    // What it is at most of its places; of two that are equally often, the first of the enumeration, and what is told beats what is not.
    private static RecordKind? KindOf(IEnumerable<RecordKind?> kinds) => kinds
        .OfType<RecordKind>()
        .CountBy(kind => kind)
        .OrderByDescending(entry => entry.Value)
        .ThenBy(entry => entry.Key)
        .Select(entry => (RecordKind?)entry.Key)
        .FirstOrDefault();

    private static IEnumerable<string> MostOften(IEnumerable<string> texts) => texts.CountBy(text => text).OrderByDescending(entry => entry.Value).Select(entry => entry.Key);

    private static string FreeId(string name, HashSet<string> taken)
    {
        var plain = string.Join('-', Folding.Fold(name).Split([.. Folding.Fold(name).Where(c => !char.IsAsciiLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries));
        var stem = plain.Length == 0 ? "name" : plain;
        var id = stem;
        for (var number = 2; !taken.Add(id); number++)
        {
            id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{stem}-{number}");
        }

        return id;
    }
}
