namespace Dossier.Translations.Editing;

/// <summary>What an editor found a discrepancy to be.</summary>
public enum VerdictKind
{
    /// <summary>The translation is wrong there.</summary>
    Error,

    /// <summary>The texts differ, and the translation is right to.</summary>
    Justified,

    /// <summary>There is no difference: the check was mistaken.</summary>
    FalseAlarm,
}

/// <summary>An editor's word on a discrepancy, shown beside it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Because">The reason; plain text.</param>
/// <param name="By">Whose word it is, or null.</param>
public sealed record Verdict(VerdictKind Kind, string Because, string? By);
