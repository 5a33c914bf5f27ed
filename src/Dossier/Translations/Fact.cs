using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Translations;

/// <summary>What kind of thing a sentence states in a form that does not depend on its language.</summary>
public enum FactKind
{
    /// <summary>A person, an organization or a place that the dossier has a record of.</summary>
    Name,

    /// <summary>A date or a span of dates.</summary>
    Date,

    /// <summary>A number in digits.</summary>
    Number,
}

/// <summary>Something that a translation should keep.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">The same in every language: <c>person/jack-dorsey</c>, <c>2015-05</c> (EDTF), <c>125000</c>.</param>
/// <param name="Written">As it stands in the text: <c>125.000</c>.</param>
public sealed record Fact(FactKind Kind, string Key, string Written)
{
    /// <summary>Where it begins in the text of its segment, in UTF-16 units.</summary>
    public int Start { get; init; }

    /// <summary>Of a name, all the names of its record, in all languages; otherwise none.</summary>
    public ImmutableArray<string> Forms { get; init; } = [];

    /// <summary>Of a date, whether words alone lead to it from another date: <c>yesterday</c>, <c>two days later</c>.</summary>
    public bool IsRelative { get; init; }

    /// <summary>Of a date that does not stand in its words alone, the date that the rest is taken from; otherwise null.</summary>
    public string? Reference { get; init; }

    /// <summary>Where it stands in the text of its segment.</summary>
    public TextSpan Place => new(Start, Written.Length);
}
