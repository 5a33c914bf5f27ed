using System.Collections.Immutable;
using Dossier.Accuracy.Defects;
using Dossier.Text;

namespace Dossier.Accuracy.Anchors;

/// <summary>What can be done to a text with a passage in it.</summary>
internal sealed class Edits(ImmutableArray<string> words, ImmutableArray<string> sentences, Dice dice)
{
    /// <summary>The kinds of edit, as the table names them.</summary>
    public static ImmutableArray<string> Kinds { get; } =
    [
        "insert-around", "delete-around", "replace-around", "insert-inside", "delete-inside", "replace-inside",
        "swap-paragraphs", "delete-paragraphs", "insert-paragraphs", "copy-passage", "copy-paragraph",
        "move-sentence", "delete-passage", "delete-sentence", "copy-and-delete", "several",
    ];

    /// <summary>Edits a text; false where this kind can't be done to it.</summary>
    public bool Apply(string kind, TrackedText text, TextSpan passage) => kind switch
    {
        "insert-around" => Times(3, () => Around(text, passage, Insert)),
        "delete-around" => Times(3, () => Around(text, passage, Delete)),
        "replace-around" => Times(4, () => Around(text, passage, Replace)),
        "insert-inside" => Inside(text, passage, Insert),
        "delete-inside" => Inside(text, passage, Delete),
        "replace-inside" => Inside(text, passage, Replace),
        "swap-paragraphs" => Swap(text, passage),
        "delete-paragraphs" => Times(3, () => DeleteParagraph(text, passage)),
        "insert-paragraphs" => Times(3, () => InsertParagraph(text)),
        "copy-passage" => CopyPassage(text, passage),
        "copy-paragraph" => CopyParagraph(text, passage),
        "delete-passage" => DeleteAll(text, passage, wholeSentence: false),
        "delete-sentence" => DeleteAll(text, passage, wholeSentence: true),
        "move-sentence" => MoveSentence(text, passage),
        "copy-and-delete" => CopyPassage(text, passage) && DeleteAll(text, passage, wholeSentence: false),
        _ => Times(2, () => Apply(Kinds[dice.Throw(10)], text, passage)) | Around(text, passage, Replace),
    };

    private bool Times(int most, Func<bool> edit)
    {
        var done = false;
        for (var i = dice.Throw(most); i >= 0; i--)
        {
            done |= edit();
        }

        return done;
    }

    /// <summary>At a word of the passage's paragraph outside the passage; mostly near it, often directly beside it.</summary>
    private bool Around(TrackedText text, TextSpan passage, Action<TrackedText, int, TextSpan> edit)
    {
        if (Paragraph(text, passage) is not { } paragraph)
        {
            return false;
        }

        var all = WordsOf(text[paragraph]).ToArray();
        var outside = all.Where(word => Enumerable.Range(word.Start, word.Length).All(at => !IsOf(passage, text.OriginAt(paragraph, at)))).ToArray();
        var first = Array.FindIndex(all, word => IsOf(passage, text.OriginAt(paragraph, word.Start)));
        var near = outside.Where(word => Math.Abs(Array.IndexOf(all, word) - first) <= 3 + (passage.Length / 5)).ToArray();
        var choice = near.Length > 0 && dice.Throw(3) > 0 ? near : outside;
        if (choice.Length == 0)
        {
            return false;
        }

        edit(text, paragraph, choice[dice.Throw(choice.Length)]);
        return true;
    }

    /// <summary>At up to a third of the passage's words, at least one; a passage of one word is left alone.</summary>
    private bool Inside(TrackedText text, TextSpan passage, Action<TrackedText, int, TextSpan> edit)
    {
        if (Paragraph(text, passage) is not { } paragraph)
        {
            return false;
        }

        var inside = WordsOf(text[paragraph]).Where(word => IsOf(passage, text.OriginAt(paragraph, word.Start))).ToArray();
        if (inside.Length < 2)
        {
            return false;
        }

        foreach (var word in dice.Draw(inside.Skip(1), 1 + dice.Throw(Math.Max(1, inside.Length / 3))).OrderByDescending(word => word.Start).ToArray())
        {
            edit(text, paragraph, word);
        }

        return true;
    }

    private void Insert(TrackedText text, int paragraph, TextSpan word) =>
        text.Insert(paragraph, word.Start, string.Concat(Enumerable.Range(0, 1 + dice.Throw(dice.Throw(4) == 0 ? 12 : 3)).Select(_ => Word() + " ")));

    private static void Delete(TrackedText text, int paragraph, TextSpan word)
    {
        var end = word.End < text[paragraph].Length ? word.End + 1 : word.End;
        text.Delete(paragraph, word.Start, end - word.Start);
    }

