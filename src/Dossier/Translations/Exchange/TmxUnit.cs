using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Translations.Exchange;

/// <summary>A translation unit of a TMX file (element <c>tu</c>).</summary>
public sealed record TmxUnit
{
    /// <summary>The pair that it is from, where Dossier wrote the file; otherwise null.</summary>
    public required string? Pair { get; init; }

    /// <summary>Its variants (<c>tuv</c>), in the order of the file: a language as it is written, and the text without codes.</summary>
    public required ImmutableArray<(string Language, string Text)> Variants { get; init; }

    /// <summary>Where it begins.</summary>
    public required SourceSpan Place { get; init; }
}
