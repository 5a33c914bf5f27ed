using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>What the checks know of a language, from <c>Translations/Languages</c>. Words are in lower case.</summary>
internal sealed class CheckLanguage
{
    private static readonly FrozenDictionary<string, Lazy<CheckLanguage>> Tables = new[] { "de", "en", "es", "fr", "it", "pt" }.ToFrozenDictionary(
        primary => primary, primary => new Lazy<CheckLanguage>(() => new CheckLanguage(primary)), StringComparer.Ordinal);

    private CheckLanguage(string primary)
    {
        var entries = ResourceLines.Entries($"Translations.Languages.{primary}");
        Primary = primary;
        Function = entries["function"].ToFrozenSet(StringComparer.Ordinal);
        Endings = [.. entries["endings"]];
        Letters = entries.TryGetValue("letters", out var letters) ? string.Concat(letters) : "";
        Doubles = entries["doubles"].ToFrozenSet(StringComparer.Ordinal);
        Numbers = Values(entries["numbers"]).ToFrozenDictionary(
            pair => pair.Key.TrimStart('~'), pair => (decimal.Parse(pair.Value, CultureInfo.InvariantCulture), pair.Key[0] == '~'), StringComparer.Ordinal);
        NumbersJoin = entries["numbers-join"].ToFrozenSet(StringComparer.Ordinal);
        Ordinals = Values(entries["ordinals"]).ToFrozenDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        Units = Values(entries["units"]).ToFrozenDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
    }

    /// <summary>All languages that there is a table of, by their subtag.</summary>
    public static IEnumerable<CheckLanguage> All => Tables.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.Value);

    /// <summary>The table of a language; null where there is none.</summary>
    public static CheckLanguage? Of(LanguageTag language) => Tables.TryGetValue(language.Primary, out var table) ? table.Value : null;

    /// <summary>Its primary subtag.</summary>
    public string Primary { get; }

    /// <summary>Its commonest function words.</summary>
    public FrozenSet<string> Function { get; }

    /// <summary>Ends of words that are common in it and rarer in its neighbours.</summary>
    public ImmutableArray<string> Endings { get; }

    /// <summary>Letters and marks that its neighbours do not have.</summary>
    public string Letters { get; }

    /// <summary>Words that may stand twice.</summary>
    public FrozenSet<string> Doubles { get; }

    /// <summary>Number words, with their values, and whether they are other words too.</summary>
    public FrozenDictionary<string, (decimal Value, bool IsWeak)> Numbers { get; }

    /// <summary>Words that join number words.</summary>
    public FrozenSet<string> NumbersJoin { get; }

    /// <summary>Words that say a number in another way: ordinals, halves, pairs.</summary>
    public FrozenDictionary<string, string> Ordinals { get; }

    /// <summary>Units and currencies, with what they are called in every language: <c>usd</c>.</summary>
    public FrozenDictionary<string, string> Units { get; }

    private static IEnumerable<KeyValuePair<string, string>> Values(string[] entries) =>
        entries.Select(entry => entry.Split('=')).Select(parts => KeyValuePair.Create(parts[0], parts[1]));
}
