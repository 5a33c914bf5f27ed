using System.Collections.Immutable;
using System.Numerics;

namespace Dossier.Translations.Alignment;

/// <summary>One text as the aligner's inner loop sees it: lengths, paragraphs and facts in flat arrays.</summary>
internal sealed class BeadSide
{
    private const int BitsInWord = 64;
    private readonly int[] _ends;
    private readonly bool[] _startsParagraph;
    private readonly ulong[] _keys;
    private readonly int[] _keyCounts;
    private readonly int _words;

    private BeadSide(ImmutableArray<Segment> segments, Dictionary<string, int> numbers)
    {
        Count = segments.Length;
        _words = (numbers.Count + BitsInWord - 1) / BitsInWord;
        _ends = new int[segments.Length + 1];
        _startsParagraph = new bool[segments.Length];
        _keys = new ulong[segments.Length * _words];
        _keyCounts = new int[segments.Length];
        for (var i = 0; i < segments.Length; i++)
        {
            _ends[i + 1] = _ends[i] + segments[i].Text.Length;
            _startsParagraph[i] = i == 0 || segments[i].Paragraph != segments[i - 1].Paragraph;
            foreach (var fact in segments[i].Facts)
            {
                if (numbers.TryGetValue(fact.Key, out var number))
                {
                    _keys[(i * _words) + (number / BitsInWord)] |= 1UL << (number % BitsInWord);
                }
            }

            for (var word = 0; word < _words; word++)
            {
                _keyCounts[i] += BitOperations.PopCount(_keys[(i * _words) + word]);
            }
        }
    }

    /// <summary>How many segments there are.</summary>
    public int Count { get; }

    /// <summary>The characters of all segments.</summary>
    public int TotalLength => _ends[^1];

    /// <summary>Both texts. Only keys that both state are kept: no other can ever be shared.</summary>
    public static (BeadSide Source, BeadSide Target) Both(ImmutableArray<Segment> source, ImmutableArray<Segment> target)
    {
        var inSource = source.SelectMany(segment => segment.Facts).Select(fact => fact.Key).ToHashSet(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var fact in target.SelectMany(segment => segment.Facts))
        {
            if (inSource.Contains(fact.Key))
            {
                numbers.TryAdd(fact.Key, numbers.Count);
            }
        }

        return (new BeadSide(source, numbers), new BeadSide(target, numbers));
    }

    /// <summary>The characters of <paramref name="count"/> segments.</summary>
    public int Length(int start, int count) => _ends[start + count] - _ends[start];

    /// <summary>At most so many keys do <paramref name="count"/> segments (none, one or two) state.</summary>
    public int KeyCount(int start, int count) => count switch
    {
        0 => 0,
        1 => _keyCounts[start],
        _ => _keyCounts[start] + _keyCounts[start + 1],
    };

    /// <summary>Whether a paragraph begins with a segment.</summary>
    public bool StartsParagraph(int i) => _startsParagraph[i];

    /// <summary>How many keys both sides of a bead (of one or two segments each) state.</summary>
    public static int SharedKeys(BeadSide source, int i, int sourceCount, BeadSide target, int j, int targetCount)
    {
        var shared = 0;
        for (var word = 0; word < source._words; word++)
        {
            var keys = source.Keys(i, sourceCount, word) & target.Keys(j, targetCount, word);
            shared += BitOperations.PopCount(keys);
        }

        return shared;
    }

    private ulong Keys(int i, int count, int word)
    {
        var keys = _keys[(i * _words) + word];
        return count == 2 ? keys | _keys[((i + 1) * _words) + word] : keys;
    }
}
