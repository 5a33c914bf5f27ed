using System.Collections.Frozen;

namespace Dossier.Text;

/// <summary>Reads the word lists and tables that the library carries.</summary>
internal static class ResourceLines
{
    /// <summary>The lines of a text file of the library, without comments (<c>#</c>) and empty lines.</summary>
    /// <param name="name">Its folder and name, with full stops between: <c>Names.Lists.places</c>.</param>
    public static IEnumerable<string> Read(string name)
    {
        using var stream = typeof(ResourceLines).Assembly.GetManifestResourceStream($"Dossier.{name}.txt")
            ?? throw new InvalidOperationException($"There is no list {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>
    /// A table of lines <c>key: word word …</c>, each key once; a line that begins with a space goes on with the one above.
    /// </summary>
    /// <param name="name">As in <see cref="Read"/>.</param>
    public static FrozenDictionary<string, string[]> Entries(string name) => Read(name)
        .Aggregate(new List<string>(), Unfold)
        .Select(line => line.Split(": ", 2))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1].Split(' '), StringComparer.Ordinal);

    private static List<string> Unfold(List<string> lines, string line)
    {
        if (line[0] == ' ')
        {
            lines[^1] += " " + line.Trim();
        }
        else
        {
            lines.Add(line);
        }

        return lines;
    }
}
