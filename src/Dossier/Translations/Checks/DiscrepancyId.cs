using System.Globalization;
using System.Text;

namespace Dossier.Translations.Checks;

/// <summary>
/// Addresses of discrepancies. They say the check, the segment and what was found, and nothing that changes when the rest
/// of the text does.
/// </summary>
internal static class DiscrepancyId
{
    private const int LongestKey = 60;

    /// <summary>Checks that only ever report the target: their addresses need not say so.</summary>
    private static readonly CheckInfo[] OfTarget =
    [
        CheckCatalogue.Addition, CheckCatalogue.Untranslated, CheckCatalogue.WrongLanguage, CheckCatalogue.DoubledWord,
        CheckCatalogue.Characters, CheckCatalogue.Unclosed, CheckCatalogue.Punctuation,
    ];

    /// <summary>An address: <c>number-p3s1-125000</c>, <c>added-number-p3s1-12500</c>.</summary>
    public static string Of(CheckInfo check, Side side, string segment, string? key)
    {
        // Whether a name was lost or translated is a judgement that may change; the address is not to change with it.
        var code = check == CheckCatalogue.NameTranslated ? CheckCatalogue.Name.Code : check.Code;
        var added = side == Side.Target && !OfTarget.Contains(check) ? "added-" : "";
        return key is null ? $"{added}{code}-{segment}" : $"{added}{code}-{segment}-{Escaped(key)}";
    }

    /// <summary>The same address for a second thing that is found in the same place.</summary>
    public static string Again(string id, int occurrence) => string.Create(CultureInfo.InvariantCulture, $"{id}.{occurrence}");

    /// <summary>A key with no character that a URL would have to escape; different keys stay different.</summary>
    private static string Escaped(string key)
    {
        var escaped = Uri.EscapeDataString(key.Replace("_", "__", StringComparison.Ordinal))
            .Replace("%2F", "/", StringComparison.Ordinal)
            .Replace('%', '_');
        return escaped.Length <= LongestKey
            ? escaped
            : string.Create(CultureInfo.InvariantCulture, $"{escaped[..LongestKey]}.{Fingerprint(key):x8}");
    }

    /// <summary>FNV-1a, 32 bits (Fowler, Noll, Vo): the same on every machine.</summary>
    private static uint Fingerprint(string key) =>
        Encoding.UTF8.GetBytes(key).Aggregate(2166136261u, (hash, b) => unchecked((hash ^ b) * 16777619u));
}
