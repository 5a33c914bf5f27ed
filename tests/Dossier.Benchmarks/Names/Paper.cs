using System.Collections.Immutable;
using Dossier.Benchmarks.Generation;
using Dossier.Benchmarks.Sentences;

namespace Dossier.Benchmarks.Names;

/// <summary>
/// The thing an article is about: a ledger, a sealed diary … Masculine and singular in Italian, with its article,
/// so that every sentence agrees with it.
/// </summary>
public readonly record struct Paper(Bilingual Name, Bilingual Genitive)
{
    private static readonly ImmutableArray<Bilingual> Nouns =
    [
        new("ledger", "il registro"), new("file", "il fascicolo"), new("contract", "il contratto"), new("inventory", "l’inventario"),
        new("report", "il rapporto"), new("diary", "il diario"), new("notebook", "il quaderno"), new("list", "l’elenco"),
        new("balance sheet", "il bilancio"), new("will", "il testamento"), new("logbook", "il giornale di bordo"),
        new("manuscript", "il manoscritto"), new("agreement", "l’accordo"), new("telegram", "il telegramma"), new("album", "l’album"),
        new("catalogue", "il catalogo"), new("memorandum", "il promemoria"), new("timetable", "l’orario"), new("transcript", "il verbale"),
        new("sketch", "lo schizzo"), new("receipt book", "il bollettario"), new("decree", "il decreto"), new("plan", "il progetto"),
        new("questionnaire", "il questionario"),
    ];

    private static readonly ImmutableArray<Bilingual> Adjectives =
    [
        new("sealed", "sigillato"), new("missing", "scomparso"), new("unsigned", "non firmato"), new("copied", "ricopiato"),
        new("damaged", "danneggiato"), new("forgotten", "dimenticato"), new("revised", "riveduto"), new("official", "ufficiale"),
        new("private", "privato"), new("provisional", "provvisorio"),
    ];

    public static Paper Pick(SplitMix64 random)
    {
        var noun = random.Pick(Nouns);
        var name = new Bilingual("the " + noun.English, noun.Italian);
        if (random.OnceIn(2))
        {
            var adjective = random.Pick(Adjectives);
            name = new Bilingual($"the {adjective.English} {noun.English}", $"{noun.Italian} {adjective.Italian}");
        }

        return new Paper(name, new Bilingual("of " + name.English, Of(name.Italian)));
    }

    private static string Of(string italian) =>
        italian.StartsWith("il ", StringComparison.Ordinal) ? string.Concat("del ", italian.AsSpan(3))
        : italian.StartsWith("lo ", StringComparison.Ordinal) ? string.Concat("dello ", italian.AsSpan(3))
        : "del" + italian;
}
