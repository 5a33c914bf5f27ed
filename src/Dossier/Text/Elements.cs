using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dossier.Text;

/// <summary>The allow-list: the elements and attributes of HTML that an article may use. Everything else goes.</summary>
internal static class Elements
{
    /// <summary>Elements within a line.</summary>
    public static readonly FrozenSet<string> Inline = Set("a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q s samp small span strong sub sup u var wbr");

    /// <summary>Elements that hold lines; those in <see cref="Leaves"/> hold them directly.</summary>
    public static readonly FrozenSet<string> Blocks = Set("p blockquote ul ol li dl dt dd pre h1 h2 h3 h4 h5 h6 hr figure figcaption table thead tbody tfoot tr th td caption details summary div");

    /// <summary>Block elements that may hold text without a paragraph around it.</summary>
    public static readonly FrozenSet<string> Leaves = Set("p pre h1 h2 h3 h4 h5 h6 figcaption th td caption summary dt dd li");

    /// <summary>Elements without content.</summary>
    public static readonly FrozenSet<string> Void = Set("br hr img wbr");

    /// <summary>Elements that go with all they hold, because what they hold is not for readers.</summary>
    public static readonly FrozenSet<string> Dropped = Set("script style template noscript iframe object embed applet frame frameset head title meta link base svg math form input button select textarea option audio video source track canvas map area param noembed noframes xmp plaintext");

    /// <summary>What an element has to stand in; elsewhere it becomes a <c>div</c>.</summary>
    public static readonly FrozenDictionary<string, FrozenSet<string>> Parents = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["li"] = Set("ul ol"),
        ["dt"] = Set("dl"),
        ["dd"] = Set("dl"),
        ["figcaption"] = Set("figure"),
        ["summary"] = Set("details"),
        ["caption"] = Set("table"),
        ["thead"] = Set("table"),
        ["tbody"] = Set("table"),
        ["tfoot"] = Set("table"),
        ["tr"] = Set("thead tbody tfoot"),
        ["th"] = Set("tr"),
        ["td"] = Set("tr"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FrozenSet<string>> Attributes = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["a"] = Set("href title"),
        ["abbr"] = Set("title"),
        ["dfn"] = Set("title"),
        ["img"] = Set("src alt title"),
        ["ol"] = Set("start reversed type"),
        ["th"] = Set("colspan rowspan scope"),
        ["td"] = Set("colspan rowspan"),
        ["details"] = Set("open"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Everywhere = Set("lang dir");

    /// <summary>Whether an element may keep an attribute with this value.</summary>
    public static bool Allows(string tag, string attribute, string value) => attribute switch
    {
        "lang" => LanguageTag.TryParse(value, out _),
        "dir" => value is "ltr" or "rtl" or "auto",
        "start" or "colspan" or "rowspan" when !(value.Length is > 0 and < 5 && value.All(char.IsAsciiDigit)) => false,
        "type" when value is not ("1" or "a" or "A" or "i" or "I") => false,
        "scope" when value is not ("row" or "col" or "rowgroup" or "colgroup") => false,
        _ => Everywhere.Contains(attribute) || (Attributes.TryGetValue(tag, out var own) && own.Contains(attribute)),
    };

    /// <summary>An element with the span of its children, and whether a link lies in it.</summary>
    public static ElementNode Make(
        string tag, ImmutableArray<ContentAttribute> attributes, List<ContentNode> children, int start, int end) =>
        new(tag, attributes, [.. children])
        {
            Span = TextSpan.FromBounds(start, end),
            HasLink = tag == "a" || children.Exists(child => child is FootnoteReferenceNode or ElementNode { HasLink: true }),
        };

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
