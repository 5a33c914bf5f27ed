using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Names.Recognition;
using Dossier.Text;

namespace Dossier.Names.Languages;

/// <summary>The words around names in one language: a table of this folder, read when a text first needs it.</summary>
internal sealed class NameLanguage
{
    private static readonly FrozenDictionary<string, Lazy<NameLanguage>> Tables = new[] { "de", "en", "es", "fr", "it", "pt" }.ToFrozenDictionary(
        primary => primary, primary => new Lazy<NameLanguage>(() => new NameLanguage(primary)), StringComparer.Ordinal);

    private readonly KeyTable<WordRole> _roles;
    private readonly KeyTable<bool> _capitalTitles;
    private readonly ImmutableArray<string> _titleEndings;
    private readonly ImmutableArray<string> _professionEndings;

    private NameLanguage(string primary)
    {
        var entries = ResourceLines.Entries($"Names.Languages.{primary}");
        var roles = new Dictionary<ulong, WordRole>();
        Add(entries.GetValueOrDefault("titles", []), WordRole.Title);
        Add(entries.GetValueOrDefault("royal-titles", []), WordRole.Title | WordRole.Royal);
        Add(entries.GetValueOrDefault("openers", []), WordRole.Opener);
        Add(entries.GetValueOrDefault("articles", []), WordRole.Article);
        Add(entries.GetValueOrDefault("joined-articles", []), WordRole.JoinedArticle);
        Add(entries.GetValueOrDefault("locatives", []), WordRole.Locative);
        Add(NameWords.Particles, WordRole.Particle);
        Add(NameWords.Suffixes, WordRole.Suffix);
        Add(NameWords.Saints, WordRole.Saint);
        _roles = new KeyTable<WordRole>(roles);
        _capitalTitles = new KeyTable<bool>([.. entries.GetValueOrDefault("capital-titles", []).Select(word => KeyValuePair.Create(WordKey.Of(word), true))]);
        _titleEndings = [.. entries.GetValueOrDefault("title-endings", [])];
        _professionEndings = [.. entries.GetValueOrDefault("profession-endings", [])];
        var traits = entries.GetValueOrDefault("traits", []);
        CapitalisesNouns = traits.Contains("noun-capitals", StringComparer.Ordinal);
        HasGenitive = traits.Contains("genitive-s", StringComparer.Ordinal);

        void Add(IEnumerable<string> words, WordRole role)
        {
            foreach (var key in words.Select(word => WordKey.Of(word)))
            {
                roles[key] = roles.GetValueOrDefault(key) | role;
            }
        }
    }

    /// <summary>Whether every noun has a capital, so that a capital says nothing.</summary>
    public bool CapitalisesNouns { get; }

    /// <summary>Whether names take an s in the genitive: <c>Merkels</c>.</summary>
    public bool HasGenitive { get; }

    /// <summary>The table of a language; that of English, where there is none.</summary>
    public static NameLanguage Of(LanguageTag language) => (Tables.TryGetValue(language.Primary, out var table) ? table : Tables["en"]).Value;

    /// <summary>What part a word can play beside a name.</summary>
    public WordRole RoleOf(ReadOnlySpan<char> word, in NameToken token)
    {
        var role = _roles[token.Key];
        role |= HasEnding(word, _titleEndings) || (token.Has(TokenTraits.Capitalised) && _capitalTitles[token.Key]) ? WordRole.Title : WordRole.None;
        return role | (token.Has(TokenTraits.HasCapital) || word.Length < 5 || !HasEnding(word, _professionEndings) ? WordRole.None : WordRole.Profession);
    }

    private static bool HasEnding(ReadOnlySpan<char> word, ImmutableArray<string> endings)
    {
        const int longest = 48;
        if (endings.IsEmpty || word.Length > longest)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[longest * Folding.Growth];
        var folded = (ReadOnlySpan<char>)buffer[..Folding.Fold(word, buffer)];
        foreach (var ending in endings)
        {
            if (folded.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
