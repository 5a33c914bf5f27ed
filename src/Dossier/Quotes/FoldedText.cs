using System.Globalization;
using System.Text;
using Dossier.Text;

namespace Dossier.Quotes;

/// <summary>
/// A text as quotes are compared: characters composed (Unicode normalisation form C), one space for white space of any
/// length, one kind of quotation mark and of dash, three full stops for an ellipsis, letters for typographic ligatures; what
/// can't be seen (soft hyphens, zero-width characters, direction marks) left out.
/// </summary>
internal sealed class FoldedText
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    private readonly Func<int, int, bool> _endsBlock;

    /// <summary>Folds a text whose paragraphs end with line feeds.</summary>
    public FoldedText(string text)
        : this(text, (start, end) => text.AsSpan(start..end).Contains('\n'))
    {
    }

    /// <summary>Folds the text of an article: a line feed inside a paragraph (a hard line break, code) ends none.</summary>
    public FoldedText(ArticleText text)
        : this(text.Plain, (start, end) => text.BlockAt(start).Span.End < end)
    {
    }

    private FoldedText(string text, Func<int, int, bool> endsBlock)
    {
        _endsBlock = endsBlock;
        Original = text;
        var folding = new Folding(text);
        Value = folding.Value.ToString();
        _starts = [.. folding.Starts];
        _ends = [.. folding.Ends];
    }

    /// <summary>The text that was given.</summary>
    public string Original { get; }

    /// <summary>The text as it is compared.</summary>
    public string Value { get; }

    /// <summary>The text that a stretch of the folded text stands for; the stretch is not empty.</summary>
    public TextSpan ToOriginal(int start, int end) => TextSpan.FromBounds(_starts[start], _ends[end - 1]);

    /// <summary>The first folded character at or behind an offset of the original.</summary>
    public int IndexOf(int offset)
    {
        int low = 0, high = _starts.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_starts[middle] < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>
    /// Whether a cut at this index goes through a word: between letters, or through a number. Scripts that put no spaces
    /// between words can be cut anywhere.
    /// </summary>
    public bool IsInWord(int at)
    {
        if (at <= 0 || at >= Value.Length)
        {
            return false;
        }

        var (before, after) = (Value[at - 1], Value[at]);
        return (IsOfWord(before) && IsOfWord(after))
            || (before is '.' or ',' && char.IsDigit(after) && at > 1 && char.IsDigit(Value[at - 2]))
            || (after is '.' or ',' && char.IsDigit(before) && at + 1 < Value.Length && char.IsDigit(Value[at + 1]));
    }

    /// <summary>Whether a character is white space in which a paragraph ends.</summary>
    public bool IsBlockEnd(int at) => Value[at] == ' ' && _endsBlock(_starts[at], _ends[at]);

    private static bool IsOfWord(char c) =>
        (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
        && c is not ((>= '\u0E00' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uF900' and <= '\uFAFF'));

    /// <summary>Reads a text once.</summary>
    private sealed class Folding
    {
        public Folding(string text)
        {
            Value = new StringBuilder(text.Length);
            Starts = new List<int>(text.Length);
            Ends = new List<int>(text.Length);
            var isComposed = IsComposed(text);
            for (var i = 0; i < text.Length;)
            {
                var end = i + 1;
                while (!isComposed && end < text.Length && Continues(text[end]))
                {
                    end++;
                }

                if (isComposed || (end == i + 1 && text[i] < '\u0300') || !IsWhole(text.AsSpan(i, end - i)))
                {
                    Add(text.AsSpan(i, end - i), i, end);
                }
                else
                {
                    Add(text[i..end].Normalize(NormalizationForm.FormC), i, end);
                }

                i = end;
            }
        }

        public StringBuilder Value { get; }

        public List<int> Starts { get; }

        public List<int> Ends { get; }

        private void Add(ReadOnlySpan<char> characters, int start, int end)
        {
            foreach (var c in characters)
            {
                switch (c)
                {
                    case '…':
                        Add("...", start, end);
                        break;
                    case >= '\uFB00' and <= '\uFB06':
                        Add(Ligatures[c - '\uFB00'], start, end);
                        break;
                    case '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFE0E' or '\uFE0F' or '\uFEFF':
                        break;
                    default:
                        Add(Fold(c), start, end);
                        break;
                }
            }
        }

        private void Add(char c, int start, int end)
        {
            if (c == ' ' && Value.Length > 0 && Value[^1] == ' ')
            {
                Ends[^1] = end;
                return;
            }

            Value.Append(c);
            Starts.Add(start);
            Ends.Add(end);
        }

        private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

        private static bool IsComposed(string text) => IsWhole(text) && text.IsNormalized(NormalizationForm.FormC);

        /// <summary>Whether there is no half of a surrogate pair, which normalisation refuses.</summary>
        private static bool IsWhole(ReadOnlySpan<char> text)
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                {
                    i++;
                }
                else if (char.IsSurrogate(text[i]))
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>Whether a character may be composed with the one before it: marks, vowels and finals of Hangul, second halves.</summary>
        private static bool Continues(char c) =>
            char.IsLowSurrogate(c) || c is >= '\u1160' and <= '\u11FF'
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

        private static char Fold(char c) => c switch
        {
            _ when char.IsWhiteSpace(c) => ' ',
            '‘' or '’' or '‚' or '‛' or '‹' or '›' or '`' or '´' or '′' or 'ʼ' => '\'',
            '“' or '”' or '„' or '‟' or '«' or '»' or '″' => '"',
            '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => '-',
            _ => c,
        };
    }
}
