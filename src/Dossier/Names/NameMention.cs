using System.Collections.Immutable;
using Dossier.Names.Recognition;
using Dossier.Text;

namespace Dossier.Names;

/// <summary>How a mention names its record.</summary>
public enum NameForm
{
    /// <summary>By the name, in any language; for a person also by the first and the last name alone.</summary>
    Full,

    /// <summary>By an alias.</summary>
    Alias,

    /// <summary>By the surname alone, after an earlier mention of the person.</summary>
    Surname,

    /// <summary>By letters that the article itself set beside the name: <c>the Islamic State (ISIS)</c>.</summary>
    Acronym,

    /// <summary>By words that the maintainer identified (<see cref="NameMention.Ruling"/>).</summary>
    Ruled,
}

/// <summary>A place of an article that names the subject of an authority record.</summary>
/// <param name="Span">The name in the plain text, without a possessive 's or an elided article.</param>
/// <param name="Record">What is named.</param>
/// <param name="Form">How.</param>
/// <param name="Written">The characters of the span.</param>
public sealed record NameMention(TextSpan Span, AuthorityRecord Record, NameForm Form, string Written)
{
    /// <summary>Whether the rules only think it likely: a title and a surname that one listed person bears, where no full
    /// name came before.</summary>
    public bool IsTentative { get; init; }

    /// <summary>What the maintainer says of it; null where the rules found it.</summary>
    public NameRuling? Ruling { get; init; }
}

/// <summary>A name of several records, where the rules can't tell which is meant: it is linked to none.</summary>
/// <param name="Span">The name in the plain text.</param>
/// <param name="Candidates">The records, in the order of the registry; two or more.</param>
/// <param name="Written">The characters of the span.</param>
public sealed record AmbiguousName(TextSpan Span, ImmutableArray<AuthorityRecord> Candidates, string Written);

/// <summary>A place of an article that names somebody who is not listed.</summary>
/// <param name="Span">The name in the plain text.</param>
/// <param name="Name">The full name, as the article has it first.</param>
/// <param name="Written">The characters of the span: the full name or the surname.</param>
/// <param name="Evidence">What speaks for a person, where it is a full name; null for a surname.</param>
public sealed record UnlistedMention(TextSpan Span, string Name, string Written, EvidenceSet? Evidence);

/// <summary>The names of an article, each in the order of the text.</summary>
/// <param name="Mentions">What is linked; none overlaps another.</param>
/// <param name="Ambiguous">What several records could be.</param>
/// <param name="Unlisted">People without a record; none overlaps a mention.</param>
public sealed record NamesFound(
    ImmutableArray<NameMention> Mentions, ImmutableArray<AmbiguousName> Ambiguous, ImmutableArray<UnlistedMention> Unlisted);
