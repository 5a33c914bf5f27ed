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
}

/// <summary>A place of an article that names the subject of an authority record.</summary>
/// <param name="Span">The name in the plain text, without a possessive 's or an elided article.</param>
/// <param name="Record">What is named.</param>
/// <param name="Form">How.</param>
/// <param name="Written">The characters of the span.</param>
public sealed record NameMention(TextSpan Span, AuthorityRecord Record, NameForm Form, string Written);
