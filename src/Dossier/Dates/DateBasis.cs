namespace Dossier.Dates;

/// <summary>What the value of a date mention rests on.</summary>
public enum DateBasis
{
    /// <summary>The text alone: <c>24 February 2016</c>.</summary>
    Absolute,

    /// <summary>The text and the publication date, which it points away from: <c>last year</c>, <c>on Sunday</c>.</summary>
    Relative,

    /// <summary>The text, with the year that it leaves out taken from the publication date: <c>in October</c>.</summary>
    Context,

    /// <summary>The maintainer, who set it against whatever was recognised.</summary>
    Corrected,
}
