using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Translations;
using Dossier.Translations.Editing;

namespace Dossier.Tests.Translations.Editing;

public sealed class BeadsByHandTests
{
    private static readonly ImmutableArray<Segment> Source = Edits.Segments("Yes.", "Snow fell on the pass.", "Yes.", "The road was shut. Yes.");
    private static readonly ImmutableArray<Segment> Target = Edits.Segments("Nevicò sul passo.", "La strada era chiusa.");

    private readonly DiagnosticBag _found = new();

    [Fact]
    public void Whole_segments_and_parts_of_them_make_runs_in_any_order() => Assert.Equal(
        [new BeadByHand(1, 2, 0, 1)], Place("- source: [{exact: Yes., prefix: pass.}, Snow fell]\n    target: Nevicò sul passo."));

    [Fact]
    public void A_side_may_be_empty_or_left_out() => Assert.Equal(
        [new BeadByHand(1, 1, 0, 0), new BeadByHand(0, 0, 1, 1)], Place("- source: Snow fell\n    target: []\n  - target: La strada"));

    [Fact]
    public void The_whole_of_one_segment_beats_parts_of_others()
    {
        var source = Edits.Segments("It rained.", "It rained. Still.");

        Assert.Equal([new BeadByHand(0, 1, 0, 0)], Place("- source: It rained.", source));
    }

    [Fact]
    public void White_space_and_kinds_of_quotation_marks_count_as_equal() => Assert.Equal(
        [new BeadByHand(0, 1, 0, 0)], Place("- source: 'the \"old\"  mill'", Edits.Segments("At the\u00a0“old” mill.")));

    [Theory]
    [InlineData("- source: Rain", "DOS611")]
    [InlineData("- source: Yes.", "DOS612")]
    [InlineData("- source: 'pass. Yes.'", "DOS611")]
    [InlineData("- source: [Snow fell, The road]", "DOS613")]
    [InlineData("- source: Snow fell\n  - source: on the pass", "DOS614")]
    [InlineData("- source: []", "DOS615")]
    [InlineData("- source: ''", "DOS303")]
    [InlineData("- source: {prefix: a}", "DOS303")]
    [InlineData("- sauce: Snow fell\n    source: Snow fell", "DOS105")]
    public void What_does_not_fit_is_reported(string beads, string code)
    {
        Place(beads);

        Assert.Equal([code], Edits.Ids(_found));
    }

    [Fact]
    public void All_that_does_not_fit_is_reported_at_once()
    {
        Place("- source: Rain\n    target: Pioggia\n  - source: Hail");

        Assert.Equal(["2:13", "3:13", "4:13"], _found.ToImmutable().Select(found => found.Span!.Value.ToString().Split(':', 2)[1]));
    }

    [Fact]
    public void Two_quotes_of_one_segment_in_one_bead_are_one() => Assert.Equal(
        [new BeadByHand(1, 1, 0, 0)], Place("- source: [Snow fell, on the pass]"));

    private ImmutableArray<BeadByHand> Place(string beads, ImmutableArray<Segment>? source = null) =>
        BeadsByHand.Place(Edits.Read("beads:\n  " + beads + "\n", _found), source ?? Source, Target, _found);
}
