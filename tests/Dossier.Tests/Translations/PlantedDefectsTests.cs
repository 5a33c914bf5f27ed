using Dossier.Accuracy.Defects;

namespace Dossier.Tests.Translations;

/// <summary>The checks on clean pairs of our own (Fixtures/clean-pairs), as they are and with a defect planted.</summary>
public sealed class PlantedDefectsTests
{
    private static readonly PairFiles Files = PairFiles.Read(Path.Combine(Repository.Root, "tests", "Dossier.Tests", "Fixtures", "clean-pairs"));
    private static readonly Lazy<Outcome[]> Outcomes = new(() => [.. DefectScore.Run(Files, seed: 1, most: 8)]);

    [Fact]
    public void Clean_pairs_have_no_false_alarm()
    {
        Assert.Equal(3, Files.Pairs.Length);
        Assert.Empty(Files.Pairs.SelectMany(pair => pair.Discrepancies).Select(found => found.Id));
    }

    /// <summary>What is moved, left out or added also depends on the aligner: its floors are lower.</summary>
    [Theory]
    [InlineData("change-number", .95)]
    [InlineData("change-date", .95)]
    [InlineData("change-name", .95)]
    [InlineData("leave-untranslated", .95)]
    [InlineData("drop-quotation", .95)]
    [InlineData("drop-link", .95)]
    [InlineData("swap-paragraphs", .8)]
    [InlineData("drop-sentence", .9)]
    [InlineData("add-sentence", .85)]
    public void A_planted_defect_is_flagged_by_the_right_check_in_the_right_place(string kind, double recall)
    {
        var own = Outcomes.Value.Where(outcome => outcome.Change.Kind.Name == kind).ToArray();

        Assert.True(own.Length >= 5);
        Assert.True(own.Count(outcome => outcome.IsFlagged) >= recall * own.Length, string.Join("; ", own.Where(outcome => !outcome.IsFlagged).Select(outcome => outcome.Change)));
    }

    [Fact]
    public void The_dice_fall_alike_for_a_seed() => Assert.Equal([5, 9, 0, 5, 1], Throws(1));

    private static IEnumerable<int> Throws(ulong seed)
    {
        var dice = new Dice(seed);
        return Enumerable.Range(0, 5).Select(_ => dice.Throw(10));
    }
}
