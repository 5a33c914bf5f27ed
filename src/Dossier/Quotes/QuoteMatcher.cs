using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Quotes;

/// <summary>
/// Finds a quote in a text. It knows no HTML and no files. White space of any kind and length, typographic and straight
/// quotation marks, kinds of dash, and composed and decomposed letters count as equal (<see cref="FoldedText"/>);
/// everything else has to be the same, letter for letter.
/// </summary>
public static class QuoteMatcher
{
    /// <summary>
    /// All places where the selector matches, in the order of the text; an empty quote matches nowhere. Places inside words
    /// (<c>he</c> in <c>there</c>) count only where there is no other.
    /// </summary>
    public static ImmutableArray<TextSpan> FindAll(string text, TextQuoteSelector quote) => FindAll(new FoldedText(text), quote);

    /// <summary>The same, in a text that many quotes are looked for in.</summary>
    internal static ImmutableArray<TextSpan> FindAll(FoldedText text, TextQuoteSelector quote) =>
        [.. Places(text, quote).Select(place => text.ToOriginal(place.Start, place.End))];

    /// <summary>The same, as places in the folded text.</summary>
    internal static ImmutableArray<FoldedPlace> Places(FoldedText text, TextQuoteSelector quote)
    {
        var everywhere = Everywhere(text, quote);
        var whole = everywhere.RemoveAll(place => !place.IsWhole);
        return whole.IsEmpty ? everywhere : whole;
    }

    /// <summary>The places inside words, too.</summary>
    internal static ImmutableArray<FoldedPlace> Everywhere(FoldedText text, TextQuoteSelector quote)
    {
        var (prefix, exact, suffix) = (Part(quote.Prefix), Part(quote.Exact), Part(quote.Suffix));
        if (exact.Length == 0)
        {
            return [];
        }

        var folded = text.Value;
        var found = ImmutableArray.CreateBuilder<FoldedPlace>();
        for (var at = folded.IndexOf(exact, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(exact, at + 1, StringComparison.Ordinal))
        {
            var end = at + exact.Length;
            var before = folded.AsSpan(0, at).TrimEnd(' ');
            var after = folded.AsSpan(end).TrimStart(' ');
            if (before.EndsWith(prefix, StringComparison.Ordinal) && after.StartsWith(suffix, StringComparison.Ordinal))
            {
                found.Add(new FoldedPlace(at, end, text.IsInWord(at), text.IsInWord(end))
                {
                    ContextStart = before.Length - prefix.Length,
                    ContextEnd = folded.Length - after.Length + suffix.Length,
                });
            }
        }

        return found.ToImmutable();
    }

    /// <summary>A part of a selector as it is compared.</summary>
    internal static string Part(string written) => new FoldedText(written).Value.Trim();
}

/// <summary>A stretch of a folded text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">Behind its last.</param>
/// <param name="StartsInWord">Whether its start cuts a word.</param>
/// <param name="EndsInWord">Whether its end does.</param>
internal readonly record struct FoldedPlace(int Start, int End, bool StartsInWord, bool EndsInWord)
{
    /// <summary>Where the prefix that was found before it begins.</summary>
    public required int ContextStart { get; init; }

    /// <summary>Behind the suffix that was found after it.</summary>
    public required int ContextEnd { get; init; }

    /// <summary>Whether it is whole words.</summary>
    public bool IsWhole => !StartsInWord && !EndsInWord;

    /// <summary>Whether it is whole words, or inside a word because the prefix or suffix goes on with that word.</summary>
    public bool IsWholeWith(TextQuoteSelector quote) => (!StartsInWord || quote.Prefix.Length > 0) && (!EndsInWord || quote.Suffix.Length > 0);
}
