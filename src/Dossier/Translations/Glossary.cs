using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Translations;

/// <summary>The terms of a dossier, from <c>glossary.yaml</c>.</summary>
/// <param name="Terms">In the order of the file.</param>
public sealed record Glossary(ImmutableArray<GlossaryTerm> Terms)
{
    /// <summary>No terms.</summary>
    public static Glossary Empty { get; } = new([]);
}

/// <summary>A term, and how it is to be translated.</summary>
public sealed record GlossaryTerm
{
    /// <summary>Its words in a source.</summary>
    public required string Text { get; init; }

    /// <summary>Their language.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>What it may be called, by BCP 47 tag.</summary>
    public required ImmutableSortedDictionary<string, ImmutableArray<string>> Translations { get; init; }

    /// <summary>What it must not be called, by BCP 47 tag.</summary>
    public required ImmutableSortedDictionary<string, ImmutableArray<string>> Forbidden { get; init; }

    /// <summary>What it may be called in a language: the exact tag's, else its primary language's; none where it does not say.</summary>
    public ImmutableArray<string> TranslationsIn(LanguageTag language) => In(Translations, language);

    /// <summary>What it must not be called in a language, likewise.</summary>
    public ImmutableArray<string> ForbiddenIn(LanguageTag language) => In(Forbidden, language);

    private static ImmutableArray<string> In(ImmutableSortedDictionary<string, ImmutableArray<string>> words, LanguageTag language) =>
        words.TryGetValue(language.Value, out var exact) || words.TryGetValue(language.Primary, out exact) ? exact : [];
}
