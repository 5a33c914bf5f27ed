using Dossier.Text;

namespace Dossier.Quotes;

/// <summary>Writes the quote that means one place and no other: what <see cref="QuoteMatcher"/> finds, the other way round.</summary>
public static class ShortestQuote
{
    /// <summary>How far a prefix or suffix is drawn out so that it begins or ends with a whole word.</summary>
    private const int LongestWord = 40;

    /// <summary>
    /// The quote of a span. Where its words stand more than once in the text, it has the words before or behind, as few
    /// as settle it; where neither side alone does, both. White space is one space, and a line feed where a prefix or suffix reaches into another paragraph.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The passage; it begins and ends with characters that can be seen.</param>
    public static TextQuoteSelector Of(string text, TextSpan span) => Of(new FoldedText(text), span);

    /// <summary>The same, in a text with many quotes.</summary>
    internal static TextQuoteSelector Of(FoldedText folded, TextSpan span)
    {
        var exact = new TextQuoteSelector(OneLine(span.In(folded.Original)), string.Empty, string.Empty);
        var (start, end) = (folded.IndexOf(span.Start), folded.IndexOf(span.End));
        var isWhole = !folded.IsInWord(start) && !folded.IsInWord(end);
        var others = (isWhole ? QuoteMatcher.Places(folded, exact) : QuoteMatcher.Everywhere(folded, exact)).RemoveAll(place => place.Start == start);
        if (others.IsEmpty)
        {
            return exact;
        }

        var before = new Side(folded, start, isBefore: true);
        var after = new Side(folded, end, isBefore: false);
        var needed = others
            .Select(place => (Before: before.LengthAgainst(place.Start), After: after.LengthAgainst(place.End)))
            .ToArray();
        var prefix = before.Take(needed.Max(need => need.Before ?? int.MaxValue));
        var suffix = after.Take(needed.Max(need => need.After ?? int.MaxValue));
        return (prefix, suffix) switch
        {
            ({ } words, null) => exact with { Prefix = words },
            (null, { } words) => exact with { Suffix = words },
            ({ } left, { } right) => left.Length <= right.Length ? exact with { Prefix = left } : exact with { Suffix = right },

            // The text begins with the same words as an earlier part and ends with the same as a later one: "a a a".
            _ => exact with
            {
                Prefix = before.Take(needed.Max(need => need.Before ?? 0)) ?? string.Empty,
                Suffix = after.Take(needed.Where(need => need.Before is null).Max(need => need.After ?? 0)) ?? string.Empty,
            },
        };
    }

    /// <summary>The text with one space for white space, and none at its ends.</summary>
    internal static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text with one space for white space, and a line feed for such that has one; none at ends but line feeds.</summary>
    internal static string WithLineEnds(string text) =>
        string.Join('\n', text.Split('\n').Select(OneLine));

    /// <summary>The text on one side of the passage, read away from it; a space directly beside the passage does not count.</summary>
    private sealed class Side(FoldedText folded, int edge, bool isBefore)
    {
        private readonly int _start = Skip(folded.Value, edge, isBefore);

        /// <summary>
        /// How many characters it takes to tell this place from another; null where the text ends before they differ.
        /// </summary>
        public int? LengthAgainst(int other)
        {
            var text = folded.Value;
            other = Skip(text, other, isBefore);
            for (var i = 0; ; i++)
            {
                var (mine, its) = (CharAt(text, _start, i), CharAt(text, other, i));
                if (mine is null || (mine == ' ' && CharAt(text, _start, i + 1) is null))
                {
                    return null;
                }

                if (mine != its)
                {
                    // A space at the end would be trimmed, and tell nothing.
                    return mine == ' ' ? i + 2 : i + 1;
                }
            }
        }

        /// <summary>That many characters, and the rest of the last word; null where there are not so many.</summary>
        public string? Take(int length)
        {
            var text = folded.Value;
            var available = isBefore ? _start : text.Length - _start;
            if (length > available)
            {
                return null;
            }

            var whole = length;
            while (whole < available && whole < length + LongestWord && CharAt(text, _start, whole) is not (null or ' '))
            {
                whole++;
            }

            length = whole == available || CharAt(text, _start, whole) == ' ' ? whole : WithWholeCharacter(text, length);
            var (from, to) = isBefore ? (_start - length, _start) : (_start, _start + length);
            return from == to ? string.Empty : WithLineEnds(Beside(from, to).In(folded.Original));
        }

        /// <summary>A stretch of context, and the white space between it and the passage.</summary>
        private TextSpan Beside(int from, int to)
        {
            var context = folded.ToOriginal(from, to);
            return isBefore
                ? TextSpan.FromBounds(context.Start, Math.Max(context.End, folded.ToOriginal(edge, edge + 1).Start))
                : TextSpan.FromBounds(Math.Min(context.Start, folded.ToOriginal(edge - 1, edge).End), context.End);
        }

        /// <summary>One more, where the cut would go through a surrogate pair.</summary>
        private int WithWholeCharacter(string text, int length) =>
            CharAt(text, _start, length - 1) is { } last && (isBefore ? char.IsLowSurrogate(last) : char.IsHighSurrogate(last)) ? length + 1 : length;

        private char? CharAt(string text, int from, int index)
        {
            var at = isBefore ? from - 1 - index : from + index;
            return at >= 0 && at < text.Length ? text[at] : null;
        }

        private static int Skip(string text, int edge, bool isBefore) =>
            isBefore ? (edge > 0 && text[edge - 1] == ' ' ? edge - 1 : edge) : (edge < text.Length && text[edge] == ' ' ? edge + 1 : edge);
    }
}
