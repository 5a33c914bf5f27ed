using Dossier.Edtf;
using Dossier.Text;

namespace Dossier.Dates;

/// <summary>A date that an article names: a TIMEX3 expression of type DATE, resolved.</summary>
public sealed record DateMention
{
    /// <summary>Where it stands in the article's plain text, without the preposition and the article before it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The date that is meant.</summary>
    public required EdtfDate Value { get; init; }

    /// <summary>What the value rests on.</summary>
    public required DateBasis Basis { get; init; }

    /// <summary>The text of <see cref="Span"/>.</summary>
    public required string Written { get; init; }

    /// <summary>Why the maintainer set the date: plain text. Null where it was recognised.</summary>
    public string? Because { get; init; }
}