    private void Replace(TrackedText text, int paragraph, TextSpan word)
    {
        text.Delete(paragraph, word.Start, word.Length);
        text.Insert(paragraph, word.Start, Word());
    }

    private bool Swap(TrackedText text, TextSpan passage)
    {
        if (text.Paragraphs < 2 || Paragraph(text, passage) is not { } own)
        {
            return false;
        }

        var other = dice.Throw(text.Paragraphs - 1);
        text.Swap(own, other >= own ? other + 1 : other);
        return true;
    }

    private bool DeleteParagraph(TrackedText text, TextSpan passage)
    {
        if (text.Paragraphs < 3 || Paragraph(text, passage) is not { } own)
        {
            return false;
        }

        // The neighbours, mostly: they are the context.
        var at = dice.Throw(3) switch { 0 => own - 1, 1 => own + 1, _ => dice.Throw(text.Paragraphs) };
        if (at < 0 || at >= text.Paragraphs || at == own)
        {
            return false;
        }

        text.DeleteParagraph(at);
        return true;
    }

    private bool InsertParagraph(TrackedText text)
    {
        text.InsertParagraph(dice.Throw(text.Paragraphs + 1), string.Join(' ', Enumerable.Range(0, 1 + dice.Throw(3)).Select(_ => sentences[dice.Throw(sentences.Length)])));
        return true;
    }

    private bool CopyPassage(TrackedText text, TextSpan passage)
    {
        if (Paragraph(text, passage) is not { } own)
        {
            return false;
        }

        var copy = string.Concat(Enumerable.Range(0, text[own].Length).Where(at => IsOf(passage, text.OriginAt(own, at))).Select(at => text[own][at]));
        var paragraph = dice.Throw(text.Paragraphs);
        var places = WordsOf(text[paragraph]).Where(word => !IsOf(passage, text.OriginAt(paragraph, word.Start))).ToArray();
        if (places.Length == 0)
        {
            return false;
        }

        text.Insert(paragraph, places[dice.Throw(places.Length)].Start, copy + " ");
        return true;
    }

    private bool CopyParagraph(TrackedText text, TextSpan passage)
    {
        if (Paragraph(text, passage) is not { } own)
        {
            return false;
        }

        text.InsertParagraph(dice.Throw(text.Paragraphs + 1), text[own]);
        return true;
    }

    /// <summary>The sentence with the passage goes to the end of another paragraph.</summary>
    private bool MoveSentence(TrackedText text, TextSpan passage)
    {
        if (text.Paragraphs < 2 || Paragraph(text, passage) is not { } own)
        {
            return false;
        }

        var (start, end) = Sentence(text, own, passage);
        var other = dice.Throw(text.Paragraphs - 1);
        text.Move(own, start, end - start, other >= own ? other + 1 : other);
        return true;
    }

    private static bool DeleteAll(TrackedText text, TextSpan passage, bool wholeSentence)
    {
        if (Paragraph(text, passage) is not { } own)
        {
            return false;
        }

        var (start, end) = wholeSentence ? Sentence(text, own, passage) : Words(text, own, passage);
        text.Delete(own, start, end - start);
        return true;
    }

    private static (int Start, int End) Sentence(TrackedText text, int own, TextSpan passage)
    {
        var (start, end) = Words(text, own, passage);
        return (
            text[own].LastIndexOf(". ", start, StringComparison.Ordinal) is >= 0 and var stop ? stop + 2 : 0,
            text[own].IndexOf(". ", Math.Max(start, end - 2), StringComparison.Ordinal) is >= 0 and var next ? next + 2 : text[own].Length);
    }

    /// <summary>The words of the passage, with the space behind them.</summary>
    private static (int Start, int End) Words(TrackedText text, int own, TextSpan passage)
    {
        var at = Enumerable.Range(0, text[own].Length).Where(offset => IsOf(passage, text.OriginAt(own, offset))).ToArray();
        var (start, end) = (at[0], at[^1] + 1);
        return (start, end < text[own].Length && text[own][end] == ' ' ? end + 1 : end);
    }

    private string Word() => words[dice.Throw(words.Length)];

    private static int? Paragraph(TrackedText text, TextSpan passage) =>
        Enumerable.Range(passage.Start, passage.Length).Select(text.Find).FirstOrDefault(found => found is not null)?.Paragraph;

    private static bool IsOf(TextSpan passage, int origin) => origin >= passage.Start && origin < passage.End;

    /// <summary>The words of a paragraph, with the punctuation that clings to them.</summary>
    public static IEnumerable<TextSpan> WordsOf(string paragraph)
    {
        for (var start = 0; start < paragraph.Length;)
        {
            var end = paragraph.IndexOf(' ', start) is >= 0 and var space ? space : paragraph.Length;
            if (end > start)
            {
                yield return TextSpan.FromBounds(start, end);
            }

            start = end + 1;
        }
    }
}
