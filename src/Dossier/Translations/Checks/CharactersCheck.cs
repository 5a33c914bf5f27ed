using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>
/// Characters of the target that nobody meant: UTF-8 that was read as Windows-1252 (<c>Ã©</c>, <c>â€™</c>), the replacement
/// character, signs without width. Joiners are left alone where a script needs them, and what the source has too.
/// </summary>
internal sealed class CharactersCheck : IPairCheck
{
    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Find(CheckedPair pair)
    {
        foreach (var bead in pair.Beads)
        {
            foreach (var segment in bead.Target.Where(segment => !segment.IsCode))
            {
                for (var i = 0; i < segment.Text.Length; i++)
                {
                    var length = LengthAt(segment.Text, i);
                    if (length > 0 && !bead.Source.Any(source => source.Text.Contains(segment.Text.Substring(i, length), StringComparison.Ordinal)))
                    {
                        yield return segment.Report(CheckCatalogue.Characters, bead.Bead, new TextSpan(i, length), $"u{(int)segment.Text[i]:x4}");
                        break;
                    }
                }
            }
        }
    }

    /// <summary>How many characters at a place are not meant; 0 for none.</summary>
    private static int LengthAt(string text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        return text[at] switch
        {
            '\ufffd' or '\u200b' or '\u2060' or '\ufeff' => 1,
            '\u200c' or '\u200d' when (at > 0 && text[at - 1] < '\u0590') || at == 0 => 1,
            '\u00c3' or '\u00c2' when next is >= '\u0080' and <= '\u00bf' and not ('\u00a0' or '\u00bb' or '\u00ab') => 2,
            '\u00e2' when next == '\u20ac' && at + 2 < text.Length => 3,
            _ => 0,
        };
    }
}
