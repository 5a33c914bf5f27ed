using System.Globalization;
using System.Text;

namespace Dossier.Yaml;

/// <summary>Writes texts as YAML, for what maintainers paste.</summary>
public static class YamlText
{
    /// <summary>
    /// The text in double quotation marks (YAML 1.2, section 7.3.1), on one line: whatever is in it, it is read back as it
    /// was, and never as a number, a truth value or nothing.
    /// </summary>
    public static string Quoted(string text)
    {
        var yaml = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => yaml.Append('\\').Append(c),
                '\n' => yaml.Append("\\n"),
                _ when MustBeEscaped(c) => yaml.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => yaml.Append(c),
            };
        }

        return yaml.Append('"').ToString();
    }

    /// <summary>What ends a line, or can't be seen.</summary>
    private static bool MustBeEscaped(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        || (char.IsWhiteSpace(c) && c != ' ');
}
