using System.Collections.Immutable;
using Dossier.Translations;
using Dossier.Translations.Alignment;

namespace Dossier.Tests.Translations.Alignment;

/// <summary>Texts in two invented languages, in which each word has one translation and none looks like its own.</summary>
internal static class Bilingual
{
    private const string Consonants = "bdfgklmnprst";
    private const string Others = "ზყჰჭძცქფხვჟღ";

    /// <summary>Sentences of words, as numbers: sentence i of text t is the same on every machine.</summary>
    public static int[][] Sentences(int text, int count) =>
        [.. Enumerable.Range(0, count).Select(i => Enumerable.Range(0, 4 + Mixed(text, i, 0, 14)).Select(k => Mixed(text, i, k + 1, k % 3 == 0 ? 12 : 140)).ToArray())];

    public static ImmutableArray<Segment> Source(IEnumerable<int[]> sentences) => Text(sentences, word => Word(word, Consonants, "aeiou"));

    public static ImmutableArray<Segment> Target(IEnumerable<int[]> sentences) => Text(sentences, word => Word(word, Others, "აეიოუ"));

    public static AlignmentRequest Request(IEnumerable<int[]> source, IEnumerable<int[]> target, params BeadByHand[] byHand) => new()
    {
        SourceLanguage = Passage.Language("en"),
        TargetLanguage = Passage.Language("ka"),
        Source = Source(source),
        Target = Target(target),
        ByHand = [.. byHand],
    };

    /// <summary>The word list of the two languages, from the second to the first.</summary>
    public static WordList Words(int count) => new()
    {
        SourceLanguage = Passage.Language("ka"),
        TargetLanguage = Passage.Language("en"),
        Entries = [.. Enumerable.Range(0, count).Select(word => (Word(word, Others, "აეიოუ"), Word(word, Consonants, "aeiou")))],
    };

    /// <summary>Beads in short: <c>0+1=0</c>, <c>2=</c>.</summary>
    public static string[] Shown(IEnumerable<Bead> beads) => [.. beads.Select(bead =>
        $"{Run(bead.SourceStart, bead.SourceCount)}={Run(bead.TargetStart, bead.TargetCount)}")];

    /// <summary>A number below a limit that looks like chance (Knuth's multiplicative hash).</summary>
    private static int Mixed(int text, int sentence, int word, int limit)
    {
        var mixed = (((uint)text * 7919) + ((uint)sentence * 104729) + ((uint)word * 1299709) + 1) * 2654435761;
        mixed ^= mixed >> 15;
        return (int)((mixed * 2246822519) >> 8) % limit;
    }

    private static string Run(int start, int count) => string.Join('+', Enumerable.Range(start, count));

    private static ImmutableArray<Segment> Text(IEnumerable<int[]> sentences, Func<int, string> word) =>
        [.. sentences.Select((sentence, i) => Passage.Segment($"s{i}", string.Join(' ', sentence.Select(word)) + "."))];

    private static string Word(int number, string consonants, string vowels)
    {
        var (first, second, third) = (number % 12, number / 12, ((number * 5) + 3) % 12);
        return string.Concat(consonants[first], vowels[number % 5], consonants[second], vowels[number / 5 % 5], consonants[third]);
    }
}
