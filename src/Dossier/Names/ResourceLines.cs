namespace Dossier.Names;

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
}
