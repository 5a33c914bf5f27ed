using System.Security.Cryptography;
using System.Text;

namespace Dossier.Pipeline;

/// <summary>
/// The list of the site's files with their SHA-256, in the form of a BagIt payload manifest (RFC 8493, section 2.1.3).
/// <c>sha256sum -c manifest-sha256.txt</c> proves that nothing has changed; a build reads from it which files are its own.
/// </summary>
/// <param name="Files">Path below the output folder → SHA-256 in lower-case hexadecimal.</param>
public sealed record Manifest(IReadOnlyDictionary<string, string> Files)
{
    /// <summary>The file's name; it is written last.</summary>
    public const string Name = "manifest-sha256.txt";

    /// <summary>What is about to be written, so that a build after a crash still knows its own files.</summary>
    public const string PendingName = "manifest-sha256.pending.txt";

    /// <summary>The SHA-256 of some bytes, in lower-case hexadecimal.</summary>
    public static string Sha256(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>
    /// The files that earlier builds wrote into a folder: those of its manifest, and of one that a crash left pending.
    /// A path that would lead out of the folder is passed over: whoever changed the manifest, nothing outside is touched.
    /// </summary>
    public static SortedSet<string> Owned(string folder)
    {
        var owned = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in new[] { Name, PendingName })
        {
            var path = Path.Combine(folder, name);
            if (File.Exists(path))
            {
                owned.UnionWith(File.ReadLines(path).Select(PathIn).Where(IsInside).Select(inside => inside!));
            }
        }

        return owned;
    }

    /// <summary>Writes the list, sorted by path.</summary>
    public void Save(string path)
    {
        var lines = new StringBuilder();
        foreach (var (file, hash) in Files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            lines.Append(hash).Append("  ").Append(file).Append('\n');
        }

        File.WriteAllText(path, lines.ToString(), new UTF8Encoding(false));
    }

    private static string? PathIn(string line)
    {
        const int HashLength = SHA256.HashSizeInBytes * 2;
        return line.Length > HashLength + 2 && line.AsSpan(HashLength, 2).SequenceEqual("  ") ? line[(HashLength + 2)..] : null;
    }

    private static bool IsInside(string? path) =>
        path is not null
        && !Path.IsPathRooted(path)
        && !path.Contains('\\')
        && path.Split('/').All(part => part is not ("" or "." or ".."));
}
