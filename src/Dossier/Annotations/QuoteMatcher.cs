using System.Collections.Immutable;
using System.Text;
using Dossier.Text;

namespace Dossier.Annotations;

/// <summary>
/// Finds a quote in a text. It knows no HTML and no files. White space of any kind and length, typographic and straight
/// quotation marks, and kinds of dash count as equal; everything else has to be the same, letter for letter.
/// </summary>
public static class QuoteMatcher
{
    /// <summary>All places where the selector matches, in the order of the text; an empty quote matches nowhere.</summary>
    public static ImmutableArray<TextSpan> FindAll(string text, TextQuoteSelector quote)
    {
        var exact = Normalize(quote.Exact.Trim()).Text;
        if (exact.Length == 0)
        {
            return [];
        }

        return FindAll(Normalize(text), exact, quote);
    }

    private static ImmutableArray<TextSpan> FindAll((string Text, int[] Offsets) normal, string exact, TextQuoteSelector quote)
    {
        var (folded, offsets) = normal;
        var prefix = Normalize(quote.Prefix).Text.Trim();
        var suffix = Normalize(quote.Suffix).Text.Trim();
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        for (var at = folded.IndexOf(exact, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(exact, at + 1, StringComparison.Ordinal))
        {
            var end = at + exact.Length;
            if (folded.AsSpan(0, at).TrimEnd(' ').EndsWith(prefix, StringComparison.Ordinal)
                && folded.AsSpan(end).TrimStart(' ').StartsWith(suffix, StringComparison.Ordinal))
            {
                found.Add(TextSpan.FromBounds(offsets[at], offsets[end - 1] + 1));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The text as it is compared, and for each of its characters the offset in the text that was given.</summary>
    private static (string Text, int[] Offsets) Normalize(string text)
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

        return (folded.ToString(), offsets);
    }

    private static char Fold(char c) => c switch
    {
        '\u00a0' or '\u202f' or '\u2009' => ' ',
        _ when char.IsWhiteSpace(c) => ' ',
        '‘' or '’' or '‚' or '‛' or '‹' or '›' or '`' or '´' => '\'',
        '“' or '”' or '„' or '‟' or '«' or '»' => '"',
        '‐' or '‑' or '–' or '—' or '−' => '-',
        _ => c,
    };
}
