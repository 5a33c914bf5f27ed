using Dossier.Text;

namespace Dossier.Quotes;

/// <summary>Writes the quote that means one place and no other: what <see cref="QuoteMatcher"/> finds, the other way round.</summary>
public static class ShortestQuote
{
    /// <summary>How far a prefix or suffix is drawn out so that it begins or ends with a whole word.</summary>
    private const int LongestWord = 40;

    /// <summary>
    /// The quote of a span. Where its words stand more than once in the text, it has the words before or behind, as few
    /// as settle it; where neither side alone does, both. White space is one space, so that the quote fits on a line.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The passage; it begins and ends with other characters than white space.</param>
    public static TextQuoteSelector Of(string text, TextSpan span)
    {
        var folded = new FoldedText(text);
        var exact = new TextQuoteSelector(OneLine(span.In(text)), string.Empty, string.Empty);
        var others = QuoteMatcher.FindAll(folded, exact).Where(place => place != span).ToArray();
        if (others.Length == 0)
        {
            return exact;
        }

        var before = new Side(folded, FoldedAt(folded, span.Start), isBefore: true);
        var after = new Side(folded, FoldedAt(folded, span.End - 1) + 1, isBefore: false);
        var needed = others
            .Select(place => (
                Before: before.LengthAgainst(FoldedAt(folded, place.Start)),
                After: after.LengthAgainst(FoldedAt(folded, place.End - 1) + 1)))
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

    /// <summary>The offset in the folded text of a character that is no white space.</summary>
    private static int FoldedAt(FoldedText folded, int offset) =>
        Array.BinarySearch(folded.Offsets, 0, folded.Value.Length, offset);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

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
            return from == to ? string.Empty : OneLine(folded.Original[folded.Offsets[from]..(folded.Offsets[to - 1] + 1)]);
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
