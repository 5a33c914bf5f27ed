using System.Collections.Immutable;

namespace Dossier.Translations.Alignment;

/// <summary>One text as the aligner sees it: tokens, lengths and paragraphs in flat arrays.</summary>
internal sealed class TextSide
{
    private readonly int[] _lengthEnds;

    private TextSide(ImmutableArray<Segment> segments, Vocabulary vocabulary)
    {
        Count = segments.Length;
        Starts = new int[Count + 1];
        StartsParagraph = new bool[Count];
        Kind = new int[Count];
        _lengthEnds = new int[Count + 1];
        var tokens = new List<int>();
        var read = new List<string>();
        for (var i = 0; i < Count; i++)
        {
            read.Clear();
            Tokens.Read(segments[i].Text, read);
            foreach (var token in read)
            {
                tokens.Add(vocabulary.Add(token));
            }

            Starts[i + 1] = tokens.Count;
            StartsParagraph[i] = i == 0 || segments[i].Paragraph != segments[i - 1].Paragraph || segments[i].Role != segments[i - 1].Role;
            Kind[i] = ((int)segments[i].Role * 100) + ((int)segments[i].Block * 2) + (segments[i].IsInList ? 1 : 0);
            _lengthEnds[i + 1] = _lengthEnds[i] + Math.Max(1, segments[i].Text.Length);
        }

        Global = [.. tokens];
        (Local, Types) = Localized(Global);
    }

    /// <summary>How many segments.</summary>
    public int Count { get; }

    /// <summary>The tokens of segment i are <c>[Starts[i] .. Starts[i + 1]]</c>.</summary>
    public int[] Starts { get; }

    /// <summary>The tokens, as numbers of the vocabulary.</summary>
    public int[] Global { get; }

    /// <summary>The tokens, as indexes of <see cref="Types"/>.</summary>
    public int[] Local { get; }

    /// <summary>The different tokens of this text, as numbers of the vocabulary, ascending.</summary>
    public int[] Types { get; }

    /// <summary>Whether a paragraph begins with a segment.</summary>
    public bool[] StartsParagraph { get; }

    /// <summary>What kind of block a segment stands in: equal numbers are equal kinds.</summary>
    public int[] Kind { get; }

    /// <summary>Reads a text; its tokens are counted in the vocabulary.</summary>
    public static TextSide Of(ImmutableArray<Segment> segments, Vocabulary vocabulary) => new(segments, vocabulary);

    /// <summary>The characters of a run of segments.</summary>
    public int Length(int start, int count) => _lengthEnds[start + count] - _lengthEnds[start];

    /// <summary>The tokens of a run of segments.</summary>
    public int TokenCount(int start, int count) => Starts[start + count] - Starts[start];

    private static (int[] Local, int[] Types) Localized(int[] global)
    {
        var types = global.Distinct().Order().ToArray();
        var local = new int[global.Length];
        for (var k = 0; k < global.Length; k++)
        {
            local[k] = Array.BinarySearch(types, global[k]);
        }

        return (local, types);
    }
}
