using System.Collections.Immutable;

namespace Dossier.Text.Sentences;

/// <summary>
/// Splits a block into sentences by rule: a stop, with the quotes and brackets that close behind it, then white space,
/// then something that can begin a sentence; and no abbreviation, initial, ordinal or list number before it. One engine;
/// what differs from language to language stands in a table each. Linear in the length of the text.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>
    /// The offsets behind each sentence of a block's text; the last is the text's length. White space between two
    /// sentences belongs to the first of them, so that every character is in exactly one.
    /// </summary>
    public static ImmutableArray<int> Ends(string text, LanguageTag language)
    {
        if (text.Length == 0)
        {
            return [];
        }

        var ends = ImmutableArray.CreateBuilder<int>();
        var reading = new SentenceReading(text, SentenceLanguage.Of(language));
        while (reading.NextEnd() is var end && end < text.Length)
        {
            ends.Add(end);
        }

        ends.Add(text.Length);
        return ends.ToImmutable();
    }
}
