using System.Text.RegularExpressions;

namespace Dossier.BrowserTests.Support;

/// <summary>The headers that <c>netlify.toml</c> sets on every answer.</summary>
public static partial class NetlifyFile
{
    /// <summary>Name → value, from the table whose path is <c>/*</c>.</summary>
    public static IReadOnlyDictionary<string, string> Headers { get; } = Read();

    private static Dictionary<string, string> Read()
    {
        var tables = File.ReadAllText(Repository.At("netlify.toml")).Split("[[headers]]");
        var everywhere = Assert.Single(tables, table => table.Contains("for = \"/*\"", StringComparison.Ordinal));
        return Setting().Matches(everywhere[everywhere.IndexOf("[headers.values]", StringComparison.Ordinal)..])
            .ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value, StringComparer.OrdinalIgnoreCase);
    }

    [GeneratedRegex("""^\s*(?<name>[A-Za-z-]+) = "(?<value>[^"]*)"$""", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Setting();
}
