using System.Collections.Frozen;

namespace Dossier.Names.Recognition;

/// <summary>The word lists of <c>Names/Lists</c>, read when a text first needs them.</summary>
internal static class NameLexicon
{
    private static readonly Lazy<FrozenDictionary<string, WordSense>> Senses = new(ReadSenses);
    private static readonly Lazy<FrozenSet<string>> PlaceNames = new(() => Lines("places").Where(HasSpace).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>What a folded word is.</summary>
    public static WordSense SenseOf(ReadOnlySpan<char> folded) =>
        Senses.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var sense) ? sense : WordSense.None;

    /// <summary>Whether folded words with single spaces between are the name of a place: <c>new york</c>.</summary>
    public static bool IsPlaceName(ReadOnlySpan<char> folded) => PlaceNames.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded);

    private static FrozenDictionary<string, WordSense> ReadSenses()
    {
        var senses = new Dictionary<string, WordSense>(StringComparer.Ordinal);
        Add("first-names", WordSense.FirstName);
        Add("surnames", WordSense.Surname);
        Add("people-names", WordSense.PeopleName);
        Add("places", WordSense.Place);
        Add("no-person", WordSense.NoPerson);
        Add("adjectives", WordSense.Adjective);
        Add("verbs-of-speech", WordSense.Speech);
        return senses.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string list, WordSense sense)
        {
            foreach (var word in Lines(list).Where(line => !HasSpace(line)))
            {
                senses[word] = senses.GetValueOrDefault(word) | sense;
            }
        }
    }

    private static bool HasSpace(string line) => line.Contains(' ', StringComparison.Ordinal);

    private static IEnumerable<string> Lines(string list)
    {
        using var stream = typeof(NameLexicon).Assembly.GetManifestResourceStream($"Dossier.Names.Lists.{list}.txt")
            ?? throw new InvalidOperationException($"There is no list {list}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
