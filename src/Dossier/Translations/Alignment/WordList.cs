using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Translations.Alignment;

/// <summary>A bilingual word list of the maintainer's: used where there is one, never needed.</summary>
public sealed record WordList
{
    /// <summary>The language of the first column.</summary>
    public required LanguageTag SourceLanguage { get; init; }

    /// <summary>The language of the second.</summary>
    public required LanguageTag TargetLanguage { get; init; }

    /// <summary>Words or phrases and a translation of each.</summary>
    public required ImmutableArray<(string Source, string Target)> Entries { get; init; }

    /// <summary>The same list read from the other language.</summary>
    public WordList Reversed() => new()
    {
        SourceLanguage = TargetLanguage,
        TargetLanguage = SourceLanguage,
        Entries = [.. Entries.Select(entry => (entry.Target, entry.Source))],
    };
}
