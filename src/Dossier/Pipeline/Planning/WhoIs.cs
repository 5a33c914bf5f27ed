using Dossier.Names;
using Dossier.Text;

namespace Dossier.Pipeline.Planning;

/// <summary>
/// What a reader who stops at a name is told, and a screen reader says: who it is. It stands at every mention, since the
/// page has no script and a stylesheet can show no text but an element's own; so it is short.
/// </summary>
internal static class WhoIs
{
    private const int Width = 80;

    /// <summary>
    /// <c>Jack Dorsey: Co-founder of Twitter</c>. Without the name where the text has just that; with a question mark where it
    /// is only likely; empty where there is nothing to add.
    /// </summary>
    public static string Of(NameMention mention, LanguageTag language)
    {
        var name = mention.Record.NameIn(language);
        var description = mention.Record.DescriptionIn(language);
        if (mention.Written == name && !mention.IsTentative)
        {
            return description is null ? string.Empty : Shorten(description);
        }

        name += mention.IsTentative ? "?" : string.Empty;
        return Shorten(description is null ? name : $"{name}{(mention.IsTentative ? " " : ": ")}{description}");
    }

    /// <summary>Cut behind a clause, where one ends in the second half.</summary>
    private static string Shorten(string text)
    {
        var line = KeywordInContext.Shorten(text, Width);
        var clause = line.EndsWith('…') ? line.LastIndexOfAny([',', ';', '.']) : -1;
        return clause > Width / 2 ? line[..clause] + " …" : line;
    }
}
