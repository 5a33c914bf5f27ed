using System.Collections.Immutable;
using System.Globalization;
using Dossier.Benchmarks.Names;
using Dossier.Benchmarks.Sentences;

namespace Dossier.Benchmarks.Generation;

/// <summary>An English article and its Italian translation, sentence by sentence.</summary>
public sealed record ArticlePair(GeneratedArticle Original, GeneratedArticle Translation)
{
    private const int DaysOfPublishing = 12 * 365;

    private static readonly ImmutableArray<string> Tags =
    [
        "archives", "printing", "railways", "shipping", "banking", "radio", "cinema", "theatre", "music", "law", "police", "museums",
        "libraries", "letters", "photography", "maps", "harvest", "weather", "schools", "elections", "insurance", "energy", "post", "sport",
    ];

    private static readonly ImmutableArray<string> Authors = ["R. Penhallow", "S. Ottolenghi", "The newsroom", "M. Achterberg", "L. Fioravanti"];

    private static readonly ImmutableArray<string> Translators = ["T. Bevilacqua", "I. Castagneri", "Bench translation engine"];

    /// <summary>Composes pair number <paramref name="number"/>; the same seed and number always give the same pair.</summary>
    public static ArticlePair Compose(ulong seed, int number, IReadOnlyList<Bilingual> earlier)
    {
        var random = SplitMix64.ForNumber(seed, number);
        var published = new DateOnly(2008, 1, 1).AddDays(random.Below(DaysOfPublishing));
        var cast = new Cast(random);
        var writer = new SentenceWriter(random, cast, published, earlier);

        var title = writer.WriteOutsideText(random.Pick(ShortTexts.Titles));
        var summary = writer.WriteOutsideText(random.Pick(ShortTexts.Summaries));
        var body = BodyComposer.Compose(random, cast, writer);
        var prefix = number.ToString("D5", CultureInfo.InvariantCulture) + "-";
        var slugs = new Bilingual(prefix + Slug.From(title.English), prefix + Slug.From(title.Italian) + "-it");

        var original = new GeneratedArticle
        {
            Slug = slugs.English,
            Title = title.English,
            Lang = "en",
            Date = published,
            Author = random.Pick(Authors),
            Summary = summary.English,
            Tags = [.. random.Shuffled(Tags).Take(random.Between(2, 4)).Order(StringComparer.Ordinal)],
            Body = body.English,
            Counterpart = slugs.Italian,
            People = [.. cast.PeopleNamed],
            Organizations = [.. cast.OrganizationsNamed],
            Places = [.. cast.PlacesNamed],
            Years = [.. writer.Years],
            Words = Words(body.English),
            Mentions = cast.Mentions,
            Dates = writer.Dates,
        };
        var translation = original with
        {
            Slug = slugs.Italian,
            Title = title.Italian,
            Lang = "it",
            Date = random.OnceIn(4) ? published.AddDays(random.Between(1, 20)) : published,
            Summary = summary.Italian,
            Body = body.Italian,
            TranslationOf = slugs.English,
            Counterpart = slugs.English,
            Translator = random.Pick(Translators),
            Words = Words(body.Italian),
        };

        // Every tenth article has an annotation: of ten pairs, one original and one translation.
        var annotation = AnnotationComposer.Compose(random, writer, body, published, inItalian: number % 10 == 5);
        return (number % 10) switch
        {
            0 => new(original with { Annotation = annotation }, translation),
            5 => new(original, translation with { Annotation = annotation }),
            _ => new(original, translation),
        };
    }

    private static int Words(string markdown) =>
        BodyText.Plain(markdown).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
