namespace Dossier.Quotes;

/// <summary>How sure somebody is of what they say about a passage (TEI's <c>@cert</c>).</summary>
public enum Certainty
{
    /// <summary>A guess with reasons.</summary>
    Low,

    /// <summary>Likely.</summary>
    Medium,

    /// <summary>As good as known.</summary>
    High,
}
