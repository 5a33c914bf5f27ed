using Dossier.Quotes;

namespace Dossier.Annotations.Exchange;

/// <summary>
/// Our kinds as motivations (W3C Web Annotation Data Model, section 3.3.5), and the tags that say what motivations can't:
/// the kind itself, and <c>certainty: high</c>.
/// </summary>
internal static class Motivations
{
    private const string CertaintyTag = "certainty: ";

    /// <summary>Those that say nothing that a note does not say by itself.</summary>
    private static readonly string[] Silent = ["commenting", "describing", "highlighting", "tagging", "replying"];

    /// <summary>The motivation of a kind.</summary>
    public static string Of(AnnotationKind kind) => kind switch
    {
        AnnotationKind.Correction => "editing",
        AnnotationKind.Identification => "identifying",
        AnnotationKind.Source => "linking",
        _ => "commenting",
    };

    /// <summary>The kind of a motivation; null where it is no kind of ours.</summary>
    public static AnnotationKind? KindOf(string motivation) => motivation switch
    {
        "editing" => AnnotationKind.Correction,
        "identifying" => AnnotationKind.Identification,
        "linking" => AnnotationKind.Source,
        _ => null,
    };

    /// <summary>Whether a motivation has to be told to readers: it is neither a kind nor what every note does.</summary>
    public static bool IsWorthATag(string motivation) => KindOf(motivation) is null && !Silent.Contains(motivation);

    /// <summary>The tag of a kind.</summary>
    public static string Tag(AnnotationKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The tag of a certainty.</summary>
    public static string Tag(Certainty certainty) => CertaintyTag + certainty.ToString().ToLowerInvariant();

    /// <summary>The kind that a tag names, or null.</summary>
    public static AnnotationKind? KindOfTag(string tag) => Named<AnnotationKind>(tag);

    /// <summary>The certainty that a tag names, or null.</summary>
    public static Certainty? CertaintyOfTag(string tag) =>
        tag.StartsWith(CertaintyTag, StringComparison.OrdinalIgnoreCase) ? Named<Certainty>(tag[CertaintyTag.Length..]) : null;

    private static T? Named<T>(string word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), word, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }
}
