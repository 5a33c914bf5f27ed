using System.Collections.Immutable;
using System.Globalization;
using Dossier.Benchmarks.Sentences;

namespace Dossier.Benchmarks.Generation;

/// <summary>Writes a note on a few words that are in the article once, so that its quote finds exactly one place.</summary>
public static class AnnotationComposer
{
    private const int WordsQuoted = 6;

    private static readonly ImmutableArray<string> Kinds = ["context", "correction", "identification", "source", "translation"];
    private static readonly ImmutableArray<string> Certainties = ["high", "medium", "low"];

    public static GeneratedAnnotation Compose(
        SplitMix64 random, SentenceWriter writer, BodyText body, DateOnly published, bool inItalian)
    {
        var text = BodyText.Plain(inItalian ? body.Italian : body.English);
        var note = writer.WriteOutsideText(random.Pick(ShortTexts.AnnotationBodies));
        foreach (var sentence in random.Shuffled(body.PlainSentences))
        {
            var words = (inItalian ? sentence.Italian : sentence.English).Split(' ');
            if (words.Length < WordsQuoted + 4)
            {
                continue;
            }

            var exact = string.Join(' ', words[2..(2 + WordsQuoted)]);
            if (IsThereOnce(text, exact))
            {
                var withContext = random.OnceIn(2);
                return new GeneratedAnnotation(
                    Id: "note-" + random.Between(100, 999).ToString(CultureInfo.InvariantCulture),
                    Exact: exact,
                    Prefix: withContext ? string.Join(' ', words[..2]) + " " : null,
                    Suffix: withContext ? " " + string.Join(' ', words[(2 + WordsQuoted)..]) : null,
                    Kind: random.Pick(Kinds),
                    Body: inItalian ? note.Italian : note.English,
                    Created: published.AddDays(random.Between(30, 2000)),
                    Certainty: random.Pick(Certainties),
                    Source: random.OnceIn(2) ? "Minutes of the reading room, volume " + random.Between(1, 40).ToString(CultureInfo.InvariantCulture) : null);
            }
        }

        throw new InvalidOperationException("no sentence can be quoted: the templates are too short or too much alike");
    }

    private static bool IsThereOnce(string text, string quote)
    {
        var first = text.IndexOf(quote, StringComparison.Ordinal);
        return first >= 0 && text.IndexOf(quote, first + 1, StringComparison.Ordinal) < 0;
    }
}
