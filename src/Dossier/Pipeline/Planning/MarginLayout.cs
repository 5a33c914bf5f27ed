using System.Collections.Immutable;
using Dossier.Annotations;
using Dossier.Articles;
using Dossier.Pages;
using Dossier.Text;

namespace Dossier.Pipeline.Planning;

/// <summary>Where a note is to stand in the margin.</summary>
/// <param name="Down">How many lines its passage stands below that of the note before it in the same block, or below where the notes of the block begin.</param>
/// <param name="Fold">How much of it is shown at first.</param>
internal readonly record struct MarginPlace(int Down, NoteFold Fold);

/// <summary>
/// How far down a block each passage stands, and which notes are too long for their place, both by counting characters: the pages have no
/// script that could measure. The stylesheet keeps notes from overlapping whatever is counted here; a wrong count only moves a note.
/// Heights are in lines of the text.
/// </summary>
internal static class MarginLayout
{
    /// <summary>How far a note may slip below its passage before a note above it is folded.</summary>
    public const double Slip = 9;

    private const double CharactersInLine = 66;
    private const double BetweenBlocks = .6;
    private const double HeadingLines = 1.6;

    private const double CharactersInNoteLine = 52;
    private const double NoteLine = .7;
    private const double NoteParagraph = .16;
    private const double HeadAndMargin = 1.5;
    private const double SmallLine = .58;
    private const double FirstLines = HeadAndMargin + (2 * NoteLine);
    private const double OneLine = 1.1;

    /// <summary>A place for each note on a passage, in their order.</summary>
    /// <param name="article">The article; its notes on passages come first, in the order of the text.</param>
    /// <param name="ends">For each top-level block the offset behind it.</param>
    public static ImmutableArray<MarginPlace> Of(Article article, int[] ends)
    {
        var lines = new TextLines(article.Text);
        var notes = new List<Note>();
        var bodyEnd = article.Text.Blocks.LastOrDefault(one => one.Kind != BlockKind.Footnote)?.Span.End ?? 0;
        var block = 0;
        foreach (var note in article.Annotations.TakeWhile(note => note.Passage is not null))
        {
            var at = note.Passage!.Value.Start;
            while (at >= ends[block])
            {
                block++;
            }

            var top = article.Text.Body[block] is ElementNode element ? element.Span.Start : at;
            notes.Add(new Note(block, lines.Of(top), lines.Of(Math.Min(at, bodyEnd)), HeightOf(note), note.Outcome == AnchorOutcome.Exact));
        }

        FoldWhereCrowded(notes);
        return [.. notes.Select(note => new MarginPlace(note.Down, note.Fold))];
    }

