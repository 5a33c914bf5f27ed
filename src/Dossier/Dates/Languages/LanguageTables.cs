using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Dates.Grammar;
using Dossier.Text;

namespace Dossier.Dates.Languages;

/// <summary>The tables of this folder, each compiled when a text first needs it.</summary>
internal static class LanguageTables
{
    /// <summary>The languages: primary subtags of BCP 47, sorted. A table and its holidays are called after their language.</summary>
    public static ImmutableArray<string> Primaries { get; } = ["de", "en", "es", "fr", "it", "pt"];

    private static readonly FrozenDictionary<string, Lazy<DateLanguage>> Tables = Primaries.ToFrozenDictionary(
        primary => primary,
        primary => new Lazy<DateLanguage>(() => LanguageTable.Compile(Read(primary), Read(primary + ".holidays"))),
        StringComparer.Ordinal);

    /// <summary>The table of a language; null where there is none.</summary>
    public static DateLanguage? Of(LanguageTag language) => Tables.TryGetValue(language.Primary, out var table) ? table.Value : null;

    private static string Read(string name)
    {
        using var stream = typeof(LanguageTables).Assembly.GetManifestResourceStream($"Dossier.Dates.Languages.{name}.txt")
            ?? throw new InvalidOperationException($"There is no table {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
