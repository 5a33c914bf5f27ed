using Dossier.Text;

namespace Dossier.Quotes;

/// <summary>
/// Points at a passage by its place (W3C Web Annotation Data Model, section 4.2.5). Places move when a text is edited, so it
/// is a hint beside a <see cref="TextQuoteSelector"/>, never more.
/// </summary>
/// <param name="Start">How many characters stand before the passage, in Unicode code points of the article's plain text.</param>
/// <param name="End">The same of its end.</param>
public sealed record TextPositionSelector(int Start, int End)
{
    /// <summary>The place of a passage.</summary>
    public static TextPositionSelector Of(string plain, TextSpan passage) => new(CodePoints(plain, passage.Start), CodePoints(plain, passage.End));

    private static int CodePoints(string text, int offset)
    {
        var before = text.AsSpan(0, offset);
        if (before.IndexOfAnyInRange('\ud800', '\udfff') < 0)
        {
            return offset;
        }

        var count = 0;
        foreach (var rune in before.EnumerateRunes())
        {
            count++;
        }

        return count;
    }
}