    /// <summary>As long as a note slips too far, the tallest of those that push it down is folded; first long ones to their first lines, then any to one line.</summary>
    private static void FoldWhereCrowded(List<Note> notes)
    {
        Stack(notes, 0);
        for (var i = 0; i < notes.Count;)
        {
            var first = i;
            while (first > 0 && notes[first].Top <= notes[first - 1].Bottom)
            {
                first--;
            }

            var above = notes.GetRange(first, i - first);
            if (notes[i].Top - notes[i].Passage > Slip
                && (above.Where(note => note.MayFoldTo(FirstLines)).MaxBy(note => note.Height) ?? above.Where(note => note.MayFoldTo(OneLine)).MaxBy(note => note.Height)) is { } tallest)
            {
                tallest.Fold = tallest.MayFoldTo(FirstLines) ? NoteFold.FirstLines : NoteFold.OneLine;
                Stack(notes, first);
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>Brings each note to the height of its passage, or below the note before it, as the stylesheet does.</summary>
    private static void Stack(List<Note> notes, int from)
    {
        // From the block's first note on, because Down counts from there.
        while (from > 0 && notes[from].Block == notes[from - 1].Block)
        {
            from--;
        }

        var bottom = from > 0 ? notes[from - 1].Bottom : 0;
        double start = 0;
        var ruler = 0;
        for (var i = from; i < notes.Count; i++)
        {
            var note = notes[i];
            if (i == from || note.Block != notes[i - 1].Block)
            {
                start = Math.Max(note.BlockTop, bottom);
                ruler = 0;
            }

            var at = Math.Max(ruler, (int)Math.Round(note.Passage - start));
            note.Down = at - ruler;
            ruler = at;
            note.Top = Math.Max(start + at, bottom);
            bottom = note.Bottom;
        }
    }

    private static double HeightOf(Annotation note)
    {
        var written = note.Written;
        var height = HeadAndMargin + SmallLine + NoteParagraph;
        foreach (var block in written.Body.Blocks)
        {
            height += (NoteLine * Math.Ceiling(block.Span.Length / CharactersInNoteLine)) + NoteParagraph;
        }

        if (written.Sources.Length > 0)
        {
            height += (SmallLine * Math.Ceiling(written.Sources.Sum(source => source.Length + 2) / CharactersInNoteLine)) + NoteParagraph;
        }

        if (note.Outcome == AnchorOutcome.Changed)
        {
            // Two columns of half a line, each with a caption and the words around, below the words that say it.
            height += (3 * SmallLine) + (NoteLine * Math.Ceiling((note.Passage!.Value.Length + (2 * AnnotationPlan.WordsAround)) * 2 / CharactersInNoteLine));
        }

        return height;
    }

    private sealed class Note(int block, double blockTop, double passage, double whole, bool mayFold)
    {
        public int Block => block;

        public double BlockTop => blockTop;

        public double Passage => passage;

        public NoteFold Fold { get; set; }

        public int Down { get; set; }

        public double Top { get; set; }

        public double Height => Fold switch
        {
            NoteFold.None => whole,
            NoteFold.FirstLines => FirstLines,
            _ => OneLine,
        };

        public double Bottom => Top + Height;

        /// <summary>Where it would make a difference; never a note that says that its passage has changed, which shows both wordings.</summary>
        public bool MayFoldTo(double height) => mayFold && Height > height + 1;
    }

    /// <summary>How many lines of text stand above an offset.</summary>
    private sealed class TextLines
    {
        private readonly ArticleText _text;
        private readonly double[] _tops;

        public TextLines(ArticleText text)
        {
            _text = text;
            _tops = new double[text.Blocks.Length];
            double top = 0;
            for (var i = 0; i < _tops.Length; i++)
            {
                _tops[i] = top;
                top += text.Blocks[i].Kind switch
                {
                    // Cells stand side by side.
                    BlockKind.Cell => text.Blocks[i].Span.Length / CharactersInLine,
                    BlockKind.Heading => HeadingLines + BetweenBlocks,
                    BlockKind.Code => text.Blocks[i].Span.In(text.Plain).Count(c => c == '\n') + 1 + BetweenBlocks,
                    _ => Math.Ceiling(Width(text.Blocks[i].Span.In(text.Plain)) / CharactersInLine) + BetweenBlocks,
                };
            }
        }

        public double Of(int offset)
        {
            if (_tops.Length == 0)
            {
                return 0;
            }

            var index = _text.BlockIndexAt(offset);
            var before = _text.Plain.AsSpan(_text.Blocks[index].Span.Start, Math.Max(0, offset - _text.Blocks[index].Span.Start));
            return _tops[index] + (_text.Blocks[index].Kind == BlockKind.Code ? before.Count('\n') : Math.Floor(Width(before) / CharactersInLine));
        }

        /// <summary>In Latin letters; those of Chinese, Japanese and Korean are twice as wide.</summary>
        private static double Width(ReadOnlySpan<char> text)
        {
            double width = text.Length;
            foreach (var c in text)
            {
                width += c is >= '\u1100' and <= '\u115f' or >= '\u2e80' and <= '\ud7a3' or >= '\uf900' and <= '\ufaff' or >= '\uff00' and <= '\uff60' ? 1 : 0;
            }

            return width;
        }
    }
}
