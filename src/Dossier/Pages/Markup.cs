namespace Dossier.Pages;

/// <summary>HTML that our own renderer wrote: text in it is escaped, and nothing of the author's was copied as it was.</summary>
/// <param name="Html">The HTML.</param>
public readonly record struct Markup(string Html);
