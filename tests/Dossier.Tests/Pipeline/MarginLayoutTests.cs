using System.Collections.Immutable;
using System.Globalization;
using Dossier.Diagnostics;
using Dossier.Pages;
using Dossier.Pipeline;
using Dossier.Pipeline.Planning;
using Dossier.Text;

namespace Dossier.Tests.Pipeline;

/// <summary>How far down notes stand in the margin, and which are folded.</summary>
public sealed class MarginLayoutTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void A_note_on_the_first_line_stands_at_the_top() => Assert.Equal([new MarginPlace(0, NoteFold.None)], Places("Aa " + Lines(5), ("Aa", 1)));

    [Theory]
    [InlineData(3)]
    [InlineData(12)]
    [InlineData(120)]
    public void A_note_stands_as_many_lines_down_as_there_are_before_its_passage(int lines) =>
        Assert.Equal([new MarginPlace(lines, NoteFold.None)], Places(Lines(lines) + "Aa.", ("Aa", 1)));

    [Fact]
    public void Letters_of_Chinese_fill_a_line_with_half_as_many() => Assert.Equal(2, Places(new string('水', 66) + "Aa.", ("Aa", 1))[0].Down);

    [Fact]
    public void The_second_note_of_a_block_is_counted_from_the_first() =>
        Assert.Equal([2, 7], Places(Lines(2) + "Aa " + Lines(7) + "Bb.", ("Aa", 1), ("Bb", 1)).Select(place => place.Down));

    [Fact]
    public void A_note_is_counted_from_the_top_of_its_own_block() =>
        Assert.Equal([0, 1], Places("Aa " + Lines(9) + "\n\n" + Lines(1) + "Bb.", ("Aa", 1), ("Bb", 1)).Select(place => place.Down));

    [Fact]
    public void Where_notes_of_the_block_before_reach_down_their_end_is_where_counting_begins() =>
        Assert.Equal([0, 0], Places("Aa.\n\n" + Lines(4) + "Bb.", ("Aa", 8), ("Bb", 1)).Select(place => place.Down));

    [Fact]
    public void A_long_note_with_room_below_it_is_shown_whole() =>
        Assert.Equal([NoteFold.None, NoteFold.None], Folds(Places("Aa " + Lines(40) + "Bb.", ("Aa", 30), ("Bb", 1))));

    [Fact]
    public void A_long_note_that_pushes_the_next_from_its_passage_is_folded_to_its_first_lines() =>
        Assert.Equal([NoteFold.FirstLines, NoteFold.None], Folds(Places("Aa Bb.", ("Aa", 30), ("Bb", 1))));

    [Fact]
    public void Of_several_the_longest_is_folded_first() =>
        Assert.Equal([NoteFold.None, NoteFold.FirstLines, NoteFold.None], Folds(Places("Aa Bb Cc.", ("Aa", 3), ("Bb", 30), ("Cc", 30))));

    [Fact]
    public void Where_there_are_more_notes_than_lines_they_are_folded_to_one_line()
    {
        var folds = Folds(Places("A1x A2x A3x A4x A5x A6x A7x A8x.", [.. Enumerable.Range(1, 8).Select(i => ($"A{i}x", 4))]));

        Assert.Contains(NoteFold.OneLine, folds);
        Assert.Equal(NoteFold.None, folds[^1]);
    }

    [Fact]
    public void A_note_on_a_footnote_stands_at_the_end_of_the_last_block() =>
        Assert.Equal([6], Places(Lines(6) + "End.[^1]\n\n[^1]: So Aa said.", ("Aa", 1)).Select(place => place.Down));

    public void Dispose() => _folder.Dispose();

    private static NoteFold[] Folds(ImmutableArray<MarginPlace> places) => [.. places.Select(place => place.Fold)];

    /// <summary>Some whole lines of 66 characters.</summary>
    private static string Lines(int count) => string.Concat(Enumerable.Repeat("The river rose by a hand and nobody in the town had seen it come. ", count));

    /// <summary>Where the notes of an article stand: each with the words that it quotes, and how many lines it fills.</summary>
    private ImmutableArray<MarginPlace> Places(string markdown, params (string Quote, int Lines)[] notes)
    {
        _folder.With("input/articles/a.md", $"---\ntitle: A\nlang: en\n---\n\n{markdown}\n");
        _folder.With("input/annotations/a.yaml", string.Concat(notes.Select((note, i) => string.Create(
            CultureInfo.InvariantCulture, $"- id: n{i}\n  quote: {{exact: {note.Quote}}}\n  kind: context\n  body: {string.Concat(Enumerable.Repeat("So it was for all the days of a summer without any wind.", note.Lines))}\n"))));
        var findings = new DiagnosticBag();
        var article = ProcessPhase.Run(InputPhase.Read(_folder["input"], output: null), findings).Articles[0];
        Assert.DoesNotContain(findings.ToImmutable(), found => found.Code != Codes.AnnotationThin);
        return MarginLayout.Of(article, [.. article.Text.Body.Select((node, i) => i + 1 < article.Text.Body.Length ? ((ElementNode)node).Span.End : article.Text.Plain.Length)]);
    }
}
