using Dossier.Pages;
using Dossier.Quotes;

namespace Dossier.Theme;

/// <summary>How names were told, for people to read.</summary>
public static class IdentificationWords
{
    /// <summary>How a name was read.</summary>
    public static string Of(ReadName name, Words words) => name.Because is { } because
        ? words.Say("basis.identified", Because(because, name.Certainty, words))
        : words["basis.tentative"];

    /// <summary>An editor's reason, and how sure the editor is.</summary>
    public static string Because(string reason, Certainty? certainty, Words words) => certainty is { } sure
        ? $"{reason} · {words["certainty." + sure.ToString().ToLowerInvariant()]}"
        : reason;
}
