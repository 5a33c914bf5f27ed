using System.Globalization;
using System.Text;

namespace Dossier.Benchmarks.Names;

/// <summary>Words as they stand in an address: lower-case ASCII letters and digits, with hyphens between.</summary>
public static class Slug
{
    public static string From(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var letter in words.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
