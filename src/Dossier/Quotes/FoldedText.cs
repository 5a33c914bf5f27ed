using System.Text;

namespace Dossier.Quotes;

/// <summary>A text as quotes are compared: one space for white space of any length, one kind of quotation mark and of dash.</summary>
internal sealed class FoldedText
{
    /// <summary>Folds a text.</summary>
    public FoldedText(string text)
    {
        var folded = new StringBuilder(text.Length);
        var offsets = new int[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var c = Fold(text[i]);
            if (c == ' ' && folded.Length > 0 && folded[^1] == ' ')
            {
                continue;
            }

            offsets[folded.Length] = i;
            folded.Append(c);
        }

        Original = text;
        Value = folded.ToString();
        Offsets = offsets;
    }

    /// <summary>The text that was given.</summary>
    public string Original { get; }

    /// <summary>The text as it is compared.</summary>
    public string Value { get; }

    /// <summary>For each of its characters, the offset in <see cref="Original"/>.</summary>
    public int[] Offsets { get; }

    private static char Fold(char c) => c switch
    {
        _ when char.IsWhiteSpace(c) => ' ',
        '‘' or '’' or '‚' or '‛' or '‹' or '›' or '`' or '´' => '\'',
        '“' or '”' or '„' or '‟' or '«' or '»' => '"',
        '‐' or '‑' or '–' or '—' or '−' => '-',
        _ => c,
    };
}
