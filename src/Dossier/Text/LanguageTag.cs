namespace Dossier.Text;

/// <summary>A BCP 47 language tag (RFC 5646, section 2.1), in the case that section 2.1.1 recommends.</summary>
public readonly record struct LanguageTag
{
    private LanguageTag(string value) => Value = value;

    /// <summary>English: what a dossier is in where it does not say.</summary>
    public static LanguageTag English { get; } = new("en");

    /// <summary>The whole tag: <c>pt-BR</c>.</summary>
    public string Value { get; }

    /// <summary>The language alone: <c>pt</c>.</summary>
    public string Primary => Value.IndexOf('-', StringComparison.Ordinal) is var dash and > 0 ? Value[..dash] : Value;

    /// <summary>The direction of writing, for the <c>dir</c> attribute: <c>rtl</c> or <c>ltr</c>.</summary>
    public string Direction => Primary is "ar" or "he" or "fa" or "ur" or "yi" or "ps" or "sd" or "dv" or "ug" or "ckb" or "syr"
        || Value.Contains("-Arab", StringComparison.Ordinal) || Value.Contains("-Hebr", StringComparison.Ordinal) ? "rtl" : "ltr";

    /// <summary>Reads a well-formed tag: language, then script, region, variants and extensions.</summary>
    public static bool TryParse(string text, out LanguageTag tag)
    {
        tag = default;
        var parts = text.Split('-');
        if (parts[0].Length is < 2 or > 3 || !parts[0].All(char.IsAsciiLetter))
        {
            return false;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length is 0 or > 8 || !parts[i].All(char.IsAsciiLetterOrDigit) || (parts[i].Length == 1 && i == parts.Length - 1))
            {
                return false;
            }

            parts[i] = (i, parts[i].Length) switch
            {
                (> 0, 2) when parts[i].All(char.IsAsciiLetter) => parts[i].ToUpperInvariant(),
                (> 0, 4) when parts[i].All(char.IsAsciiLetter) => char.ToUpperInvariant(parts[i][0]) + parts[i][1..].ToLowerInvariant(),
                _ => parts[i].ToLowerInvariant(),
            };
        }

        tag = new LanguageTag(string.Join('-', parts));
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
