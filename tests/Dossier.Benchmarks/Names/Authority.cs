using Dossier.Benchmarks.Sentences;

namespace Dossier.Benchmarks.Names;

/// <summary>A person, an organization or a place: one record of people.yaml and of its sisters.</summary>
/// <param name="SortName">The form an index is ordered by; null where it is the name itself.</param>
/// <param name="ShortName">The surname of a person; for the others, their name.</param>
public sealed record Authority(
    string Id, Bilingual Name, string? SortName, Bilingual ShortName, string? Alias, Bilingual Description);
