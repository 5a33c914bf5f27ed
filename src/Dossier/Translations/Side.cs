namespace Dossier.Translations;

/// <summary>One of the two texts of a pair.</summary>
public enum Side
{
    /// <summary>The original.</summary>
    Source,

    /// <summary>The translation.</summary>
    Target,
}
