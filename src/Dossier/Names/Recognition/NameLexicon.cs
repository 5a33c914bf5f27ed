using System.Collections.Frozen;
using Dossier.Text;

namespace Dossier.Names.Recognition;

/// <summary>The word lists of <c>Names/Lists</c>, read when a text first needs them.</summary>
internal static class NameLexicon
{
    private static readonly Lazy<KeyTable<WordSense>> Senses = new(ReadSenses);
    private static readonly Lazy<FrozenSet<ulong>> PlaceNames = new(() => Lines("places").Where(HasSpace).Select(KeyOf).ToFrozenSet());

    /// <summary>What the word with a key is.</summary>
    public static WordSense SenseOf(ulong key) => Senses.Value[key];

    /// <summary>Whether several words, their keys joined in their order, are the name of a place: <c>new york</c>.</summary>
    public static bool IsPlaceName(ulong joined) => PlaceNames.Value.Contains(joined);

    private static ulong KeyOf(string words) => words.Split(' ').Select(word => WordKey.Of(word)).Aggregate(WordKey.Join);

    private static KeyTable<WordSense> ReadSenses()
    {
        var senses = new Dictionary<ulong, WordSense>();
        Add("first-names", WordSense.FirstName);
        Add("surnames", WordSense.Surname);
        Add("people-names", WordSense.PeopleName);
        Add("places", WordSense.Place);
        Add("no-person", WordSense.NoPerson);
        Add("adjectives", WordSense.Adjective);
        Add("verbs-of-speech", WordSense.Speech);
        return new KeyTable<WordSense>(senses);

        void Add(string list, WordSense sense)
        {
            foreach (var word in Lines(list).Where(line => !HasSpace(line)))
            {
                var key = WordKey.Of(word);
                senses[key] = senses.GetValueOrDefault(key) | sense;
            }
        }
    }

    private static bool HasSpace(string line) => line.Contains(' ', StringComparison.Ordinal);

    private static IEnumerable<string> Lines(string list) => ResourceLines.Read("Names.Lists." + list);
}
