using System.Collections.Frozen;
using Dossier.Text;

namespace Dossier.Translations;

/// <summary>
/// The marks between groups of three digits, by language: Unicode CLDR, <c>numbers/symbols/group</c>. A table of our
/// own, because the table of the machine (ICU) changes with its version, and the build would change with it.
/// </summary>
internal sealed record NumberSeparators(string Group)
{
    /// <summary>No-break space, narrow no-break space, thin space, apostrophes: between digits, in any language.</summary>
    private const string Anywhere = "\u00A0\u202F\u2009'\u2019";

    private static readonly NumberSeparators Comma = new(",");
    private static readonly NumberSeparators Point = new(".");

    /// <summary>Nothing but what parts groups anywhere.</summary>
    private static readonly NumberSeparators Apostrophe = new("");

    /// <summary>A writer without a no-break space on the keyboard takes a plain one.</summary>
    private static readonly NumberSeparators Space = new(" ");

    private static readonly NumberSeparators PointOrSpace = new(". ");

    /// <summary>By the whole tag or, failing that, by its language.</summary>
    private static readonly FrozenDictionary<string, NumberSeparators> ByLanguage =
        new Dictionary<string, NumberSeparators>(StringComparer.Ordinal)
    {
        ["en"] = Comma, ["ja"] = Comma, ["zh"] = Comma, ["ko"] = Comma, ["th"] = Comma, ["he"] = Comma,
        ["hi"] = Comma, ["mt"] = Comma, ["cy"] = Comma, ["ga"] = Comma, ["es-MX"] = Comma, ["es-US"] = Comma,
        ["de-CH"] = Apostrophe, ["de-LI"] = Apostrophe, ["it-CH"] = Apostrophe,
        ["it"] = Point, ["de"] = Point, ["nl"] = Point, ["da"] = Point, ["el"] = Point, ["tr"] = Point,
        ["id"] = Point, ["ro"] = Point, ["hr"] = Point, ["sr"] = Point, ["sl"] = Point, ["ca"] = Point,
        ["gl"] = Point, ["eu"] = Point, ["vi"] = Point, ["is"] = Point,
        ["es"] = PointOrSpace, ["pt"] = PointOrSpace,
        ["fr"] = Space, ["pl"] = Space, ["cs"] = Space, ["sk"] = Space, ["hu"] = Space, ["ru"] = Space,
        ["uk"] = Space, ["bg"] = Space, ["sv"] = Space, ["nb"] = Space, ["nn"] = Space, ["no"] = Space,
        ["fi"] = Space, ["et"] = Space, ["lv"] = Space, ["lt"] = Space,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The marks of a language; of English where it is not in the table.</summary>
    public static NumberSeparators Of(LanguageTag language) =>
        ByLanguage.TryGetValue(language.Value, out var whole) ? whole
        : ByLanguage.TryGetValue(language.Primary, out var primary) ? primary
        : Comma;

    /// <summary>Whether a character may stand between groups of three digits.</summary>
    public bool IsGroup(char c) => Group.Contains(c, StringComparison.Ordinal) || Anywhere.Contains(c, StringComparison.Ordinal);
}
