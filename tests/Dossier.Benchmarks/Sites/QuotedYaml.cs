using System.Text;

namespace Dossier.Benchmarks.Sites;

/// <summary>Double-quoted scalars (YAML 1.2, 7.3.1), so that no text of ours can mean something else in YAML.</summary>
public static class QuotedYaml
{
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var letter in text)
        {
            quoted.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                _ => letter.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A flow sequence: <c>["a", "b"]</c>.</summary>
    public static string List(IEnumerable<string> items) => $"[{string.Join(", ", items.Select(Quote))}]";
}
