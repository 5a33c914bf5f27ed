using System.Collections.Immutable;
using Dossier.Names.Languages;
using Dossier.Names.Matching;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Names;

/// <summary>
/// Finds the mentions of authority records in articles. Built once, immutable, and safe to use from many threads.
/// The time to search an article does not depend on how many records there are.
/// </summary>
public sealed class NameMatcher
{
    private readonly NameTrie _trie;
    private readonly ImmutableArray<AuthorityRecord> _records;

    private NameMatcher(NameTrie trie, ImmutableArray<AuthorityRecord> records)
    {
        _trie = trie;
        _records = records;
    }

    /// <summary>Makes a matcher for all names of a registry. A record that no text can name is reported.</summary>
    public static NameMatcher Create(AuthorityRegistry registry, DiagnosticBag diagnostics) =>
        new(NameTrieBuilder.Build(registry.All, diagnostics), registry.All);

    /// <summary>The mentions in an article.</summary>
    /// <param name="text">The article. Only its prose is searched, and no name spans two blocks.</param>
    /// <param name="language">The article's language: it says which words are titles before a surname.</param>
    /// <param name="rulings">What the maintainer says. Several may say of one passage what it is not; else no two overlap.</param>
    /// <param name="introduced">Who was named before the text begins; null for nobody.</param>
    public NamesFound Find(ArticleText text, LanguageTag language, ImmutableArray<NameRuling> rulings, IntroducedPeople? introduced = null)
    {
        var words = NameLanguage.Of(language);
        using var tokens = ArticleTokens.Read(text);
        return new NameScan(_trie, _records, text.Plain, words, tokens.Words, rulings, introduced ?? IntroducedPeople.Nobody).Run();
    }
}
