using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Names.Suggestions;

/// <summary>A name that stands in an article and has no record.</summary>
/// <param name="Kind">What it is likely to be; null where that can't be told.</param>
/// <param name="Name">The name, in full where the article gives it in full.</param>
/// <param name="Span">Its place in the plain text.</param>
/// <param name="Why">What speaks for it, in words; empty for a place that merely repeats the name (a surname).</param>
public sealed record UnlistedName(RecordKind? Kind, string Name, TextSpan Span, ImmutableArray<string> Why);

/// <summary>A name that the dossier could list.</summary>
/// <typeparam name="TPlace">Where a mention is.</typeparam>
public sealed record Suggestion<TPlace>
{
    /// <summary>What it is likely to be; null where that can't be told.</summary>
    public required RecordKind? Kind { get; init; }

    /// <summary>The name, as it is written most often.</summary>
    public required string Name { get; init; }

    /// <summary>An id that no record has.</summary>
    public required string Id { get; init; }

    /// <summary>Every place that names it, in the order of the articles and their texts.</summary>
    public required ImmutableArray<TPlace> Places { get; init; }

    /// <summary>Why it is taken for a name of its kind: what was found at any of its places, most often first.</summary>
    public required ImmutableArray<string> Why { get; init; }
}
