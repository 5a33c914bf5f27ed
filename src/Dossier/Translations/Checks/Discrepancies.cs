using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Translations.Checks;

/// <summary>Finds where a translation does not say what its source says.</summary>
public static class Discrepancies
{
    private static readonly ImmutableArray<IPairCheck> PairChecks =
    [
        new MissingSegmentCheck(), new LengthCheck(), new UntranslatedCheck(), new WrongLanguageCheck(), new NumberCheck(), new UnitCheck(),
        new DateCheck(), new NameCheck(), new AcronymCheck(), new QuotationCheck(), new UnclosedCheck(), new BracketCheck(), new LinkCheck(),
        new EmphasisCheck(), new PunctuationCheck(), new DoubledWordCheck(), new CharactersCheck(), new TerminologyCheck(), new StructureCheck(),
    ];

    private static readonly ImmutableArray<IDossierCheck> DossierChecks = [new ConsistencyCheck()];

    /// <summary>The discrepancies of every pair, without a glossary.</summary>
    public static ImmutableArray<ImmutableArray<Discrepancy>> FindAll(ImmutableArray<Bitext> pairs) => FindAll(pairs, Glossary.Empty);

    /// <summary>
    /// The discrepancies of every pair: by bead, then in the order of the catalogue, then the source's first, then by
    /// their place. The number of cores makes no difference.
    /// </summary>
    public static ImmutableArray<ImmutableArray<Discrepancy>> FindAll(ImmutableArray<Bitext> pairs, Glossary glossary)
    {
        var read = pairs.AsParallel().AsOrdered()
            .Select(pair => new CheckedPair(pair, glossary))
            .Select(pair => (Pair: pair, Found: PairChecks.SelectMany(check => check.Find(pair)).ToList()))
            .ToImmutableArray();
        foreach (var (pair, found) in DossierChecks.SelectMany(check => check.Find([.. read.Select(entry => entry.Pair)])))
        {
            read[pair].Found.Add(found);
        }

        return [.. read.AsParallel().AsOrdered().Select(entry => InOrder(entry.Pair, entry.Found))];
    }

    /// <summary>The discrepancies of one pair whose languages are not known.</summary>
    public static ImmutableArray<Discrepancy> Find(
        ImmutableArray<Segment> source, ImmutableArray<Segment> target, ImmutableArray<Bead> beads)
    {
        var unknown = LanguageTag.TryParse("und", out var tag) ? tag : LanguageTag.English;
        return FindAll([new Bitext { SourceLanguage = unknown, TargetLanguage = unknown, Source = source, Target = target, Beads = beads }])[0];
    }

    private static ImmutableArray<Discrepancy> InOrder(CheckedPair pair, List<Discrepancy> found)
    {
        var sourceIndex = Indexes(pair.Source);
        var targetIndex = Indexes(pair.Target);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. found
                .OrderBy(one => one.Bead)
                .ThenBy(one => CheckCatalogue.OrderOf(one.Check))
                .ThenBy(one => one.Side)
                .ThenBy(one => (one.Side == Side.Source ? sourceIndex : targetIndex)[one.Segment])
                .ThenBy(one => one.Place?.Start ?? 0)
                .ThenBy(one => one.Id, StringComparer.Ordinal)
                .Select(Alone),
        ];

        Discrepancy Alone(Discrepancy one)
        {
            var id = one.Id;
            for (var occurrence = 2; !taken.Add(id); occurrence++)
            {
                id = DiscrepancyId.Again(one.Id, occurrence);
            }

            return one with { Id = id };
        }
    }

    private static Dictionary<string, int> Indexes(ImmutableArray<CheckedSegment> segments)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var segment in segments)
        {
            indexes.TryAdd(segment.Segment.Id, segment.Index);
        }

        return indexes;
    }
}
