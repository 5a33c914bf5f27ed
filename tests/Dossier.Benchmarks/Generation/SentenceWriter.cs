using System.Globalization;
using Dossier.Benchmarks.Names;
using Dossier.Benchmarks.Sentences;

namespace Dossier.Benchmarks.Generation;

/// <summary>Fills the slots of the templates for one article and remembers which years it spoke of.</summary>
/// <param name="earlier">The slugs an article may link to, each with that of its translation.</param>
public sealed class SentenceWriter(SplitMix64 random, Cast cast, DateOnly published, IReadOnlyList<Bilingual> earlier)
{
    private static readonly CultureInfo Italian = ItalianNumbers();

    public SortedSet<int> Years { get; } = [];

    /// <summary>Time expressions so far, in one language.</summary>
    public int Dates { get; private set; }

    public Bilingual Write(Template template)
    {
        Authority? person = null;
        Authority? place = null;
        return template.Fill(slot => slot switch
        {
            "person" or "other" => cast.NamePerson(person = cast.Person(butNot: person)),
            "place" or "town" => cast.NamePlace(place = cast.Place(butNot: place)),
            "org" => cast.NameOrganization(),
            "date" => Date(),
            _ => Plain(slot),
        });
    }

    /// <summary>For titles and summaries: what they name is not in the text, so it isn't counted as named.</summary>
    public Bilingual WriteOutsideText(Template template)
    {
        var place = random.Below(Places.All.Length);
        return template.Fill(slot => slot switch
        {
            "org" => random.Pick(Organizations.All).Name,
            "place" => Places.All[place].Name,
            "town" => Places.All[(place + 1) % Places.All.Length].Name,
            "person" or "other" => random.Pick(People.All).Name,
            "date" => DatePhrase.Pick(random, published).Text,
            _ => Plain(slot),
        });
    }

    private Bilingual Plain(string slot) => slot switch
    {
        "thing" => Paper.Pick(random).Name,
        "ofthing" => Paper.Pick(random).Genitive,
        "number" => Number(random.Between(13, 4800)),
        "small" => random.Pick(Clauses.SmallNumbers),
        "page" => Number(random.Between(2, 480)),
        "percent" => Number(random.Between(12, 79)),
        "euros" => Euros(),
        "reason" => random.Pick(Clauses.Reasons),
        "manner" => random.Pick(Clauses.Manners),
        "doubt" => random.Pick(Clauses.Doubts),
        "source" => Bilingual.Same(string.Create(CultureInfo.InvariantCulture, $"https://sources.example/{random.Between(1000, 9999)}")),
        "earlier" => Earlier(),
        _ => throw new ArgumentOutOfRangeException(nameof(slot), slot, "no such slot"),
    };

    private Bilingual Date()
    {
        var phrase = DatePhrase.Pick(random, published);
        Dates++;
        if (phrase.Year is { } year)
        {
            Years.Add(year);
        }

        return phrase.Text;
    }

    private Bilingual Earlier()
    {
        if (earlier.Count == 0)
        {
            return Bilingual.Same("https://sources.example/before");
        }

        var slug = random.Pick(earlier);
        return new Bilingual(GeneratedArticle.LinkPrefix + slug.English, GeneratedArticle.LinkPrefix + slug.Italian);
    }

    private Bilingual Euros()
    {
        var tenths = random.Between(12, 97);
        var millions = tenths / 10m;
        return new Bilingual(
            string.Create(CultureInfo.InvariantCulture, $"{millions:0.0} million euros"),
            string.Create(Italian, $"{millions:0.0} milioni di euro"));
    }

    private static Bilingual Number(int number) =>
        new(number.ToString("#,0", CultureInfo.InvariantCulture), number.ToString("#,0", Italian));

    // Spelled out rather than asked of the machine: its data for "it" may change.
    private static CultureInfo ItalianNumbers()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        return culture;
    }
}
