using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dossier.Diagnostics;
using Dossier.Text.Sentences;

namespace Dossier.Text;

/// <summary>Gathers an article's plain text, blocks, sentences and offsets while its tree is made.</summary>
internal sealed class TextBuilder(SourceFile file, LanguageTag language)
{
    private readonly StringBuilder _plain = new();
    private readonly ImmutableArray<OffsetRun>.Builder _runs = ImmutableArray.CreateBuilder<OffsetRun>();
    private readonly ImmutableArray<TextBlock>.Builder _blocks = ImmutableArray.CreateBuilder<TextBlock>();
    private readonly ImmutableArray<Sentence>.Builder _sentences = ImmutableArray.CreateBuilder<Sentence>();
    private readonly int[] _counts = new int[Enum.GetValues<BlockKind>().Length];

    /// <summary>Where the next character will stand.</summary>
    public int Position => _plain.Length;

    /// <summary>
    /// Adds a run of text. Where its length differs from the source's (an escape, an entity, trimmed spaces) the run is
    /// looked up in the source, and maps as a whole where it is not found there.
    /// </summary>
    public TextSpan Append(ReadOnlySpan<char> text, int sourceStart, int sourceLength)
    {
        var span = new TextSpan(_plain.Length, text.Length);
        if (text.Length == 0)
        {
            return span;
        }

        text = Characters.Clean(text);
        _plain.Append(text);
        sourceStart = Math.Clamp(sourceStart, 0, file.Text.Length);
        sourceLength = Math.Clamp(sourceLength, 0, file.Text.Length - sourceStart);
        var source = file.Text.AsSpan(sourceStart, sourceLength);
        if (text.Length != sourceLength)
        {
            var found = source.IndexOf(text, StringComparison.Ordinal);
            if (found >= 0)
            {
                (sourceStart, sourceLength) = (sourceStart + found, text.Length);
            }
        }
        else if (!source.SequenceEqual(text) && !(text.IsWhiteSpace() && source.IsWhiteSpace()))
        {
            // Of equal length by chance: an entity, or a place that Markdig gives not quite right.
            sourceLength = 0;
        }

        AddRun(new OffsetRun(span, sourceStart, sourceLength));
        return span;
    }

    /// <summary>
    /// Ends the leaf block that began at <paramref name="start"/>: numbers it, splits it into sentences and adds the line
    /// feed behind it. A block without text is none.
    /// </summary>
    /// <returns>The block's index, or -1.</returns>
    public int EndBlock(BlockKind kind, int start)
    {
        if (_plain.Length == start)
        {
            return -1;
        }

        var number = ++_counts[(int)kind];
        var id = string.Create(CultureInfo.InvariantCulture, $"{Letter(kind)}{number}");
        var span = TextSpan.FromBounds(start, _plain.Length);
        var first = _sentences.Count;
        AddSentences(kind, id, span);
        _blocks.Add(new TextBlock
        {
            Kind = kind,
            Id = id,
            Span = span,
            FirstSentence = first,
            SentenceCount = _sentences.Count - first,
        });
        _plain.Append('\n');
        return _blocks.Count - 1;
    }

    /// <summary>The whole text.</summary>
    public ArticleText Build(
        ImmutableArray<ContentNode> body, ImmutableArray<Footnote> footnotes, ImmutableArray<string> media) => new()
    {
        Plain = _plain.ToString(),
        Blocks = _blocks.ToImmutable(),
        Sentences = _sentences.ToImmutable(),
        Body = body,
        Footnotes = footnotes,
        Offsets = new OffsetMap(file, _runs.ToImmutable()),
        Media = media,
    };

    /// <summary>Adds a run, to the one before where both go on one to one.</summary>
    private void AddRun(OffsetRun run)
    {
        if (_runs.Count > 0 && run.SourceLength == run.Plain.Length
            && _runs[^1] is var last && last.SourceLength == last.Plain.Length
            && last.Plain.End == run.Plain.Start && last.SourceStart + last.SourceLength == run.SourceStart)
        {
            _runs[^1] = last with { Plain = TextSpan.FromBounds(last.Plain.Start, run.Plain.End), SourceLength = last.SourceLength + run.SourceLength };
            return;
        }

        _runs.Add(run);
    }

    private void AddSentences(BlockKind kind, string id, TextSpan span)
    {
        var block = _blocks.Count;
        if (kind is BlockKind.Code or BlockKind.Heading)
        {
            _sentences.Add(new Sentence(id + "s1", span, block));
            return;
        }

        var text = _plain.ToString(span.Start, span.Length);
        var start = 0;
        var number = 0;
        foreach (var end in SentenceSplitter.Ends(text, language))
        {
            var sentence = string.Create(CultureInfo.InvariantCulture, $"{id}s{++number}");
            _sentences.Add(new Sentence(sentence, TextSpan.FromBounds(span.Start + start, span.Start + end), block));
            start = end;
        }
    }

    private static char Letter(BlockKind kind) => kind switch
    {
        BlockKind.Heading => 'h',
        BlockKind.Cell => 'c',
        BlockKind.Code => 'k',
        BlockKind.Footnote => 'f',
        _ => 'p',
    };
}
