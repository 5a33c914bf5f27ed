using System.Collections.Immutable;
using System.Globalization;
using Dossier.Benchmarks.Sentences;

namespace Dossier.Benchmarks.Generation;

/// <summary>Puts an article together: paragraphs under headings, mostly with a list, often with footnotes.</summary>
public static class BodyComposer
{
    private static readonly ImmutableArray<Template> Pool =
        [.. RecordSentences.All, .. WitnessSentences.All, .. AccountSentences.All, .. JourneySentences.All];

    public static BodyText Compose(SplitMix64 random, Cast cast, SentenceWriter writer)
    {
        var body = new BodyText();
        var templates = new Queue<Template>(random.Shuffled(Pool));
        var background = new Queue<Template>(random.Shuffled(BackgroundSentences.All));
        var headings = random.Shuffled(ShortTexts.Headings);
        var notes = random.OnceIn(2) ? random.Between(1, 2) : 0;

        body.Sentence(writer.Write(random.Pick(OpeningSentences.Openings)), " ");
        Paragraph(3);
        Paragraph(4, note: 1);
        Heading(headings[0]);
        Paragraph(random.Between(3, 5));
        Paragraph(random.Between(3, 5));
        if (!random.OnceIn(3))
        {
            List();
        }

        Heading(headings[1]);
        Paragraph(random.Between(3, 5), note: 2);
        Paragraph(random.Between(3, 4));
        body.Sentence(writer.Write(random.Pick(OpeningSentences.Closings)), "\n");
        Footnotes();
        return body;

        void Paragraph(int sentences, int note = 0)
        {
            for (var left = sentences; left > 0; left--)
            {
                var known = cast.PeopleNamed.Count;
                var sentence = writer.Write(random.OnceIn(3) ? background.Dequeue() : templates.Dequeue());
                var mark = left == 1 && note > 0 && note <= notes ? string.Create(CultureInfo.InvariantCulture, $"[^{note}]") : "";

                // A translator drops a sentence now and then, though never the one that says who somebody is.
                var dropped = left > 1 && left < sentences && cast.PeopleNamed.Count == known && random.OnceIn(25);
                body.Sentence(sentence, mark + (left == 1 ? "\n\n" : " "), inTranslation: !dropped);
            }
        }

        void Heading(Template heading)
        {
            body.Both("## ");
            body.Sentence(writer.Write(heading), "\n\n");
        }

        void List()
        {
            body.Sentence(writer.Write(random.Pick(ShortTexts.ListIntroductions)), "\n\n");
            foreach (var item in random.Shuffled(ShortTexts.ListItems).Take(random.Between(3, 4)))
            {
                body.Both("- ");
                body.Sentence(writer.Write(item), "\n");
            }

            body.Both("\n");
        }

        void Footnotes()
        {
            for (var note = 1; note <= notes; note++)
            {
                body.Both(string.Create(CultureInfo.InvariantCulture, $"\n[^{note}]: "));
                body.Sentence(writer.Write(random.Pick(ShortTexts.Footnotes)), "\n");
            }
        }
    }
}
