namespace Dossier.Quotes;

/// <summary>
/// Points at a passage by its words (W3C Web Annotation Data Model, section 4.2.4).
/// </summary>
/// <param name="Exact">The passage.</param>
/// <param name="Prefix">Words directly before it; empty where none are needed.</param>
/// <param name="Suffix">Words directly behind it; empty where none are needed.</param>
public sealed record TextQuoteSelector(string Exact, string Prefix, string Suffix)
{
    /// <summary>The prefix with the space before the passage, which is mostly not written.</summary>
    public string Before => Prefix.Length > 0 && Exact.Length > 0 && IsApart(Prefix[^1], Exact[0]) ? Prefix + " " : Prefix;

    /// <summary>The suffix with the space behind the passage.</summary>
    public string After => Suffix.Length > 0 && Exact.Length > 0 && IsApart(Exact[^1], Suffix[0]) ? " " + Suffix : Suffix;

    /// <summary>Whether a space has to be put between two characters, as far as these tell.</summary>
    private static bool IsApart(char left, char right) =>
        !char.IsWhiteSpace(left) && !char.IsWhiteSpace(right)
        && left is not ('(' or '[' or '“' or '‘' or '«' or '„' or '\'' or '’' or '-' or '/')
        && right is not (')' or ']' or '”' or '’' or '»' or ',' or '.' or ';' or ':' or '!' or '?' or '-' or '/');
}
