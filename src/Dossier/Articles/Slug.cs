using System.Globalization;
using System.Text;
using Dossier.Diagnostics;
using Dossier.Yaml;

namespace Dossier.Articles;

/// <summary>The part of an address that names an article: lower-case letters, digits and hyphens.</summary>
public readonly record struct Slug : IComparable<Slug>
{
    private const int Longest = 120;

    // What is no space and no sign of ASCII, capitals included, in groups with one hyphen between.
    private const string Group = @"[^\x00-\x2f\x3a-\x60\x7b-\x7f\s]+";

    private Slug(string value) => Value = value;

    /// <summary>A slug as the maintainer's files give it.</summary>
    internal static TextForm Form { get; } = new() { Pattern = $"^{Group}(?:-{Group})*$", Longest = Longest, Advice = Codes.SlugInvalid.Hint };

    /// <summary>The slug itself.</summary>
    public string Value { get; }

    /// <summary>
    /// Makes a slug of a file's name or of a key: letters lose their diacritics and capitals, letters of other scripts and
    /// digits stay, everything else becomes one hyphen. A text without letters or digits has no slug, nor has one that
    /// Windows keeps for devices or that names the folder's index.
    /// </summary>
    public static bool TryParse(string text, out Slug slug)
    {
        var clean = new StringBuilder(text.Length);
        var whole = string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
        foreach (var rune in whole.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (clean.Length > 0 && IsPartOfLetter(rune)))
            {
                clean.Append(Rune.ToLowerInvariant(rune));
            }
            else if (!IsDiacritic(rune) && clean.Length > 0 && clean[^1] != '-')
            {
                clean.Append('-');
            }
        }

        var value = clean.ToString().TrimEnd('-').Normalize(NormalizationForm.FormC);
        slug = new Slug(value);
        return value.Length is > 0 and <= Longest && value is not ("index" or "con" or "prn" or "aux" or "nul" or ['c', 'o', 'm', >= '0' and <= '9'] or ['l', 'p', 't', >= '0' and <= '9']);
    }

    private static bool IsDiacritic(Rune rune) => rune.Value is >= 0x300 and <= 0x36f;

    /// <summary>A vowel sign of Hindi, a voicing mark of Japanese: without it, the word is another one.</summary>
    private static bool IsPartOfLetter(Rune rune) =>
        !IsDiacritic(rune) && Rune.GetUnicodeCategory(rune) is (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <inheritdoc/>
    public int CompareTo(Slug other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
