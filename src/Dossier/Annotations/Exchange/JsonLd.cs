using System.Collections.Immutable;

namespace Dossier.Annotations.Exchange;

/// <summary>What objects of JSON-LD share.</summary>
internal static class JsonLd
{
    /// <summary>The types, without their vocabulary: <c>oa:Annotation</c> is an <c>Annotation</c>.</summary>
    public static ImmutableArray<string> Types(PlacedJson value) =>
        [.. value.Texts("type", "@type").Select(type => type[(type.LastIndexOfAny(['#', '/', ':']) + 1)..])];

    /// <summary>The address of an object, or the address that stands in its place.</summary>
    public static string? Address(PlacedJson? value) => value?.Text ?? value?["id", "@id"]?.Text;

    /// <summary>A text, or the text of <c>{"@value": …}</c>.</summary>
    public static string? Value(PlacedJson? value) => value?.Text ?? value?["@value", "value"]?.Text;
}
