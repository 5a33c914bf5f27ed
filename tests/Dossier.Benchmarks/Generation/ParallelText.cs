using System.Collections.Immutable;
using System.Globalization;
using Dossier.Text;
using Dossier.Translations;

namespace Dossier.Benchmarks.Generation;

/// <summary>
/// Texts in two invented languages of 30,000 words each, used as often as words are (Zipf 1949), with a translation that
/// leaves out a word in eight, adds as many, and now and then makes two sentences one, one two, or none.
/// </summary>
public static class ParallelText
{
    private const int Words = 30_000;
    private const int ShortestSentence = 6;
    private const int MoreInSentence = 24;

    private static readonly string[] Source = Vocabulary(1, "b d f g k l m n p r s t".Split(' '), "a e i o u".Split(' '));
    private static readonly string[] Target = Vocabulary(2, "c h j q v w x z br st pl gr".Split(' '), "y a o e ei au".Split(' '));
    private static readonly double[] Cumulated = Zipf();

    /// <summary>A pair, from its number: the same on every machine.</summary>
    /// <param name="number">Which.</param>
    /// <param name="sentences">How many the source has.</param>
    public static AlignmentRequest Pair(int number, int sentences)
    {
        var random = new SplitMix64((ulong)number + 1);
        var source = ImmutableArray.CreateBuilder<Segment>(sentences);
        var target = ImmutableArray.CreateBuilder<Segment>(sentences);
        var carried = "";
        for (var i = 0; i < sentences; i++)
        {
            var (original, translation) = Sentence(random);
            source.Add(Segment(source.Count, i / 5, original));
            var fate = random.Below(100);
            if (fate < 2)
            {
                continue;
            }

            if (fate < 8 && carried.Length == 0)
            {
                carried = translation + " ";
                continue;
            }

            var cut = fate is >= 8 and < 14 ? translation.IndexOf(' ', translation.Length / 2) : -1;
            target.Add(Segment(target.Count, i / 5, carried + (cut < 0 ? translation : translation[..cut])));
            if (cut >= 0)
            {
                target.Add(Segment(target.Count, i / 5, translation[(cut + 1)..]));
            }

            carried = "";
        }

        return new AlignmentRequest
        {
            SourceLanguage = LanguageTag.English,
            TargetLanguage = LanguageTag.TryParse("it", out var italian) ? italian : default,
            Source = source.ToImmutable(),
            Target = target.ToImmutable(),
        };
    }

    private static (string Original, string Translation) Sentence(SplitMix64 random)
    {
        List<string> original = [], translation = [];
        var length = ShortestSentence + random.Below(MoreInSentence);
        for (var k = 0; k < length; k++)
        {
            var word = Word(random);
            original.Add(Source[word]);
            if (random.Below(8) > 0)
            {
                translation.Insert(Math.Max(0, translation.Count - random.Below(3)), Target[word]);
            }

            if (random.Below(8) == 0)
            {
                translation.Add(Target[Word(random)]);
            }
        }

        return (string.Join(' ', original) + ".", string.Join(' ', translation) + ".");
    }

    private static int Word(SplitMix64 random)
    {
        var at = Array.BinarySearch(Cumulated, random.Below(1_000_000_000) / 1e9);
        return Math.Min(at < 0 ? ~at : at, Words - 1);
    }

    private static Segment Segment(int index, int paragraph, string text) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"s{index}"),
        Role = SegmentRole.Body,
        Paragraph = paragraph,
        Text = text,
        Facts = [],
    };

    private static double[] Zipf()
    {
        var cumulated = new double[Words];
        double sum = 0;
        for (var word = 0; word < Words; word++)
        {
            sum += 1.0 / (word + 2.7);
            cumulated[word] = sum;
        }

        return [.. cumulated.Select(share => share / sum)];
    }

    private static string[] Vocabulary(ulong seed, string[] consonants, string[] vowels)
    {
        var random = new SplitMix64(seed);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < Words)
        {
            var syllables = 1 + (words.Count > 100 ? 1 : 0) + random.Below(3);
            words.Add(string.Concat(Enumerable.Range(0, syllables).Select(_ => consonants[random.Below(consonants.Length)] + vowels[random.Below(vowels.Length)])));
        }

        return [.. words];
    }
}
