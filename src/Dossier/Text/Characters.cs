using System.Buffers;

namespace Dossier.Text;

/// <summary>
/// Characters that neither HTML nor XML can carry (XML 1.0, section 2.2; HTML, section 13.2.3.5): controls, noncharacters
/// and halves of surrogate pairs. Entities (<c>&amp;#1;</c>) and YAML escapes bring them in behind the reader's back.
/// </summary>
internal static class Characters
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c =>
            (char.IsControl(c) && c is not ('\t' or '\n')) || char.IsSurrogate(c) || c is '\ufffe' or '\uffff')]);

    /// <summary>The text with U+FFFD for each such character, and a space for a carriage return; of the same length.</summary>
    public static ReadOnlySpan<char> Clean(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(Suspects);
        if (first < 0)
        {
            return text;
        }

        var clean = text.ToArray();
        for (var i = first; i < clean.Length; i++)
        {
            if (char.IsHighSurrogate(clean[i]) && i + 1 < clean.Length && char.IsLowSurrogate(clean[i + 1]))
            {
                i++;
            }
            else if (Suspects.Contains(clean[i]))
            {
                clean[i] = clean[i] == '\r' ? ' ' : '\ufffd';
            }
        }

        return clean;
    }

    /// <summary>An offset that cuts no surrogate pair: the given one, or the one before it.</summary>
    public static int Boundary(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]) ? offset - 1 : offset;
}
