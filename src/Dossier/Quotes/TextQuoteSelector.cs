namespace Dossier.Quotes;

/// <summary>
/// Points at a passage by its words (W3C Web Annotation Data Model, section 4.2.4).
/// </summary>
/// <param name="Exact">The passage.</param>
/// <param name="Prefix">Words directly before it; empty where none are needed.</param>
/// <param name="Suffix">Words directly behind it; empty where none are needed.</param>
public sealed record TextQuoteSelector(string Exact, string Prefix, string Suffix);
