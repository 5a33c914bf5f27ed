using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Dossier.Text;

namespace Dossier.Translations.Editing;

/// <summary>
/// The version of an original that a translation was accepted against: <c>translations/&lt;slug&gt;.accepted</c>. It has no
/// words of the text, only hashes (SHA-256 of UTF-8, hexadecimal; white space of any length counts as one space).
/// </summary>
public sealed record AcceptedSource
{
    private const string Version = "dossier-accepted 1";
    private const string WholeText = "text";
    private const int HashLength = 2 * SHA256.HashSizeInBytes;

    /// <summary>The hash of the whole without white space: it does not depend on where sentences end.</summary>
    public required string TextHash { get; init; }

    /// <summary>The segments, in their order: address and hash.</summary>
    public required ImmutableArray<(string Id, string Hash)> Segments { get; init; }

    /// <summary>The version of a text as it is now.</summary>
    public static AcceptedSource Of(ImmutableArray<Segment> segments) => new()
    {
        TextHash = Sha256(string.Concat(segments.SelectMany(segment => Words(segment.Text)))),
        Segments = [.. segments.Select(segment => (segment.Id, Hash(segment.Text)))],
    };

    /// <summary>The file: one line a segment, LF, the same for the same text.</summary>
    public string Write() =>
        string.Concat(Segments.Prepend((WholeText, TextHash)).Select(line => $"{line.Item1} {line.Item2}\n").Prepend(Version + "\n"));

    /// <summary>Reads what <see cref="Write"/> wrote; line ends of other systems too.</summary>
    /// <param name="text">The file.</param>
    /// <param name="accepted">The version.</param>
    /// <param name="line">The first line that is wrong, from 1; 0 where all is well.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out AcceptedSource? accepted, out int line)
    {
        accepted = null;
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var entries = new List<(string Id, string Hash)>();
        for (line = 1; line <= lines.Length; line++)
        {
            var parts = lines[line - 1].Split(' ');
            var isFit = line == 1
                ? lines[0] == Version
                : parts is [{ Length: > 0 } id, { Length: HashLength } hash] && hash.All(char.IsAsciiHexDigitLower) && (line == 2) == (id == WholeText);
            if (!isFit)
            {
                return false;
            }

            if (line > 1)
            {
                entries.Add((parts[0], parts[1]));
            }
        }

        if (entries.Count == 0)
        {
            return false;
        }

        line = 0;
        accepted = new AcceptedSource { TextHash = entries[0].Hash, Segments = [.. entries.Skip(1)] };
        return true;
    }

    private static string Hash(string text) => Sha256(string.Join(' ', Words(text)));

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
