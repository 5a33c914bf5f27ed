using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Dossier.Text;

namespace Dossier.Theme;

/// <summary>The words of the interface in one language, from <c>strings/&lt;language&gt;.json</c>.</summary>
public sealed class Words
{
    private const string Fallback = "en";
    private static readonly FrozenDictionary<string, Words> All = Load();
    private readonly FrozenDictionary<string, string> _words;

    private Words(LanguageTag language, FrozenDictionary<string, string> words)
    {
        Language = language;
        _words = words;
    }

    /// <summary>The languages that there are words in, sorted.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. All.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The language of these words.</summary>
    public LanguageTag Language { get; }

    /// <summary>The keys, for the test that all languages have the same.</summary>
    public IEnumerable<string> Keys => _words.Keys;

    /// <summary>A word.</summary>
    /// <exception cref="KeyNotFoundException">No language file has this key: a bug.</exception>
    public string this[string key] => _words[key];

    /// <summary>The words in a language, or in English where there are none.</summary>
    public static Words In(LanguageTag language) => All.GetValueOrDefault(language.Primary) ?? All[Fallback];

    /// <summary>The <c>lang</c> of a text among these words, where it is another language; null leaves the attribute out.</summary>
    public string? Lang(LanguageTag text) => text == Language ? null : text.Value;

    /// <summary>The <c>dir</c> of a text that runs the other way than these words.</summary>
    public string? Dir(LanguageTag text) => text.Direction == Language.Direction ? null : text.Direction;

    /// <summary>A sentence with something put into it.</summary>
    public string Say(string key, params ReadOnlySpan<object?> parts) => string.Format(CultureInfo.InvariantCulture, _words[key], parts);

    /// <summary>A number with the noun that fits it: <c>1 note</c>, <c>2 notes</c>.</summary>
    public string Count(string key, int number) => Say(number == 1 ? key + ".one" : key + ".other", number);

    /// <summary>What a language is called: <c>Italian</c>; of one that has no name here, its tag.</summary>
    public string LanguageName(LanguageTag language) => _words.GetValueOrDefault("language." + language.Primary) ?? language.Value;

    /// <summary>Names in a row: <c>a, b and c</c>.</summary>
    public string List(IReadOnlyList<string> items) => items.Count < 2
        ? string.Concat(items)
        : string.Join(", ", items.Take(items.Count - 1)) + " " + this["and"] + " " + items[^1];

    private static FrozenDictionary<string, Words> Load()
    {
        const string Folder = "strings/";
        var assembly = typeof(Words).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                var code = Path.GetFileNameWithoutExtension(name[Folder.Length..]);
                return new Words(
                    LanguageTag.TryParse(code, out var language) ? language : throw new FormatException($"strings/{code}.json is named after no language"),
                     JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal));
            })
            .ToFrozenDictionary(words => words.Language.Value, StringComparer.Ordinal);
    }
}
