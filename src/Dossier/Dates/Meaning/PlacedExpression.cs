namespace Dossier.Dates.Meaning;

/// <summary>An expression and the part of the text that it was read from: offsets of UTF-16 units.</summary>
internal readonly record struct PlacedExpression(DateExpression Expression, int Start, int End);
