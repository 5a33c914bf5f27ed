namespace Dossier.Translations.Exchange;

/// <summary>A pair as it is exchanged.</summary>
/// <param name="Name">What tells it from others: the slug of the translation.</param>
/// <param name="Bitext">The texts and their beads.</param>
public sealed record TmxPair(string Name, Bitext Bitext);
