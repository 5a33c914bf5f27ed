using System.Buffers;
using Dossier.Names.Languages;
using Dossier.Text;

namespace Dossier.Names.Recognition;

/// <summary>A part of a run of capitals that can be the full name of a person.</summary>
/// <param name="Run">Which run of the article; parts of different runs never overlap.</param>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Span">Its characters, the full stop of "Jr." included.</param>
/// <param name="Evidence">What speaks for and against it.</param>
/// <param name="Score">The weight of the evidence.</param>
internal readonly record struct PersonCandidate(int Run, int First, int Last, TextSpan Span, EvidenceSet Evidence, int Score);

/// <summary>Finds all candidates of an article.</summary>
internal readonly ref struct PersonCandidates(string plain, NameLanguage language, ReadOnlySpan<NameToken> tokens)
{
    private const int MostWords = 8;
    private const int MostCapitals = 6;

    private readonly ReadOnlySpan<NameToken> _tokens = tokens;

    /// <summary>The candidates, run by run.</summary>
    public List<PersonCandidate> Find()
    {
        var found = new List<PersonCandidate>();
        using var words = new ArticleWords(_tokens);
        var runs = new CapitalRuns(plain, language, _tokens, words);
        var longer = new List<(int Start, int End)>();
        for (var at = 0; runs.TryNext(at, out var start, out var end); at = end)
        {
            if (end - start > 1)
            {
                longer.Add((start, end));
            }
            else if (_tokens[start].Length > 2)
            {
                words.AddAlone(_tokens[start]);
            }
        }

        for (var run = 0; run < longer.Count; run++)
        {
            AddParts(run, longer[run].Start, longer[run].End, words, found);
        }

        return found;
    }

    private void AddParts(int run, int start, int end, ArticleWords words, List<PersonCandidate> found)
    {
        // The words of the run, and one on each side of it.
        var from = Math.Max(0, start - 1);
        var to = Math.Min(_tokens.Length, end + 1);
        var buffer = ArrayPool<WordFacts>.Shared.Rent(to - from);
        for (var i = from; i < to; i++)
        {
            buffer[i - from] = WordFacts.Of(plain, _tokens[i], language);
        }

        var facts = (ReadOnlySpan<WordFacts>)buffer.AsSpan(0, to - from);
        var evidence = new EvidenceReader(plain, facts, start - from, end - from, words);
        for (var first = start; first < end; first++)
        {
            var (capitals, hasSpace) = (0, false);
            for (var last = first; CanBegin(first, start) && last < end && last < first + MostWords; last++)
            {
                capitals += _tokens[last].Has(TokenTraits.Capitalised) ? 1 : 0;
                hasSpace |= last > first && _tokens[last].Gap == ' ';
                if (hasSpace && capitals is > 1 and <= MostCapitals && CanEnd(last, end))
                {
                    var set = evidence.Read(first - from, last + 1 - from);
                    found.Add(new PersonCandidate(run, first, last, SpanOf(first, last, facts[last - from]), set, set.Score));
                }
            }
        }

        ArrayPool<WordFacts>.Shared.Return(buffer);
    }

    // What a hyphen or an apostrophe joins is never cut.
    private bool CanBegin(int first, int start) =>
        _tokens[first].Has(TokenTraits.Capitalised) && (first == start || _tokens[first].Gap == ' ');

    private bool CanEnd(int last, int end) =>
        (_tokens[last].Has(TokenTraits.Capitalised) || _tokens[last].Gap == '-') && (last + 1 == end || _tokens[last + 1].Gap == ' ');

    private TextSpan SpanOf(int first, int last, in WordFacts lastFacts)
    {
        var end = _tokens[last].End;
        end += lastFacts.Is(WordRole.Suffix) && NameWords.IsAbbreviatedSuffix(plain.AsSpan(_tokens[last].Start, _tokens[last].Length))
            && end < plain.Length && plain[end] == '.' ? 1 : 0;
        return TextSpan.FromBounds(_tokens[first].Start, end);
    }
}
