using Dossier.Quotes;

namespace Dossier.Theme;

/// <summary>How names were told, for people to read.</summary>
public static class IdentificationWords
{
    /// <summary>How a name was read.</summary>
    /// <param name="because">The editor's reason; null where the rules only think it likely.</param>
    /// <param name="certainty">How sure the editor is, or null.</param>
    /// <param name="words">The interface's words.</param>
    public static string Of(string? because, Certainty? certainty, Words words) => because is null
        ? words["basis.tentative"]
        : words.Say("basis.identified", Because(because, certainty, words));

    /// <summary>An editor's reason, and how sure the editor is.</summary>
    public static string Because(string reason, Certainty? certainty, Words words) => certainty is { } sure
        ? $"{reason} · {words["certainty." + sure.ToString().ToLowerInvariant()]}"
        : reason;
}
