using System.Buffers;
using System.Collections.Frozen;

namespace Dossier.Text.Sentences;

/// <summary>What a full stop behind a word says.</summary>
internal enum StopKind
{
    /// <summary>It ends the sentence where another can begin.</summary>
    Ends,

    /// <summary>It never does: <c>Mr.</c></summary>
    Never,

    /// <summary>It does before a word with which sentences begin: <c>Inc. The</c>, not <c>Inc. Tom</c>.</summary>
    BeforeStarter,

    /// <summary>It does before any capital letter, not before a number: <c>etc. Tom</c>.</summary>
    BeforeCapital,

    /// <summary>It belongs to the word before a number alone; elsewhere the word is another: <c>no. 5</c>, <c>he said no. Tom</c>.</summary>
    NotBeforeNumber,
}

/// <summary>What is to be known of a language to find its sentences: a table of this folder, read when a text first needs it.</summary>
internal sealed class SentenceLanguage
{
    /// <summary>The longest abbreviation that is looked up, in characters.</summary>
    public const int LongestWord = 20;

    private static readonly FrozenDictionary<string, Lazy<SentenceLanguage>> Tables = new[] { "de", "en", "es", "fr", "it", "pt" }.ToFrozenDictionary(
        primary => primary, primary => new Lazy<SentenceLanguage>(() => new SentenceLanguage(primary)), StringComparer.Ordinal);

    /// <summary>For all others, what they have in common; one a trait.</summary>
    private static readonly Lazy<(SentenceLanguage Plain, SentenceLanguage Ordinals, SentenceLanguage Greek, FrozenSet<string> WithOrdinals)> Others = new(() => (
        new SentenceLanguage("other"),
        new SentenceLanguage("other", hasOrdinalStops: true),
        new SentenceLanguage("other", hasGreekQuestionMark: true),
        ResourceLines.Entries("Text.Sentences.Languages.other")["languages-with-ordinal-stops"].ToFrozenSet(StringComparer.Ordinal)));

    private readonly FrozenDictionary<string, StopKind> _words;
    private readonly FrozenSet<string> _starters;
    private readonly FrozenSet<string> _surnameStarters;
    private readonly FrozenSet<string> _elided;

    private SentenceLanguage(string table, bool hasOrdinalStops = false, bool hasGreekQuestionMark = false)
    {
        var entries = ResourceLines.Entries("Text.Sentences.Languages." + table);
        var words = new Dictionary<string, StopKind>(StringComparer.Ordinal);
        Add("never", StopKind.Never);
        Add("before-starter", StopKind.BeforeStarter);
        Add("before-capital", StopKind.BeforeCapital);
        Add("not-before-number", StopKind.NotBeforeNumber);
        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
        _starters = entries.GetValueOrDefault("starters", []).ToFrozenSet(StringComparer.Ordinal);
        _surnameStarters = entries.GetValueOrDefault("surname-starters", []).ToFrozenSet(StringComparer.Ordinal);
        _elided = entries.GetValueOrDefault("elided", []).ToFrozenSet(StringComparer.Ordinal);
        HasOrdinalStops = hasOrdinalStops || entries.GetValueOrDefault("traits", []).Contains("ordinal-stops", StringComparer.Ordinal);
        HasGreekQuestionMark = hasGreekQuestionMark;
        Marks = SearchValues.Create(SentenceMarks.Spaced + SentenceMarks.Unspaced + SentenceMarks.Brackets + (HasGreekQuestionMark ? ";" : string.Empty));

        void Add(string key, StopKind kind)
        {
            foreach (var word in entries.GetValueOrDefault(key, []))
            {
                words.Add(word, kind);
            }
        }
    }

    /// <summary>Whether an ordinal number is written with a full stop: <c>am 3. Mai</c>.</summary>
    public bool HasOrdinalStops { get; }

    /// <summary>Whether a semicolon asks.</summary>
    public bool HasGreekQuestionMark { get; }

    /// <summary>The characters at which the reading of a text has to halt.</summary>
    public SearchValues<char> Marks { get; }

    /// <summary>The table of a language; what all have in common, where there is none.</summary>
    public static SentenceLanguage Of(LanguageTag language)
    {
        var primary = language.Primary;
        return Tables.TryGetValue(primary, out var table) ? table.Value
            : primary is "el" ? Others.Value.Greek
            : Others.Value.WithOrdinals.Contains(primary) ? Others.Value.Ordinals
            : Others.Value.Plain;
    }

    /// <summary>
    /// What the table says of a word before a full stop; <see cref="StopKind.Ends"/> where it is not in it. A word that the
    /// table has in lower case counts however it is written; a single letter, or one with a capital, only as it is there.
    /// </summary>
    public StopKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return StopKind.Ends;
        }

        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[LongestWord];
        return lookup.TryGetValue(word, out var kind)
            || (word.Length > 1 && word.ToLowerInvariant(lower) == word.Length && lookup.TryGetValue(lower[..word.Length], out kind)) ? kind : StopKind.Ends;
    }

    /// <summary>Whether sentences begin with a word, and names don't.</summary>
    /// <param name="word">Its letters.</param>
    /// <param name="isElided">Whether an apostrophe follows: <c>L’anno</c>.</param>
    /// <param name="isBehindInitial">Whether it stands where a surname may: <c>A. Lo Presti</c>.</param>
    public bool IsStarter(ReadOnlySpan<char> word, bool isElided, bool isBehindInitial)
    {
        Span<char> lower = stackalloc char[LongestWord];
        return word.Length <= LongestWord
            && word.ToLowerInvariant(lower) == word.Length
            && (Has(_starters, lower[..word.Length])
                || (isElided && Has(_elided, lower[..word.Length]))
                || (!isBehindInitial && Has(_surnameStarters, lower[..word.Length])));
    }

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
