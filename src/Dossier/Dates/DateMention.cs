using Dossier.Edtf;
using Dossier.Text;

namespace Dossier.Dates;

/// <summary>A date that an article names, known and so indexed: a <see cref="Timex"/> of type date or time.</summary>
public sealed record DateMention
{
    /// <summary>Where it stands in the article's plain text, without the preposition before it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The date that is meant.</summary>
    public required EdtfDate Value { get; init; }

    /// <summary>What the value rests on.</summary>
    public required DateBasis Basis { get; init; }

    /// <summary>The text of <see cref="Span"/>.</summary>
    public required string Written { get; init; }

    /// <summary>The time of the clock, in 24 hours; null where none is named.</summary>
    public TimeOnly? Clock { get; init; }

    /// <summary>Of an expression that rests on a date named before, that date; otherwise null.</summary>
    public EdtfDate? Reference { get; init; }

    /// <summary>Of a corrected date, the maintainer's reason; otherwise null.</summary>
    public string? Because { get; init; }
}
