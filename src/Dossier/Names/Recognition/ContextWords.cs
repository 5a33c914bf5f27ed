using System.Collections.Frozen;
using Dossier.Text;

namespace Dossier.Names.Recognition;

/// <summary>The small words around names, by language; folded.</summary>
internal static class ContextWords
{
    private static readonly FrozenSet<string> Saints = Set("san santa santo sant saint sainte sankt st ste sao sveti");

    // A noun with one of these endings before a name says what the person does: "attore", "Schauspielerin", "economist".
    private static readonly FrozenDictionary<string, string[]> Professions = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["en"] = ["er", "or", "ist", "ian", "man", "ess"],
        ["it"] = ["ista", "tore", "trice", "ese", "ano", "ana", "nte", "logo", "ico"],
        ["fr"] = ["eur", "euse", "rice", "iste", "ien", "ienne", "logue", "ais", "aise", "ier", "iere"],
        ["es"] = ["ista", "dor", "dora", "tor", "triz", "ero", "era", "logo", "nte", "ico", "ano", "ana"],
        ["pt"] = ["ista", "dor", "dora", "tor", "triz", "eiro", "eira", "logo", "nte", "ico", "ano", "ana"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FrozenDictionary<string, WordRole>> Roles = new Dictionary<string, FrozenDictionary<string, WordRole>>(StringComparer.Ordinal)
    {
        ["en"] = Table("the a an this that its their his her our", "", "in at near from to of into across around towards outside"),
        ["it"] = Table("il lo la i gli le l un uno una", "del della dello dei delle degli dell nel nella nello nei nelle negli nell al alla allo ai alle agli all dal dalla dallo dai dalle dall sul sulla sullo sui sulle sull", "in di a ad presso via"),
        ["fr"] = Table("le la les l un une ce cette son sa ses", "du des au aux", "en dans a chez vers"),
        ["es"] = Table("el la los las un una su este esta", "del al", "en de a hacia desde"),
        ["pt"] = Table("o a os as um uma seu sua", "do da dos das no na nos nas ao pelo pela", "em de para"),
        ["de"] = Table("der die das den dem des ein eine einen einem einer", "im am vom zum zur beim ins ans", "in an aus nach bei von"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a folded word can be in a language; English, where that has no table.</summary>
    public static WordRole RoleOf(ReadOnlySpan<char> folded, LanguageTag language)
    {
        var roles = (Roles.GetValueOrDefault(language.Primary) ?? Roles["en"]).GetAlternateLookup<ReadOnlySpan<char>>();
        return (roles.TryGetValue(folded, out var role) ? role : WordRole.None)
            | (IsIn(NameWords.Particles, folded) ? WordRole.Particle : WordRole.None)
            | (IsIn(NameWords.Suffixes, folded) ? WordRole.Suffix : WordRole.None)
            | (IsIn(Saints, folded) ? WordRole.Saint : WordRole.None);
    }

    /// <summary>Whether a folded word means that a saint follows.</summary>
    public static bool IsSaint(string folded) => Saints.Contains(folded.TrimEnd('.'));

    /// <summary>Whether a folded word has the ending of a profession or of an inhabitant in a language.</summary>
    public static bool IsProfession(ReadOnlySpan<char> folded, LanguageTag language)
    {
        if (folded.Length > 4 && Professions.TryGetValue(language.Primary, out var endings))
        {
            foreach (var ending in endings)
            {
                if (folded.EndsWith(ending, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static FrozenDictionary<string, WordRole> Table(string articles, string joined, string locatives)
    {
        var roles = new Dictionary<string, WordRole>(StringComparer.Ordinal);
        Add(articles, WordRole.Article);
        Add(joined, WordRole.JoinedArticle);
        Add(locatives, WordRole.Locative);
        return roles.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string words, WordRole role)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                roles[word] = roles.GetValueOrDefault(word) | role;
            }
        }
    }

    private static bool IsIn(FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
