namespace Dossier.Dates;

/// <summary>An expression and the tokens that it was read from.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last token.</param>
/// <param name="Expression">What they say.</param>
internal readonly record struct DateMatch(int First, int End, DateExpression Expression);
