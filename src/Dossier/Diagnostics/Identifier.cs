namespace Dossier.Diagnostics;

/// <summary>The form of the ids that maintainers give: <c>jack-dorsey</c>. They become file names and addresses.</summary>
public static class Identifier
{
    /// <summary>The most characters that an id has.</summary>
    public const int Longest = 100;

    /// <summary>The same as a regular expression, but for the length.</summary>
    public const string Pattern = "[a-z0-9]+(?:-[a-z0-9]+)*";

    /// <summary>Lower-case letters of ASCII and digits, in groups with one hyphen between; at most 100 characters.</summary>
    public static bool IsValid(string id) =>
        id.Length is > 0 and <= Longest
        && id[0] != '-' && id[^1] != '-'
        && !id.Contains("--", StringComparison.Ordinal)
        && id.All(c => c is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'));
}
