using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Edtf;
using Dossier.Text;

namespace Dossier.Names;

/// <summary>What an authority record is about. The order is that of the site's indexes.</summary>
public enum RecordKind
{
    /// <summary>A person: <c>people.yaml</c>.</summary>
    Person,

    /// <summary>An organization or group: <c>organizations.yaml</c>.</summary>
    Organization,

    /// <summary>A place: <c>places.yaml</c>.</summary>
    Place,
}

/// <summary>The one record of a person, an organization or a place: what all of its mentions link to.</summary>
public sealed record AuthorityRecord
{
    /// <summary>A record is itself: it is looked up millions of times, and never by what it says.</summary>
    public bool Equals(AuthorityRecord? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>What it is about.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>Its permanent id, unique within its kind: <c>jack-dorsey</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name as it stands in running text: <c>Jack Dorsey</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name as an index sorts it: <c>Dorsey, Jack</c>. For a person, what is before the comma is the
    /// surname; without a comma the person has none.</summary>
    public required string SortName { get; init; }

    /// <summary>Other names in running text.</summary>
    public required ImmutableArray<string> Aliases { get; init; }

    /// <summary>The names in a language, by BCP 47 tag; the first of each is the one to show.</summary>
    public required ImmutableSortedDictionary<string, ImmutableArray<string>> Names { get; init; }

    /// <summary>What it is, in a sentence, by BCP 47 tag.</summary>
    public required ImmutableSortedDictionary<string, string> Descriptions { get; init; }

    /// <summary>The day of birth or founding as written, an EDTF date.</summary>
    public required EdtfDate? Born { get; init; }

    /// <summary>The day of death or dissolution as written, an EDTF date.</summary>
    public required EdtfDate? Died { get; init; }

    /// <summary>The same thing elsewhere: absolute http or https addresses (Wikidata, VIAF, …).</summary>
    public required ImmutableArray<string> SameAs { get; init; }

    /// <summary>Phrases that hold a name of this record and are not this one.</summary>
    public required ImmutableArray<string> Not { get; init; }

    /// <summary>The ids that it had before, whose pages lead to its own.</summary>
    public required ImmutableArray<FormerId> Formerly { get; init; }

    /// <summary>Where the record stands.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The name to show in a language: that of the exact tag, else that of its primary language, else
    /// <see cref="Name"/> (never the name in some third language).</summary>
    public string NameIn(LanguageTag language) =>
        Names.TryGetValue(language.Value, out var exact) ? exact[0]
        : Names.TryGetValue(language.Primary, out var primary) ? primary[0]
        : Name;

    /// <summary>The description to show in a language: that of the exact tag, else of its primary language, else the
    /// English one, else the first by ordinal order of the tags; null where there is none.</summary>
    public string? DescriptionIn(LanguageTag language) =>
        Descriptions.GetValueOrDefault(language.Value)
        ?? Descriptions.GetValueOrDefault(language.Primary)
        ?? Descriptions.GetValueOrDefault(LanguageTag.English.Value)
        ?? Descriptions.Values.FirstOrDefault();
}
