using System.Collections.Immutable;
using Dossier.Names;

namespace Dossier.Pages;

/// <summary>
/// A page at the address of a record that there is no more. It leads on to the record that took its place, names those
/// that it was split into, or says that it was removed. No list of pages has it, and no search engine should.
/// </summary>
public sealed record MovedPage : Page
{
    /// <inheritdoc/>
    public override Section Section => RecordSections.Of(Kind);

    /// <summary>What the record was.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>What took its place: one record, several, or none where it was removed.</summary>
    public required ImmutableArray<RecordCard> Targets { get; init; }

    /// <summary>Why it was removed; null where something took its place.</summary>
    public required string? Because { get; init; }
}
